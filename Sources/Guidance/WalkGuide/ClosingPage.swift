public import Domain

/// What the seeker takes with them when a walk closes.
///
/// Skipping every step earns the same page (METHOD X4).
public struct ClosingPage: Sendable, Equatable {
    public var employer: String
    public var role: String
    public var stage: Stage
    public var round: Int?
    public var lessons: [String]
    /// Points that were kept because they worked.
    public var kept: [String]
    /// Points with something to do, by bin.
    public var takenUp: [Taken]
    public var action: Action.ID?
    public var actionAim: String?
    /// Names of people met on the way.
    public var people: [String]
    public var wentWell: [String]

    public struct Taken: Sendable, Equatable {
        public var bin: Bin
        public var words: String
    }

    public init(of application: JobApplication, in search: JobSearch, at now: Moment) {
        employer = application.employer
        role = application.role
        stage = application.stage
        round = application.round
        lessons = search.lessonsInOrder.filter { $0.application == application.id }.map(\.sentence)
        let points = application.sortedPoints.map(\.value)
        kept = points.filter { $0.bin == .keepIt }.map { trimmed($0.words) }
        takenUp = points.filter { $0.bin != .keepIt && $0.bin != .letItGo }.map {
            Taken(bin: $0.bin, words: trimmed($0.skill ?? $0.words))
        }
        let planned = search.actionsInOrder.last { $0.planned.application == application.id && $0.droppedOn == nil }
        action = planned?.id
        actionAim = planned?.planned.aim
        people = OpenDoor.people(for: application, in: search, at: now).map(\.name)
        wentWell = GatheredDebriefs(of: application).wentWell.map(\.words)
    }
}
