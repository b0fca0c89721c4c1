public import Intake

/// Why bytes are not read as a message.
public enum MessageParseError: Error, Equatable, Sendable {
    case empty
    /// More bytes than the limit, which is given.
    case tooLarge(limit: Int)
    /// Neither headers nor text are found.
    case noMessage

    /// Stable, for `read --json`.
    public var code: String {
        switch self {
        case .empty: "message_empty"
        case .tooLarge: "message_too_large"
        case .noMessage: "not_a_message"
        }
    }
}

/// Turns bytes into a message.
///
/// MIME is read by GMime, HTML by libxml2; there is no code of our own for either.
public struct MessageParser: Sendable {
    /// Most bytes that one message may have.
    public let limit: Int

    public init(limit: Int = 20_000_000) {
        self.limit = limit
    }

    /// Reads bytes that are a mail or the text of one, whichever they look like.
    ///
    /// `offset` is the seeker's clock in minutes ahead of UTC, for pasted
    /// dates without a zone.
    public func parse(_ bytes: [UInt8], source: String, offset: Int = 0) throws(MessageParseError) -> Message {
        try check(bytes)
        if MessageSniffer.looksLikeMail(bytes) { return try parse(eml: bytes, source: source) }
        return parse(pasted: TextDecoding.text(of: bytes), source: source, offset: offset)
    }

    /// Reads one mail as it is transported and stored (RFC 5322, MIME).
    public func parse(eml bytes: [UInt8], source: String) throws(MessageParseError) -> Message {
        try check(bytes)
        guard let message = MailReader.message(in: MessageSniffer.withoutEnvelope(bytes), source: source) else {
            throw .noMessage
        }
        return message
    }

    /// Reads what somebody pasted: plain text or HTML, with or without header lines.
    public func parse(pasted text: String, source: String, offset: Int = 0) -> Message {
        let plain = MessageSniffer.looksLikeHTML(text) ? HTMLText.text(of: text) : text
        return PastedText.message(plain, source: source, offset: offset)
    }

    /// A text that reads like the file of a message and is short enough to stand in a page.
    ///
    /// A mail's own source where it is short, else a mail without what is attached; the words of any other file.
    public func text(ofFile bytes: [UInt8]) throws(MessageParseError) -> String {
        try check(bytes)
        if MessageSniffer.looksLikeMail(bytes) {
            if bytes.count <= Self.shortSource, let source = String(validating: bytes, as: UTF8.self) { return source }
            guard let source = MailWriter.source(of: try parse(eml: bytes, source: "")) else { throw .noMessage }
            return source
        }
        let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        // No text has a zero byte in it, but for UTF-16: a picture, a PDF, a word processor's file.
        guard isMarked || !bytes.contains(0) else { throw .noMessage }
        return TextDecoding.text(of: bytes)
    }

    /// Bytes of a source that goes into a page as it is.
    private static let shortSource = 200_000

    private func check(_ bytes: [UInt8]) throws(MessageParseError) {
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    }
}
