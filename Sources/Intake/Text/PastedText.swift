import Domain

/// A message that was copied and pasted, perhaps with its header lines.
///
/// Where no date or sender is found they are nil, and whoever shows the
/// reading asks for them.
public enum PastedText {
    /// Reads the header-like lines at the top and takes the rest as the text.
    ///
    /// `offset` is the seeker's clock in minutes ahead of UTC, for dates
    /// without a zone.
    public static func message(_ pasted: String, source: String, offset: Int = 0) -> Message {
        var message = Message(source: source, text: "")
        var rest = Substring(pasted)
        var sawHeader = false
        while let line = firstLine(of: rest) {
            let text = trimmed(line)
            if text.isEmpty {
                dropLine(&rest)
                if sawHeader { break }
                continue
            }
            guard let (name, value) = header(text) else { break }
            sawHeader = true
            take(name, value, into: &message, offset: offset)
            dropLine(&rest)
        }
        message.text = String(rest)
        return message
    }

    private static func take(_ name: String, _ value: String, into message: inout Message, offset: Int) {
        switch name {
        case "from", "sender": message.from = mailbox(value)
        case "reply-to": message.replyTo = mailbox(value)
        case "to": message.to = value.split(separator: ",").map { mailbox(trimmed($0)) }
        case "subject": message.subject = value
        case "date", "sent", "received": message.date = HeaderDate.read(value, offset: offset)
        case "message-id": message.messageID = value.filter { $0 != "<" && $0 != ">" }
        default: message.headers.append(Message.Header(name: name, value: value))
        }
    }

    private static func header(_ line: String) -> (name: String, value: String)? {
        let line = line.filter { $0 != "*" }
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].lowercased()
        guard names.contains(name) else { return nil }
        return (name, trimmed(line[line.index(after: colon)...]))
    }

    private static let names: Set<String> = [
        "from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "sent", "received", "message-id",
        "importance",
    ]

    /// `Alice <alice@example.com>`, `alice@example.com`, `Alice`.
    static func mailbox(_ text: String) -> Message.Mailbox {
        if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
            let name = trimmed(text[..<open]).filter { $0 != "\"" }
            return Message.Mailbox(
                name: name.isEmpty ? nil : name, address: trimmed(text[text.index(after: open)..<close]))
        }
        if text.contains("@"), !text.contains(" ") { return Message.Mailbox(address: text) }
        return Message.Mailbox(name: text, address: "")
    }

    private static func firstLine(of text: Substring) -> Substring? {
        text.isEmpty ? nil : text.prefix { !$0.isNewline }
    }

    private static func dropLine(_ text: inout Substring) {
        text = text.drop { !$0.isNewline }.dropFirst()
    }
}
