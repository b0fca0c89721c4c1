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
        guard let target = change.map({ search.change($0) }) ?? search.changes.last(where: { $0.isUndoable }) else {
            throw .nothingToUndo
        }
        guard target.isLive else { throw .alreadySo }
        return search.dependents(of: target).reversed() + [target]
    }
}

extension Change {
    /// Live, and not itself an undo.
    public var isUndoable: Bool {
        isLive && !events.contains { $0.fact is Retracted }
    }
}

extension JobSearch {
    /// Live changes recorded later that speak of something the change brought into being, directly or through others.
    func dependents(of change: Change) -> [Change] {
        var gone = change.makes
        guard !gone.isEmpty else { return [] }
        var found: [Change] = []
        for later in changes where later.isLive && later.first > change.first {
            guard !later.subjects.isDisjoint(with: gone) else { continue }
            found.append(later)
            gone.formUnion(later.makes)
        }
        return found
    }
}
