import CSodium
import Domain

/// Bytes that lie beside the log: a file or a text that an event refers to by the hash of its contents.
public struct Attachment: Sendable, Equatable {
    public let hash: String
    public let bytes: [UInt8]

    /// - Throws: `AttachmentTooLarge` for more bytes than a log takes.
    public init(_ bytes: [UInt8]) throws(AttachmentTooLarge) {
        guard bytes.count <= Self.limit else { throw AttachmentTooLarge(size: bytes.count) }
        hash = ContentHash.of(bytes)
        self.bytes = bytes
    }

    /// What lay in a database under this hash, whether it fits or not: `doctor` compares them.
    public init(stored bytes: [UInt8], under hash: String) {
        self.hash = hash
        self.bytes = bytes
    }

    /// Whether the bytes are those the hash was made of.
    public var isSound: Bool { ContentHash.of(bytes) == hash }

    /// The most bytes in one: 20 MB.
    public static let limit = largestDocument
}

/// More bytes than a log takes.
public struct AttachmentTooLarge: Error, Equatable {
    /// Bytes.
    public let size: Int

    public init(size: Int) {
        self.size = size
    }
}

/// Hashes of contents, by libsodium's BLAKE2b.
public enum ContentHash {
    /// 32 bytes, as 64 hexadecimal digits.
    public static func of(_ bytes: [UInt8]) -> String { hash(bytes, key: []) }

    /// The same with a key, so that equal texts in two logs, or under two keys, do not hash alike.
    public static func of(_ text: String, key: String) -> String { hash(Array(text.utf8), key: Array(key.utf8)) }

    /// A new key of 32 hexadecimal digits.
    public static func newKey() -> String {
        precondition(sodium_init() >= 0, "libsodium does not start")
        var bytes = [UInt8](repeating: 0, count: 16)
        randombytes_buf(&bytes, bytes.count)
        return hex(bytes)
    }

    private static func hash(_ bytes: [UInt8], key: [UInt8]) -> String {
        precondition(sodium_init() >= 0, "libsodium does not start")
        var out = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&out, out.count, bytes, UInt64(bytes.count), key.isEmpty ? nil : key, key.count)
        return hex(out)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
