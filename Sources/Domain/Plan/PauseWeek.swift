/// Marks a week as a pause, or takes the mark away.
///
/// What was planned for it stays; nothing is held against a pause.
public struct PauseWeek: Command {
    /// Its Monday.
    public var week: Day
    public var isPause: Bool

    /// Any day of the week will do.
    public init(_ week: Day, isPause: Bool) {
        self.week = week.monday
        self.isPause = isPause
    }

    public var subject: Subject? { Subject(.week, week.description) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.planning.isPause(week) != isPause else { throw .alreadySo }
        return [WeekPaused(week: week, isPause: isPause)]
    }
}

public struct WeekPaused: Fact {
    public static let name = "week_paused"
    /// The Monday.
    public var week: Day
    public var isPause: Bool

    public var subjects: [Subject] { [Subject(.week, week.description)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.planning.pauses[week] = Dated(self, entry)
    }
}
