/// How a file is offered for saving (RFC 6266).
enum ContentDisposition {
    /// The name in ASCII for old browsers, and whole, encoded (RFC 8187), for all others.
    static func attachment(named name: String) -> String {
        let plain = name.map { letter in
            letter.utf8.count == 1 && plainBytes.isSuperset(of: letter.utf8) || letter == " " ? letter : "_"
        }
        let encoded = name.utf8.map { byte in
            plainBytes.contains(byte) ? String(UnicodeScalar(byte)) : "%" + hex(byte)
        }
        return "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(encoded.joined())"
    }

    private static let plainBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_".utf8)

    private static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
