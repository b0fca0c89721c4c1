/// Takes a change back, and with it the live changes that depend on it.
///
/// Of a retraction: brings back what it took.
public struct UndoChange: Command {
    /// Nil means the latest live change that is not itself a retraction.
    public var change: Change.ID?

    public init(change: Change.ID? = nil) {
        self.change = change
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let changes = try affected(in: search)
        return changes.map { Retracted(change: $0.id) }
    }

    /// The change and those that depend on it, the latest first: what to show before undoing.
    public func affected(in search: JobSearch) throws(Refusal) -> [Change] {
        let latest = search.changes.last { $0.isUndoable && $0.id != .imagined }
        guard let target = change.map({ search.change($0) }) ?? latest else { throw .nothingToUndo }
        guard !target.isForgotten else { throw .forgotten }
        guard target.isLive else { throw .alreadySo }
        let after = search.changes(without: target)
        try search.check(broughtBack: after)
        return search.dependents(of: target, after: after).reversed() + [target]
    }
}

extension Change {
    /// Live, neither forgotten nor itself an undo.
    public var isUndoable: Bool {
        isLive && !isForgotten && !events.contains { $0.fact is Retracted }
    }

    /// The events it amends.
    var amends: [Event.ID] { events.compactMap { ($0.fact as? Amended)?.event } }

    /// Origins its events came from.
    var origins: Set<String> { Set(events.compactMap(\.origin)) }
}

extension JobSearch {
    /// All changes as they would stand without this one: for an undo, what it took back is live again.
    func changes(without target: Change) -> [Change] {
        let undo = Retracted(change: target.id)
        let entry = Entry(
            event: .init("imagined"), sequence: sequence + 1, change: .imagined, on: Day(number: 0), time: nil,
            recordedAt: 0)
        let event = Event(entry: entry, content: .fact(undo), origin: nil, by: "")
        let retracted = Corrections(changes + [Change(id: .imagined, first: sequence + 1, events: [event])]).retracted
        return changes.map { change in
            var change = change
            change.isLive = !retracted.contains(change.id)
            return change
        }
    }

    /// Refuses to bring back a change whose subject is still taken back, or whose origin was recorded again meanwhile.
    func check(broughtBack after: [Change]) throws(Refusal) {
        let made = Set(after.filter(\.isLive).flatMap(\.makes))
        let everMade = Set(after.flatMap(\.makes))
        for (before, change) in zip(changes, after) where change.isLive && !before.isLive {
            let missing = change.subjects.filter { everMade.contains($0) && !made.contains($0) }
            if let subject = missing.min(by: { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }) {
                throw .notFound(subject.kind, subject.id)
            }
            guard change.origins.isDisjoint(with: origins) else { throw .alreadySo }
        }
    }

    /// Live changes that speak of something that would be gone, directly or through others.
    ///
    /// Gone is what only the change brought into being, or what an undo that it took back would take again; an
    /// amendment depends on the event it amends.
    func dependents(of target: Change, after: [Change]) -> [Change] {
        var made = Set(after.filter(\.isLive).flatMap(\.makes))
        var gone: Set<Subject> = []
        var events: Set<Event.ID> = []
        var found: [Change] = []
        for (before, change) in zip(changes, after) where before.isLive {
            let depends = !change.subjects.isDisjoint(with: gone) || change.amends.contains(where: events.contains)
            if change.isLive && !depends { continue }
            if change.isLive { found.append(change) }
            made.subtract(change.isLive ? change.makes : [])
            gone.formUnion(change.makes.subtracting(made))
            events.formUnion(change.events.map(\.entry.event))
        }
        return found
    }
}
