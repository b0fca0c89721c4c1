public import Domain
public import Guidance

/// The board: names of columns, what is next for each row, and what moving one does.
public enum BoardWords {
    /// The heading of a column.
    public static func heading(_ group: BoardGroup, in search: JobSearch) -> String {
        switch group {
        case .saved: "Saved"
        case .applied: "Applied"
        case .conversation: "In conversation"
        case .final: "Final or offer"
        case .own(let id): search.ownStages[id]?.name ?? ""
        }
    }

    public static func open(_ count: Int) -> String { "\(spelled(count).capitalised) open." }

    /// What is next, or how long it has been.
    public static func note(_ note: BoardNote, today: Day) -> String {
        switch note {
        case .interview(let at, let stage, let round):
            "\(LabelWords.of(stage, round: round)) \(DayWords.moment(at, today: today))"
        case .interviewed(let day, let stage, let round):
            "\(LabelWords.of(stage, round: round)) \(DayWords.relative(day, today: today))"
        case .closes(let day): "closes \(DayWords.on(day, today: today).withoutOn)"
        case .closed(let day): "closed \(DayWords.relative(day, today: today))"
        case .noClosingDay: "no closing date"
        case .reserve(nil): "on a reserve list"
        case .reserve(let until?): "on a reserve list until \(DayWords.long(until, today: today))"
        case .reserveRanOut(let until): "the reserve list ran until \(DayWords.long(until, today: today))"
        case .noAnswer(let since) where today.days(since: since) >= 28:
            "\(DayWords.relative(since, today: today)), no answer yet"
        case .noAnswer(let since): "applied \(DayWords.relative(since, today: today))"
        case .last(let day): DayWords.relative(day, today: today)
        }
    }

    /// The stage as a row says it, where a column holds several: "assessment"; empty where the heading or the note says
    /// it.
    public static func stage(
        of application: JobApplication, in group: BoardGroup, _ note: BoardNote, search: JobSearch
    ) -> String {
        guard group == .conversation || group == .final else { return "" }
        if let name = search.stageName(of: application) { return name }
        switch note {
        case .interview, .interviewed: return ""
        default: return LabelWords.of(application.stage, round: application.round)
        }
    }

    public static func more(_ count: Int) -> String { "\(spelled(count).capitalised) more" }

    /// As `more`, without the count, for quiet mode.
    public static let showMore = "Show more"

    public static func moveLabel(_ employer: String) -> String { "Move \(employer) to" }
    public static func dayLabel(_ employer: String) -> String { "On which day, for \(employer)" }

    /// A choice of the move form: a stage, by the seeker's own name for it where there is one.
    public static func target(_ target: BoardTarget, in search: JobSearch) -> String {
        target.own.flatMap { search.ownStages[$0]?.name } ?? LabelWords.of(target.stage).capitalised
    }

    public static func ended(_ outcome: Outcome) -> String { "Ended: \(LabelWords.of(outcome))" }
    public static let reserve = "On a reserve list"

    /// Which rows of a column a page shows.
    public static func place(_ range: ClosedRange<Int>, of total: Int) -> String {
        "\(range.lowerBound) to \(range.upperBound) of \(total)."
    }

    // MARK: - Moving back

    public static func cameFurther(_ application: JobApplication) -> String {
        "\(application.employer) has come further than that"
    }

    public static let toTheBoard = "Back to the board"
    public static let earlierStep = "Note an earlier step that is missing"

    /// Why nothing was recorded, and what can be done.
    public static func backwards(
        _ application: JobApplication, to target: BoardTarget, wayBack: WayBack?, in search: JobSearch, today: Day
    ) -> [String] {
        let reached = search.stageName(of: application) ?? LabelWords.of(application.stage, round: application.round)
        let day = application.stages.last { $0.value.stage == application.stage }?.on
        let when = day.map { ", noted for \(DayWords.long($0, today: today))" } ?? ""
        let first =
            "It stands at \(reached.quoted)\(when). How far you got stays, also when things go quiet; "
            + "so nothing was changed."
        switch wayBack {
        case .undo: return [first, "If that was noted by mistake, it can be taken back. You can bring it back again."]
        case .amend:
            return [first, "If that was noted by mistake, the entry can be put right: \(target.wording(in: search))."]
        case nil: return [first]
        }
    }

    public static func takeBack(_ stage: StageReached, in search: JobSearch) -> String {
        "Take back \(name(stage, in: search).quoted)"
    }

    public static func putRight(_ target: BoardTarget, in search: JobSearch) -> String {
        "Put it right: \(target.wording(in: search))"
    }

    /// The seeker's name for a stage that was reached, or ours.
    public static func name(_ stage: StageReached, in search: JobSearch) -> String {
        stage.own.flatMap { search.ownStages[$0]?.name } ?? LabelWords.of(stage.stage, round: stage.round)
    }
}

extension BoardTarget {
    fileprivate func wording(in search: JobSearch) -> String {
        BoardWords.target(self, in: search).lowercasedFirst
    }
}

extension String {
    fileprivate var withoutOn: String { hasPrefix("on ") ? String(dropFirst(3)) : self }
}
