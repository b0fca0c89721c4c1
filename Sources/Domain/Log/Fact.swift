/// Something that happened, as the log keeps it.
///
/// A fact's `name` is stable for ever and its payload only grows: a field is
/// added as an optional, never renamed, never given another meaning. A changed
/// meaning gets a new name and an upcaster in Storage.
public protocol Fact: Codable, Sendable, Equatable {
    /// The stable name in the log, in snake case and in the past tense.
    static var name: String { get }

    /// The day it happened, where the fact is dated by itself; nil means the day it was recorded.
    var happened: Day? { get }

    /// The time of day it happened, where that is known.
    var time: ClockTime? { get }

    /// The things this fact speaks of. A change that speaks of a thing depends on the change that made it.
    var subjects: [Subject] { get }

    /// The thing this fact brings into being.
    var makes: Subject? { get }

    /// Content hashes of the bytes that lie beside the log because of this fact.
    var attachments: [String] { get }

    /// Folds the fact into the search. Never fails: a fact without its subject is kept aside for `doctor`.
    func apply(to search: inout JobSearch, as entry: Entry)
}

extension Fact {
    public var happened: Day? { nil }
    public var time: ClockTime? { nil }
    public var makes: Subject? { nil }
    public var attachments: [String] { [] }
}

/// A thing in the log, named across kinds: `application k7m2q9xd4t`.
public struct Subject: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case application, interview, debrief, feedback, person, draft, lesson, action, note, seeker, document, filter
        case plan, week, activity, offer, search, criterion
        case ownStage = "own_stage"
    }

    public let kind: Kind
    public let id: String

    public init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}

/// The recorded entry of a fact, without the fact: who wrote it down, when, and on which day it counts.
public struct Entry: Hashable, Sendable {
    public let event: Event.ID
    /// Position in the log, from 1.
    public let sequence: Int
    /// The command or import it came with.
    public let change: Change.ID
    /// The day it counts on, fixed when recorded.
    public var on: Day
    public var time: ClockTime?
    /// When it was written down, milliseconds since 1970 UTC.
    public let recordedAt: Int64

    public init(event: Event.ID, sequence: Int, change: Change.ID, on: Day, time: ClockTime?, recordedAt: Int64) {
        self.event = event
        self.sequence = sequence
        self.change = change
        self.on = on
        self.time = time
        self.recordedAt = recordedAt
    }
}

/// Order on a timeline: day, then time with none last, then position in the log.
extension Entry: Comparable {
    public static func < (a: Entry, b: Entry) -> Bool {
        (a.on, a.minute, a.sequence) < (b.on, b.minute, b.sequence)
    }

    private var minute: Int { time?.minute ?? 1440 }
}

/// A value with the entry that brought it.
public struct Dated<Value: Sendable & Equatable>: Sendable, Equatable {
    public let entry: Entry
    public var value: Value

    public init(_ value: Value, _ entry: Entry) {
        self.entry = entry
        self.value = value
    }

    public var on: Day { entry.on }
}

extension Array {
    /// Inserts by the order of the timeline.
    mutating func file<Value>(_ value: Value, _ entry: Entry) where Element == Dated<Value> {
        var (low, high) = (startIndex, endIndex)
        // Most facts come in order: the end is looked at first, then the place is searched for by halves.
        if let last, !(entry < last.entry) { low = endIndex }
        while low < high {
            let middle = low + (high - low) / 2
            if entry < self[middle].entry { high = middle } else { low = middle + 1 }
        }
        insert(Dated(value, entry), at: low)
    }
}
