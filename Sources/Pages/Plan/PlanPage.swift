/// The plan on one page: a week beside its plan, what was done, next steps, and what is looked for (METHOD P0, W5).
///
/// Forms, all with `seen`:
/// - `POST /plan`: a field for each part of the plan, `least_pay`
/// - `POST /plan/weeks/MONDAY/lines` and `…/lines/LINE`: `what`, `day`, `at`, `place`, `count`; `do` = `remove`
/// - `POST /plan/weeks/MONDAY/goals`: `applications`, `hours`
/// - `POST /plan/weeks/MONDAY/copies`, `…/pauses` (`do` = `pause` | `go_on`)
/// - `POST /plan/activities`: `kind`, `what`, `on`, `minutes`, `person`, `application`, `note`
/// - `POST /plan/actions`: `aim`, `first_step`, `by`, `if_when`, `then_i`
/// - `POST /actions/ID`: `do`, `back`
public struct PlanPage: Page {
    public static let template = "plan"
    /// "This week", "The week of 2 March".
    public var weekName = ""
    /// "Monday 9 to Sunday 15 March".
    public var weekTitle = ""
    /// `/plan/weeks/2026-03-09`.
    public var weekURL = ""
    /// `/plan?week=2026-03-09`: where forms come back to.
    public var here = ""
    /// What is planned for the week, in the order of its days.
    public var lines: [PlannedRow] = []
    /// How many applications and hours; may be empty.
    public var goals = ""
    /// How the week stands beside its plan.
    ///
    /// In quiet mode these are ``folded`` instead.
    public var standing: [String] = []
    /// The same, closed until wanted (METHOD S3).
    public var folded: [String] = []
    /// Copying last week's plan, marking a pause, and the like.
    public var weekActions: [WayOn] = []
    /// What was done in the week.
    public var done: [DoneRow] = []
    /// Open next steps.
    public var steps: [StepRow] = []
    /// What is looked for, by part.
    public var looking: [PlanPartRow] = []
    /// When it was written and changed; empty before the first plan.
    public var written = ""
    /// How it was before, the latest first.
    public var earlier: [EarlierPlan] = []
    /// Other weeks.
    public var weeks: [Link] = []
    public var planForms = PlanForms()

    /// A page without a plan.
    public init() {}
}

/// One line of a weekly plan.
public struct PlannedRow: Sendable {
    /// "Tuesday at 10:00"; empty for any time.
    public var day: String
    /// What, how many, where or how.
    public var text: String
    /// Where it can be changed, and where the form that takes it out is sent.
    public var changeURL: String
    public var removeURL: String

    /// One line of a weekly plan.
    public init(day: String, text: String, changeURL: String, removeURL: String) {
        self.day = day
        self.text = text
        self.changeURL = changeURL
        self.removeURL = removeURL
    }
}

/// One thing that was done.
public struct DoneRow: Sendable {
    public var when: When
    public var text: String

    /// One thing that was done.
    public init(when: When, text: String) {
        self.when = when
        self.text = text
    }
}

/// A next step that is open.
public struct StepRow: Sendable {
    /// The aim.
    public var heading: String
    /// First step, day, if-then; may be empty.
    public var text: String
    /// `/actions/ID`.
    public var url: String

    /// A next step that is open.
    public init(heading: String, text: String, url: String) {
        self.heading = heading
        self.text = text
        self.url = url
    }
}

/// A part of the search plan with its lines.
public struct PlanPartRow: Sendable {
    public var name: String
    public var lines: [String]

    /// A part of the search plan.
    public init(_ name: String, _ lines: [String]) {
        self.name = name
        self.lines = lines
    }
}

/// The search plan as it was written once.
public struct EarlierPlan: Sendable {
    /// "As you wrote it on 3 March".
    public var summary: String
    public var parts: [PlanPartRow]

    /// The search plan as it was written once.
    public init(summary: String, parts: [PlanPartRow]) {
        self.summary = summary
        self.parts = parts
    }
}
