/// What is to be forgotten for good: a thing, or a single entry of the log.
public enum Forgettable: Sendable, Hashable {
    case thing(Subject)
    case entry(Event.ID)
}

/// What forgetting comes to, before anything is done: what goes, and what stays all the same.
///
/// An entry goes when it speaks of the thing, or of something that goes with it. A person, a lesson and an application
/// stand by themselves: one that merely came up with the thing stays (DESIGN, "Erasure").
public struct Forgetting: Sendable {
    public let target: Forgettable
    /// The entries that are overwritten, in the order of the log.
    public let entries: [Event]
    /// Lessons that came from what goes; they stay.
    public let lessons: [Lesson]

    /// The names of the facts that are overwritten.
    public var ids: Set<Event.ID> { Set(entries.map(\.entry.event)) }
    /// Origins that must not be offered again.
    public var origins: [String] { entries.compactMap(\.origin) }
    /// The things that are no longer there.
    public var things: Set<Subject> { Set(entries.compactMap { $0.fact?.makes }) }
}

extension JobSearch {
    /// Works out what forgetting comes to.
    ///
    /// - Throws: `.readOnly` where a newer version wrote something this one cannot read; `.notFound` where there is
    ///   nothing of the kind, or it has been forgotten already.
    public func forgetting(_ target: Forgettable) throws(Refusal) -> Forgetting {
        guard !isReadOnly else { throw .readOnly }
        var search = Erasing(target)
        // Records that were merged into the person are of the same person, and go with them (ADR 15).
        if case .thing(let subject) = target, subject.kind == .person {
            for id in sameAs.keys where standing(id).text == subject.id {
                search.gone.insert(Subject(.person, id.text))
            }
        }
        for change in changes { for event in change.events { search.look(at: event) } }
        guard !search.found.isEmpty else { throw target.missing }
        let stays = lessonsInOrder.filter { lesson in
            lesson.application.map { search.gone.contains(Subject(.application, $0.text)) } ?? false
                && !search.gone.contains(Subject(.lesson, lesson.id.text))
        }
        return Forgetting(target: target, entries: search.found, lessons: stays)
    }
}

/// The walk through the log that finds what goes.
private struct Erasing {
    let target: Forgettable
    var gone: Set<Subject> = []
    var found: [Event] = []
    private var events: Set<Event.ID> = []

    init(_ target: Forgettable) {
        self.target = target
        if case .thing(let subject) = target { gone.insert(subject) }
    }

    mutating func look(at event: Event) {
        guard let fact = event.fact, goes(event, fact) else { return }
        found.append(event)
        events.insert(event.entry.event)
        if let made = fact.makes { gone.insert(made) }
    }

    private func goes(_ event: Event, _ fact: any Fact) -> Bool {
        if case .entry(event.entry.event) = target { return true }
        if fact is Forgotten { return false }
        // An amendment carries words of the entry it put right.
        if let amended = fact as? Amended, events.contains(amended.event) { return true }
        if let made = fact.makes, made.kind.standsByItself { return gone.contains(made) }
        return !gone.isDisjoint(with: fact.subjects)
    }
}

extension Subject.Kind {
    /// Whether a thing of this kind outlives what it came up with.
    var standsByItself: Bool { self == .application || self == .person || self == .lesson }
}

extension Forgettable {
    fileprivate var missing: Refusal {
        switch self {
        case .thing(let subject): .notFound(subject.kind, subject.id)
        case .entry(let event): .notFound(.note, event.text)
        }
    }
}
