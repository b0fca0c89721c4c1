/// Tells a stored mail from text that somebody pasted.
enum MessageSniffer {
    /// Headers that mail programs do not show, so that nobody pastes them by accident.
    private static let transportHeaders: Set<String> = [
        "mime-version", "received", "message-id", "content-type", "return-path", "delivered-to", "dkim-signature",
        "content-transfer-encoding", "authentication-results", "received-spf",
    ]

    /// How many lines are looked at.
    private static let enoughLines = 200

    /// True where the bytes begin with header lines, one of which only a stored mail has.
    static func looksLikeMail(_ bytes: [UInt8]) -> Bool {
        var found = false
        var sawHeader = false
        for line in withoutEnvelope(bytes).split(
            separator: 0x0A, maxSplits: enoughLines, omittingEmptySubsequences: false
        ).prefix(enoughLines) {
            let text = line.last == 0x0D ? line.dropLast() : line
            if text.isEmpty {
                if sawHeader { break }
                return false
            }
            if text.first == 0x20 || text.first == 0x09 {
                guard sawHeader else { return false }
                continue
            }
            guard let colon = text.firstIndex(of: 0x3A), colon > text.startIndex,
                text[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
            else { return false }
            sawHeader = true
            let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
            if transportHeaders.contains(name) || name.hasPrefix("x-") { found = true }
        }
        return found
    }

    /// Drops the `From ` line of a mailbox file, and the `>` that such files put before "From " in the text.
    static func withoutEnvelope(_ bytes: [UInt8]) -> [UInt8] {
        let from = Array("From ".utf8)
        guard bytes.starts(with: from) else { return bytes }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst().map { line in
            let rest = line.drop { $0 == 0x3E }
            return rest.count < line.count && rest.starts(with: from) ? line.dropFirst() : line
        }[...]
        while let first = lines.first, first.isEmpty { lines.removeFirst() }
        return Array(lines.joined(separator: [0x0A]))
    }

    static func looksLikeHTML(_ text: String) -> Bool {
        let head = text.drop { $0.isWhitespace }.prefix(3000).lowercased()
        guard head.first == "<" else { return false }
        return ["<!doctype html", "<html", "<body", "<div", "<p>", "<p ", "<table", "<span", "<br"].contains {
            head.contains($0)
        }
    }
}
