/// One entry of a seeker's log with the fact it carries.
public struct Event: Sendable {
    public typealias ID = Identifier<Event>

    /// What an entry carries: a fact this version understands, or one it does not.
    public enum Content: Sendable {
        case fact(any Fact)
        /// Written by a newer version, or a value this version cannot read. Kept as stored; the log becomes read-only.
        case unknown(name: String)
        /// Overwritten by `forget`; the place in the log is kept.
        case erased
    }

    public let entry: Entry
    public let content: Content
    /// Where it came from outside, e.g.
    ///
    /// `mail:<Message-ID>`. The same origin is never recorded twice.
    public let origin: String?
    /// What wrote it: `web`, `cli`, `import`, `demo`.
    public let by: String

    public init(entry: Entry, content: Content, origin: String?, by: String) {
        self.entry = entry
        self.content = content
        self.origin = origin
        self.by = by
    }

    public var fact: (any Fact)? {
        if case .fact(let fact) = content { fact } else { nil }
    }

    public var name: String {
        switch content {
        case .fact(let fact): type(of: fact).name
        case .unknown(let name): name
        case .erased: "erased"
        }
    }
}

/// All events of one command or one import: what undo takes back.
public struct Change: Sendable {
    public typealias ID = Identifier<Change>

    public let id: ID
    /// Position of its first event.
    public let first: Int
    public internal(set) var events: [Event]
    /// False while a later change takes this one back.
    public internal(set) var isLive = true

    /// The entry of its first event.
    public var entry: Entry? { events.first?.entry }
    public var names: [String] { events.map(\.name) }
    public var subjects: Set<Subject> { Set(events.flatMap { $0.fact?.subjects ?? [] }) }
    public var makes: Set<Subject> { Set(events.compactMap { $0.fact?.makes }) }
}

extension Change.ID where Thing == Change {
    /// The change that facts belong to while they are only being decided.
    static let imagined = Change.ID("imagined")
}
