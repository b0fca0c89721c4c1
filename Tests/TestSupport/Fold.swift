public import Domain

/// A log in the making: decides commands, folds what follows, and keeps the events to fold again.
public struct Fold: Sendable {
    /// Tuesday 31 March 2026, ten in the morning, British summer time.
    public static let now = Moment(day: Day(number: 20_543), minute: 600, offset: 60)

    public private(set) var events: [Event] = []
    public private(set) var search = JobSearch()
    /// The moment at which the next command is decided; set by hand.
    public var now: Moment
    private var counted = 0

    /// Starts an empty log.
    public init(at now: Moment = Fold.now) {
        self.now = now
    }

    /// A new id: `x1`, `x2`, in the order they are asked for.
    public mutating func id<Thing>(_ kind: String = "x") -> Identifier<Thing> {
        counted += 1
        return Identifier("\(kind)\(counted)")
    }

    /// Decides each command as a change of its own and folds its facts.
    /// - Returns: the facts of all of them.
    @discardableResult
    public mutating func record(_ commands: any Command...) throws(Refusal) -> [any Fact] {
        var facts: [any Fact] = []
        for command in commands {
            let decided = try command.decide(in: search, at: now)
            facts += decided
            append(decided)
        }
        return facts
    }

    /// Appends facts as they are, decided by nobody, as one change.
    public mutating func append(_ facts: [any Fact], origin: String? = nil) {
        guard !facts.isEmpty else { return }
        let change: Change.ID = id("c")
        append(facts.map { (.fact($0), $0.happened ?? now.day, $0.time) }, change, origin: origin)
    }

    /// Appends one entry of any content as a change of its own.
    public mutating func append(_ content: Event.Content, origin: String? = nil) {
        let change: Change.ID = id("c")
        append([(content, now.day, nil)], change, origin: origin)
    }

    /// Goes on to a later day, the same time of day.
    public mutating func wait(days: Int) {
        now = now.adding(minutes: days * 1440)
    }

    /// The facts of the command, without recording them.
    public func facts(_ command: any Command) throws(Refusal) -> [any Fact] {
        try command.decide(in: search, at: now)
    }

    /// The refusal of the command, or nil where it is decided.
    public func refusal(_ command: any Command) -> Refusal? {
        do {
            _ = try command.decide(in: search, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// The id of the change recorded last.
    public var lastChange: Change.ID? { search.changes.last?.id }

    private mutating func append(
        _ contents: [(content: Event.Content, on: Day, time: ClockTime?)], _ change: Change.ID, origin: String?
    ) {
        var new: [Event] = []
        for (index, item) in contents.enumerated() {
            let entry = Entry(
                event: id("e"), sequence: search.sequence + index + 1, change: change, on: item.on, time: item.time,
                recordedAt: now.milliseconds)
            new.append(Event(entry: entry, content: item.content, origin: index == 0 ? origin : nil, by: "test"))
        }
        events += new
        search.fold(new)
    }
}

/// Facts side by side, whatever their types, so that a test can compare them.
public struct Facts: Equatable, CustomStringConvertible {
    public var facts: [any Fact]

    public init(_ facts: [any Fact]) {
        self.facts = facts
    }

    public static func == (a: Facts, b: Facts) -> Bool {
        guard a.facts.count == b.facts.count else { return false }
        for (one, other) in zip(a.facts, b.facts) {
            guard isSame(one, other) else { return false }
        }
        return true
    }

    private static func isSame<Known: Fact>(_ a: Known, _ b: any Fact) -> Bool { a == b as? Known }

    public var description: String { facts.map { "\($0)" }.joined(separator: "\n") }
}

/// Everything a search tells, but for its changes and its place in the log.
public struct Told: Equatable {
    public var applications: [JobApplication.ID: JobApplication]
    public var people: [Person.ID: Person]
    public var lessons: [Lesson.ID: Lesson]
    public var actions: [Action.ID: Action]
    public var ownStages: [OwnStage]
    public var notes: [Dated<NoteWritten>]
    public var seeker: Seeker
    public var planning: Planning
    public var orphans: [Entry]
    public var unknown: [String]
    public var origins: Set<String>
    public var walks: [JobApplication.ID: Walk]

    public init(_ search: JobSearch, at now: Moment = Fold.now) {
        applications = search.applications
        people = search.people
        lessons = search.lessons
        actions = search.actions
        ownStages = search.ownStagesInOrder + search.retiredOwnStages
        notes = search.notes
        seeker = search.seeker
        planning = search.planning
        orphans = search.orphans
        unknown = search.unknown
        origins = search.origins
        walks = search.applications.compactMapValues { $0.walk(at: now) }
    }
}
