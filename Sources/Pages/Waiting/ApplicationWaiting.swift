/// How one application waits, on its own page (METHOD W1, W3, W6).
///
/// Forms, both with `seen`, below the address of the application:
/// - `POST …/answer-days`: `by`
/// - `POST …/plans`: `words`, `interview` (an id or empty)
public struct ApplicationWaiting: Sendable {
    /// How long it has been, whether an answer still comes, when a question could go.
    public var sentences: [String] = []
    public var actions: [WayOn] = []
    /// What opens ``usual``.
    public var usualLabel = ""
    /// How long answers usually take, with sources.
    public var usual: [String] = []
    /// The day by which they said they would answer.
    public var answerBy = Field("by", id: "answer-days-by")
    /// Whether a plan for a no can be written: an interview awaits its answer.
    public var offersPlan = false
    public var plan = Field("words", id: "plans-words")
    /// The interview that the plan is for; empty for none.
    public var interview = ""
    /// Which form is open after a mistake.
    public var opensAnswerDay = false
    public var opensPlan = false

    /// Nothing to say.
    public init() {}

    /// Opens a form again with what was typed in it and what to mend.
    public mutating func refill(_ form: String, from retyped: Retyped) {
        switch form {
        case "answer-days":
            retyped.fill(&answerBy)
            opensAnswerDay = true
        default:
            retyped.fill(&plan)
            opensPlan = true
        }
    }

    /// The ids of the fields of a form, by name.
    public func ids(of form: String) -> [String: String] {
        form == "answer-days" ? ["by": answerBy.id, "on": answerBy.id] : ["words": plan.id, "plan_b": plan.id]
    }
}

extension ApplicationWaiting: Reflected {}
