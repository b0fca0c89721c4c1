/// The mark that entries before it were overwritten for good.
///
/// It names nothing of what went. Origins stay as keyed hashes, so that the same message is not offered again.
public struct Forgotten: Fact {
    public static let name = "forgotten"
    /// The kind of thing that was forgotten: `application`, or `entry` for a single one.
    public var kind: String
    /// How many entries were overwritten.
    public var entries: Int
    /// The random key of the hashes, in hexadecimal digits; nil where nothing came from outside.
    public var key: String?
    /// Keyed hashes of the origins.
    public var origins: [String]?

    public init(kind: String, entries: Int, key: String? = nil, origins: [String]? = nil) {
        self.kind = kind
        self.entries = entries
        self.key = key
        self.origins = origins
    }

    public var subjects: [Subject] { [] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.forgotten.append(Dated(self, entry))
    }
}

extension Change {
    /// Everything in it was forgotten for good, or it is the mark of a forgetting: neither can be taken back.
    public var isForgotten: Bool {
        events.contains { $0.fact is Forgotten } || (!events.isEmpty && events.allSatisfy(\.isErased))
    }
}

extension Event {
    /// Overwritten by `forget`.
    public var isErased: Bool {
        if case .erased = content { true } else { false }
    }
}
