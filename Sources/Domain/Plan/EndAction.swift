/// Notes that an action is done, or let go of.
///
/// Both are good ends.
public struct EndAction: Command {
    public var action: Action.ID
    public var isDone: Bool
    public var on: Day

    public init(action: Action.ID, isDone: Bool, on: Day) {
        self.action = action
        self.isDone = isDone
        self.on = on
    }

    public var subject: Subject? { Subject(.action, action.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard try search.action(action).isOpen else { throw .alreadySo }
        try notLater(on, than: now)
        return isDone ? [ActionDone(action: action, on: on)] : [ActionDropped(action: action, on: on)]
    }
}

public struct ActionDone: Fact {
    public static let name = "action_done"
    public var action: Action.ID
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.action, action.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.actions[action] != nil else { return search.setAside(entry) }
        search.actions[action]?.doneOn = on
    }
}

public struct ActionDropped: Fact {
    public static let name = "action_dropped"
    public var action: Action.ID
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.action, action.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.actions[action] != nil else { return search.setAside(entry) }
        search.actions[action]?.droppedOn = on
    }
}
