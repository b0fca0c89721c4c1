/// A `mailto:` address with subject and body (RFC 6068): UTF-8, percent-encoded, lines ended by CR LF.
public enum MailLink {
    /// The link.
    ///
    /// An empty recipient leaves it to the mail program to ask.
    public static func make(to address: String, subject: String, body: String) -> String {
        var lines = ""
        for character in body { lines += character.isNewline ? "\r\n" : String(character) }
        return "mailto:\(encoded(address, also: "@"))?subject=\(encoded(subject))&body=\(encoded(lines))"
    }

    static func encoded(_ text: String, also kept: String = "") -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~\(kept)".utf8)
        let hex = Array("0123456789ABCDEF")
        var link = ""
        for byte in text.utf8 {
            if plain.contains(byte) {
                link.append(Character(Unicode.Scalar(byte)))
            } else {
                link += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
            }
        }
        return link
    }
}
