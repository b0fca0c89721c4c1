/// A fact about other entries of the log.
///
/// Recording one folds the log again from zero.
public protocol Correction: Fact {}

/// Takes a change back.
///
/// Taking back a retraction is redo.
public struct Retracted: Correction {
    public static let name = "retracted"
    public var change: Change.ID
    public var subjects: [Subject] { [] }

    public init(change: Change.ID) {
        self.change = change
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {}
}

/// Puts fields of an earlier event right.
///
/// The latest amendment wins, the stored event stays as it was.
public struct Amended: Correction {
    public static let name = "amended"
    /// The event that was wrong.
    public var event: Event.ID
    /// The fields that change, by their name in the stored payload.
    public var fields: [String: String]
    /// The fact as it reads with the changed fields.
    ///
    /// Filled when the log is read; not stored.
    public var replacement: (any Fact)?

    public var subjects: [Subject] { replacement?.subjects ?? [] }

    enum CodingKeys: String, CodingKey {
        case event, fields
    }

    public init(event: Event.ID, fields: [String: String], replacement: (any Fact)? = nil) {
        self.event = event
        self.fields = fields
        self.replacement = replacement
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {}

    public static func == (a: Amended, b: Amended) -> Bool { a.event == b.event && a.fields == b.fields }
}

/// What the corrections in a log come to.
struct Corrections {
    private(set) var retracted: Set<Change.ID> = []
    private var amendments: [Event.ID: (fact: Amended, sequence: Int)] = [:]

    /// Reads corrections backwards: one that was itself taken back does not count.
    ///
    /// A correction speaks of what was recorded before it, never of itself or of what is still to come.
    init(_ changes: [Change]) {
        let places = Dictionary(changes.map { ($0.id, $0.first) }, uniquingKeysWith: { first, _ in first })
        for change in changes.reversed() where !retracted.contains(change.id) {
            for event in change.events.reversed() {
                switch event.fact {
                case let fact as Retracted:
                    if let place = places[fact.change], place < change.first { retracted.insert(fact.change) }
                case let fact as Amended where amendments[fact.event] == nil:
                    amendments[fact.event] = (fact, event.entry.sequence)
                default: break
                }
            }
        }
    }

    /// The event as it reads with its latest amendment.
    func amended(_ event: Event) -> Event {
        guard let (amendment, sequence) = amendments[event.entry.event], sequence > event.entry.sequence,
            let fact = amendment.replacement
        else { return event }
        var entry = event.entry
        entry.on = fact.happened ?? entry.on
        entry.time = fact.time
        return Event(entry: entry, content: .fact(fact), origin: event.origin, by: event.by)
    }
}
