/// A fact about how the seeker moves through a walk.
///
/// It belongs to the setback that stood when it was recorded.
protocol WalkFact: Fact {
    var application: JobApplication.ID { get }
    var move: WalkMove { get }
}

extension WalkFact {
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.walkMoves.append(Dated(move, entry)) }
    }
}

public struct StepCompleted: WalkFact {
    public static let name = "walk_step_completed"
    public var application: JobApplication.ID
    public var step: WalkStep
    var move: WalkMove { .done(step) }
}

public struct StepSkipped: WalkFact {
    public static let name = "walk_step_skipped"
    public var application: JobApplication.ID
    public var step: WalkStep
    var move: WalkMove { .skipped(step) }
}

public struct StepPutOff: WalkFact {
    public static let name = "walk_step_put_off"
    public var application: JobApplication.ID
    public var step: WalkStep
    public var until: Day
    var move: WalkMove { .later(step, until: until) }
}

public struct StepReopened: WalkFact {
    public static let name = "walk_step_reopened"
    public var application: JobApplication.ID
    public var step: WalkStep
    var move: WalkMove { .reopened(step) }
}

public struct WalkSizeChosen: WalkFact {
    public static let name = "walk_size_chosen"
    public var application: JobApplication.ID
    public var size: WalkSize
    var move: WalkMove { .size(size) }
}

public struct WalkPaused: WalkFact {
    public static let name = "walk_paused"
    public var application: JobApplication.ID
    public var until: Day
    var move: WalkMove { .paused(until: until) }
}

public struct WalkClosed: WalkFact {
    public static let name = "walk_closed"
    public var application: JobApplication.ID
    var move: WalkMove { .closed }
}
