public import Storage

/// A phone that has been let in: a cookie of its own, kept here as a keyed hash, for thirty days.
public struct PairedPhone: Sendable, Equatable {
    public static let kind = "phone"
    public static let days = 30

    /// The hash of its cookie.
    public let hash: String
    /// As the seeker named it.
    public let name: String
    /// Milliseconds since 1970 UTC.
    public let pairedAt: Int64
    public let until: Int64

    /// Short enough to type, and to stand in an address.
    public var id: String { String(hash.prefix(8)) }

    /// A phone that is let in now.
    init(token: String, name: String, at now: Int64, key: [UInt8]) {
        hash = Self.hash(of: token, key: key)
        let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.name = String(line.filter { !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value > 31 } }.prefix(60))
        pairedAt = now
        until = now + Int64(Self.days) * 24 * 60 * 60 * 1000
    }

    /// A phone as it was kept; nil where the credential is for something else.
    public init?(_ credential: Credential) {
        let parts = credential.scope.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard credential.kind == Self.kind, let until = credential.expiresAt, let pairedAt = Int64(parts[0]) else {
            return nil
        }
        hash = credential.hash
        name = parts.count > 1 ? String(parts[1]) : ""
        self.pairedAt = pairedAt
        self.until = until
    }

    var credential: Credential {
        Credential(kind: Self.kind, hash: hash, scope: "\(pairedAt) \(name)", expiresAt: until)
    }

    static func hash(of token: String, key: [UInt8]) -> String {
        Sodium.hex(Sodium.hash(["phone 1", token], key: key))
    }
}
