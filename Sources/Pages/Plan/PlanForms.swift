/// The fields of the forms on the plan's page.
///
/// Ids start with the form's name.
public struct PlanForms: Sendable, Reflected {
    /// Which form is open, by its name: `lines`, `goals`, `activities`, `steps`, `plan`; empty when all are closed.
    public var open = "" {
        didSet {
            opensLines = open == "lines"
            opensGoals = open == "goals"
            opensActivities = open == "activities"
            opensSteps = open == "steps"
            opensPlan = open == "plan"
        }
    }
    /// Where the form of a line is sent: a new one, or the one that is being changed.
    public var lineURL = ""
    /// What opens it: "Plan something" or "Change this line".
    public var lineSummary = ""
    public var what = Field("what", id: "lines-what")
    public var day = Choices("day", id: "lines-day")
    public var at = Field("at", id: "lines-at")
    public var place = Field("place", id: "lines-place")
    public var count = Field("count", id: "lines-count")
    public var applications = Field("applications", id: "goals-applications")
    public var hours = Field("hours", id: "goals-hours")
    public var kind = Choices("kind", id: "activities-kind")
    public var activityWhat = Field("what", id: "activities-what")
    public var activityOn = Field("on", id: "activities-on")
    public var minutes = Field("minutes", id: "activities-minutes")
    public var person = Choices("person", id: "activities-person")
    public var application = Choices("application", id: "activities-application")
    public var note = Field("note", id: "activities-note")
    public var aim = Field("aim", id: "steps-aim")
    public var firstStep = Field("first_step", id: "steps-first_step")
    public var by = Field("by", id: "steps-by")
    public var ifWhen = Field("if_when", id: "steps-if_when")
    public var thenI = Field("then_i", id: "steps-then_i")
    /// What opens the form of the plan: "Write your plan" or "Change your plan".
    public var planSummary = ""
    /// One question a part, each with its label and hint.
    public var parts: [Field] = []
    public var leastPay = Field("least_pay", id: "plan-least_pay")

    /// Forms with nothing in them.
    public init() {}

    // Templates ask for these: which form is open.
    private(set) var opensLines = false
    private(set) var opensGoals = false
    private(set) var opensActivities = false
    private(set) var opensSteps = false
    private(set) var opensPlan = false
}
