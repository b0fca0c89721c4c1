public import Domain

/// A small world for tests: a search folded from commands, with a clock that is set by hand and counting ids.
public struct World: Sendable {
    public private(set) var search = JobSearch()
    /// The moment at which the next command is decided.
    public private(set) var now: Moment
    private var counts: [String: Int] = [:]

    /// Opens an empty world on a day (ISO 8601), at ten in the morning, UTC.
    public init(on text: String = "2026-01-05") {
        now = Moment(day: day(text), minute: 600, offset: 0)
    }

    /// Sets the clock to a day (ISO 8601) and a minute after midnight.
    public mutating func go(to text: String, minute: Int = 600) {
        now = Moment(day: day(text), minute: minute, offset: 0)
    }

    /// A new id of a kind: `application-1`, `person-2`.
    public mutating func id<Thing>(_ kind: String) -> Identifier<Thing> {
        counts[kind, default: 0] += 1
        return Identifier("\(kind)-\(counts[kind, default: 0])")
    }

    /// Decides commands one after the other, each as its own change, and folds what follows.
    public mutating func perform(_ commands: any Command...) throws {
        for command in commands {
            let facts = try command.decide(in: search, at: now)
            guard !facts.isEmpty else { continue }
            let change: Change.ID = id("change")
            let start = search.sequence
            var events: [Event] = []
            for (offset, fact) in facts.enumerated() {
                let entry = Entry(
                    event: id("event"), sequence: start + offset + 1, change: change, on: fact.happened ?? now.day,
                    time: fact.time, recordedAt: now.milliseconds)
                events.append(Event(entry: entry, content: .fact(fact), origin: nil, by: "test"))
            }
            search.fold(events)
        }
    }

    public func application(_ id: JobApplication.ID) throws -> JobApplication {
        try search.application(id)
    }
}

/// The day written as `2026-03-31`; a test with another text is wrong.
public func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
    return day
}
