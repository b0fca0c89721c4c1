/// A body whose lines are short and plain ASCII (RFC 2045, 6.7).
enum QuotedPrintable {
    /// The text with lines ended by CRLF, none longer than 76 characters.
    static func body(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(line).joined(separator: "\r\n")
    }

    private static func line(_ text: Substring) -> String {
        var pieces = text.utf8.map(encoded)
        // White space at the end of a line may be lost on the way, so it is written as a code.
        if let last = text.utf8.last, last == 0x20 || last == 0x09 { pieces[pieces.count - 1] = "=" + hex(last) }
        var lines: [String] = []
        var current = ""
        for piece in pieces {
            if current.count + piece.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += piece
        }
        return (lines + [current]).joined(separator: "\r\n")
    }

    private static func encoded(_ byte: UInt8) -> String {
        switch byte {
        case 0x3D: "=3D"
        case 0x09, 0x20..<0x7F: String(UnicodeScalar(byte))
        default: "=" + hex(byte)
        }
    }
}
