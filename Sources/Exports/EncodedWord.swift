import Words

/// Words of a header that may hold more than ASCII (RFC 2047).
enum EncodedWord {
    /// Unstructured text, such as a subject.
    static func header(_ text: String) -> String {
        let line = text.onOneLine
        return isPlain(line) && line.utf8.count <= 900 ? line : encoded(line)
    }

    /// A display name: as it is, in quotation marks, or encoded.
    static func phrase(_ name: String) -> String {
        guard isPlain(name) else { return encoded(name) }
        let isAtom = name.utf8.allSatisfy { $0 == 0x20 || atomBytes.contains($0) }
        if isAtom { return name }
        return "\"" + name.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] } + "\""
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
    }

    private static let atomBytes = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~".utf8)

    /// Encoded words on folded lines of at most 76 characters, no character cut in two.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var current = ""
        for character in text {
            let piece = character.utf8.map(quoted).joined()
            if current.count + piece.count > 48 {
                words.append(current)
                current = ""
            }
            current += piece
        }
        if !current.isEmpty { words.append(current) }
        return words.map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
    }

    private static func quoted(_ byte: UInt8) -> String {
        switch byte {
        case 0x20: "_"
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            String(UnicodeScalar(byte))
        default: "=" + hex(byte)
        }
    }
}

/// A byte as two hexadecimal digits in capitals.
func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}
