/// A seeker's whole job search: a value folded from their log.
///
/// Everything shown is a function of this value and of *now*. It is never
/// changed in place by a shell; commands decide facts, facts are appended, and
/// the value is folded again or further.
public struct JobSearch: Sendable {
    /// Position of the last event folded in; 0 for an empty log.
    public internal(set) var sequence = 0
    /// All changes in the order they were recorded, those taken back included.
    public internal(set) var changes: [Change] = []
    public internal(set) var applications: [JobApplication.ID: JobApplication] = [:]
    public internal(set) var people: [Person.ID: Person] = [:]
    public internal(set) var lessons: [Lesson.ID: Lesson] = [:]
    public internal(set) var actions: [Action.ID: Action] = [:]
    /// The seeker's own names for stages; those no longer offered stay.
    public internal(set) var ownStages: [OwnStage.ID: OwnStage] = [:]
    /// Private notes that belong to no application.
    public internal(set) var notes: [Dated<NoteWritten>] = []
    /// Documents kept, those taken off their list included.
    public internal(set) var documents: [Document.ID: Document] = [:]
    /// Marks of what was forgotten for good.
    public internal(set) var forgotten: [Dated<Forgotten>] = []
    public internal(set) var seeker = Seeker()
    /// The search plan, its weeks, activities and landings.
    public internal(set) var planning = Planning()
    /// Filters that the seeker keeps, in the order of their names.
    public internal(set) var filters: [KeptFilter] = []
    /// Facts whose subject is not in the log; kept, listed by `doctor`.
    public internal(set) var orphans: [Entry] = []
    /// Names of facts this version does not know.
    ///
    /// Any makes the log read-only.
    public internal(set) var unknown: [String] = []
    /// Origins recorded by live changes.
    public internal(set) var origins: Set<String> = []

    /// Applications in the order they were added; kept, since the rules of one page ask for it twenty times.
    var applicationOrder: [JobApplication.ID] = []
    /// All own stages in the seeker's order.
    var ownStageOrder: [OwnStage.ID] = []
    /// Records of people that were found to be of the same person: whose place each took.
    var sameAs: [Person.ID: Person.ID] = [:]
    var changeIndex: [Change.ID: Int] = [:]

    public init() {}

    /// Folds a whole log.
    ///
    /// `fold(a + b)` equals folding `b` onto `fold(a)`.
    public init(folding events: some Sequence<Event>) {
        fold(events)
    }

    /// True when the log holds something that only a newer version understands.
    public var isReadOnly: Bool { !unknown.isEmpty }

    /// Applications in the order they were added.
    public var applicationsInOrder: [JobApplication] {
        applicationOrder.compactMap { applications[$0] }
    }

    /// Takes in a new application at its place in the order; nearly always the last.
    mutating func add(_ new: JobApplication) {
        applications[new.id] = new
        let place = applicationOrder.lastIndex { id in
            guard let added = applications[id]?.added else { return false }
            return (added.sequence, id) < (new.added.sequence, new.id)
        }
        applicationOrder.insert(new.id, at: place.map { $0 + 1 } ?? 0)
    }

    public func application(_ id: JobApplication.ID) throws(Refusal) -> JobApplication {
        guard let application = applications[id] else { throw .notFound(.application, id.text) }
        return application
    }

    public func person(_ id: Person.ID) throws(Refusal) -> Person {
        guard let person = people[id] else { throw .notFound(.person, id.text) }
        return person
    }

    public func change(_ id: Change.ID) -> Change? {
        changeIndex[id].map { changes[$0] }
    }

    /// The events of live changes, in the order of the log.
    public var liveEvents: [Event] {
        changes.filter(\.isLive).flatMap(\.events)
    }

    /// True when a change recorded after `sequence` speaks of the subject, or takes back or brings back one that does.
    public func hasChanged(_ subject: Subject, since sequence: Int) -> Bool {
        !changes(to: subject, since: sequence).isEmpty
    }

    /// The changes recorded after `sequence` that speak of the subject, or take back or bring back one that does.
    public func changes(to subject: Subject, since sequence: Int) -> [Change] {
        changes.filter { $0.first > sequence && touched(by: $0).contains(subject) }
    }

    /// What a change speaks of; for an undo, what the changes it takes back speak of, and so on down to the first.
    func touched(by change: Change) -> Set<Subject> {
        var subjects = change.subjects
        for event in change.events {
            guard let fact = event.fact as? Retracted, let taken = self.change(fact.change) else { continue }
            if taken.first < change.first { subjects.formUnion(touched(by: taken)) }
        }
        return subjects
    }
}

// MARK: - Folding

extension JobSearch {
    /// Folds further events of the same log, in order.
    public mutating func fold(_ events: some Sequence<Event>) {
        var mustRefold = false
        for event in events {
            take(event)
            if let fact = event.fact, fact is any Correction { mustRefold = true }
        }
        if mustRefold { refold() }
    }

    /// Folds a decided fact as if it had been recorded now, so that a further command can be decided on it.
    mutating func imagine(_ fact: any Fact, at now: Moment) {
        let entry = Entry(
            event: .init("imagined \(sequence + 1)"), sequence: sequence + 1, change: .imagined,
            on: fact.happened ?? now.day, time: fact.time, recordedAt: now.milliseconds)
        fold([Event(entry: entry, content: .fact(fact), origin: nil, by: "")])
    }

    private mutating func take(_ event: Event) {
        sequence = max(sequence, event.entry.sequence)
        if let index = changeIndex[event.entry.change] {
            changes[index].events.append(event)
        } else {
            changeIndex[event.entry.change] = changes.count
            changes.append(Change(id: event.entry.change, first: event.entry.sequence, events: [event]))
        }
        // What was taken back may hold a correction that this version cannot read: it counts all the same.
        if case .unknown(let name) = event.content { unknown.append(name) }
        apply(event)
    }

    private mutating func apply(_ event: Event) {
        if let fact = event.fact { fact.apply(to: &self, as: event.entry) }
        if let origin = event.origin { origins.insert(origin) }
    }

    /// Folds from zero in the light of what was taken back and what was amended.
    private mutating func refold() {
        self = refolded(changes, in: Corrections(changes))
    }

    /// The search folded from zero out of some of its changes, as the corrections have them.
    func refolded(_ some: [Change], in corrections: Corrections) -> JobSearch {
        var fresh = JobSearch()
        fresh.sequence = sequence
        fresh.unknown = unknown
        for var change in some {
            change.isLive = !corrections.retracted.contains(change.id)
            fresh.changeIndex[change.id] = fresh.changes.count
            fresh.changes.append(change)
            guard change.isLive else { continue }
            for event in change.events { fresh.apply(corrections.amended(event)) }
        }
        return fresh
    }

    /// Keeps aside a fact whose subject is not there.
    mutating func setAside(_ entry: Entry) {
        orphans.append(entry)
    }

    mutating func update(_ id: JobApplication.ID, _ entry: Entry, _ body: (inout JobApplication) -> Void) {
        guard applications[id] != nil else { return setAside(entry) }
        body(&applications[id, default: JobApplication(id: id, kind: .application, details: .init(), added: entry)])
    }
}
