/// Everything of a search that is planned ahead or done beside applications: its plan, its weeks, its landings.
public struct Planning: Sendable, Equatable {
    /// The search plan as it was written each time, the first one first.
    public internal(set) var plans: [Dated<SearchPlanWritten>] = []
    /// What each week was planned as, by its Monday; the last entry stands.
    public internal(set) var weeks: [Day: [Dated<WeekPlanned>]] = [:]
    /// Whether a week was marked as a pause, by its Monday; the last word stands.
    public internal(set) var pauses: [Day: Dated<WeekPaused>] = [:]
    public internal(set) var activities: [Activity.ID: Activity] = [:]
    /// Landings and new starts, in the order of the timeline.
    public internal(set) var moves: [Dated<LandingMove>] = []

    init() {}

    /// The search plan that stands; nil before the first.
    public var plan: SearchPlanWritten? { plans.last?.value }

    /// The plan of the week the day lies in; nil where none was made.
    public func week(of day: Day) -> WeekPlanned? { weeks[day.monday]?.last?.value }

    /// Whether the week the day lies in is marked as a pause.
    public func isPause(_ day: Day) -> Bool { pauses[day.monday]?.value.isPause == true }

    /// Activities on a timeline, the first one first.
    public var activitiesInOrder: [Activity] {
        activities.values.sorted { $0.entry < $1.entry }
    }
}
