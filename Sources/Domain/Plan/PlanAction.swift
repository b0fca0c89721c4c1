/// A next step that grew out of a setback or of the plan (METHOD P1).
public struct Action: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Action>

    public let id: ID
    public internal(set) var planned: ActionPlanned
    public let entry: Entry
    public internal(set) var doneOn: Day?
    public internal(set) var droppedOn: Day?

    public var isOpen: Bool { doneOn == nil && droppedOn == nil }
}

/// Plans one action.
///
/// One is enough.
public struct PlanAction: Command {
    public var action: ActionPlanned

    public init(_ action: ActionPlanned) {
        self.action = action
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.actions[action.action] == nil else { throw .alreadySo }
        if let application = action.application { _ = try search.application(application) }
        var action = action
        action.aim = try line(action.aim, field: "aim")
        for (field, value) in [("first_step", action.firstStep), ("when", action.when), ("then", action.then)] {
            if let value, value.count > longestLine { throw .tooLong(field: field, limit: longestLine) }
        }
        return [action]
    }
}

public struct ActionPlanned: Fact {
    public static let name = "action_planned"
    public var action: Action.ID
    public var application: JobApplication.ID?
    /// Phrased as learning where it can be: "learn to …".
    public var aim: String
    public var firstStep: String?
    public var by: Day?
    /// The if-then of it: "when it is Monday 9:00, I …".
    public var when: String?
    public var then: String?

    public init(
        action: Action.ID, application: JobApplication.ID? = nil, aim: String, firstStep: String? = nil,
        by: Day? = nil, when: String? = nil, then: String? = nil
    ) {
        self.action = action
        self.application = application
        self.aim = aim
        self.firstStep = firstStep
        self.by = by
        self.when = when
        self.then = then
    }

    public var subjects: [Subject] {
        [Subject(.action, action.text)] + (application.map { [Subject(.application, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.action, action.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.actions[action] == nil else { return search.setAside(entry) }
        search.actions[action] = Action(id: action, planned: self, entry: entry)
    }
}

extension JobSearch {
    /// Actions in the order they were planned.
    public var actionsInOrder: [Action] {
        actions.values.sorted { $0.entry.sequence < $1.entry.sequence }
    }

    public func action(_ id: Action.ID) throws(Refusal) -> Action {
        guard let action = actions[id] else { throw .notFound(.action, id.text) }
        return action
    }
}
