/// Marks a step of the walk as done.
public struct CompleteStep: Command {
    public var application: JobApplication.ID
    public var step: WalkStep

    public init(application: JobApplication.ID, step: WalkStep) {
        self.application = application
        self.step = step
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let state = try search.offeredState(of: step, of: application, at: now)
        if case .done = state { return [] }
        return [StepCompleted(application: application, step: step)]
    }
}

/// Leaves a step of the walk out.
///
/// It can be opened again at any time.
public struct SkipStep: Command {
    public var application: JobApplication.ID
    public var step: WalkStep

    public init(application: JobApplication.ID, step: WalkStep) {
        self.application = application
        self.step = step
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let state = try search.offeredState(of: step, of: application, at: now)
        if case .skipped = state { return [] }
        return [StepSkipped(application: application, step: step)]
    }
}

/// Puts a step of the walk off to another day, on which it comes back by itself.
public struct PutOffStep: Command {
    public var application: JobApplication.ID
    public var step: WalkStep
    public var until: Day

    public init(application: JobApplication.ID, step: WalkStep, until: Day) {
        self.application = application
        self.step = step
        self.until = until
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        _ = try search.offeredState(of: step, of: application, at: now)
        guard until > now.day else { throw .inThePast(until) }
        return [StepPutOff(application: application, step: step, until: until)]
    }
}

/// Opens a step again that was done, skipped or put off.
public struct ReopenStep: Command {
    public var application: JobApplication.ID
    public var step: WalkStep

    public init(application: JobApplication.ID, step: WalkStep) {
        self.application = application
        self.step = step
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let state = try search.offeredState(of: step, of: application, at: now)
        guard state != .open else { return [] }
        return [StepReopened(application: application, step: step)]
    }
}

/// Chooses a longer or shorter walk than the one proposed (METHOD L0).
public struct ChooseWalkSize: Command {
    public var application: JobApplication.ID
    public var size: WalkSize

    public init(application: JobApplication.ID, size: WalkSize) {
        self.application = application
        self.size = size
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let walk = try search.application(application).walk(at: now) else { throw .noWalk }
        guard walk.size != size else { return [] }
        return [WalkSizeChosen(application: application, size: size)]
    }
}

/// Pauses a walk; it comes back by itself.
///
/// Pausing the walk is not pausing the search (METHOD L1).
public struct PauseWalk: Command {
    public var application: JobApplication.ID
    public var until: Day

    public init(application: JobApplication.ID, until: Day) {
        self.application = application
        self.until = until
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard try search.application(application).walk(at: now) != nil else { throw .noWalk }
        guard until > now.day else { throw .inThePast(until) }
        return [WalkPaused(application: application, until: until)]
    }
}

/// Closes a walk, whatever is left of it.
///
/// Nothing is owed (METHOD, rule 4).
public struct CloseWalk: Command {
    public var application: JobApplication.ID

    public init(application: JobApplication.ID) {
        self.application = application
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let walk = try search.application(application).walk(at: now) else { throw .noWalk }
        guard walk.closedOn == nil else { return [] }
        return [WalkClosed(application: application)]
    }
}

extension JobSearch {
    func offeredState(
        of step: WalkStep, of application: JobApplication.ID, at now: Moment
    ) throws(Refusal) -> StepState {
        guard let walk = try self.application(application).walk(at: now) else { throw .noWalk }
        guard walk.size.steps.contains(step) else { throw .stepNotOffered(step, walk.size) }
        return walk.state(of: step)
    }
}
