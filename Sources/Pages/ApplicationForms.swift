/// The fields of the small forms on an application.
///
/// Ids start with the form's name.
public struct ApplicationForms: Sendable {
    /// Which form is open, by its name, after a mistake: `stages`, `outcomes` …; empty when all are closed.
    public var open = "" {
        didSet {
            opensStages = open == "stages"
            opensReserves = open == "reserves"
            opensOutcomes = open == "outcomes"
            opensReopenings = open == "reopenings"
            opensInterviews = open == "interviews"
            opensDebriefs = open == "debriefs"
            opensFeedback = open == "feedback"
            opensNotes = open == "notes"
            opensContacts = open == "contacts"
        }
    }
    /// Whether it has ended: "Open it again" is offered instead of "How it ended".
    public var hasEnded = false
    public var stage = Choices("stage", id: "stages-stage")
    public var stageRound = Field("round", id: "stages-round")
    public var stageOn = Field("on", id: "stages-on")
    public var outcome = Choices("outcome", id: "outcomes-outcome")
    public var outcomeOn = Field("on", id: "outcomes-on")
    public var toldBy = Field("told_by", id: "outcomes-told_by")
    public var toldHow = Choices("told_how", id: "outcomes-told_how")
    public var outcomeWords = Field("words", id: "outcomes-words")
    public var reopenOn = Field("on", id: "reopenings-on")
    public var reopenWhy = Field("why", id: "reopenings-why")
    public var interviewOn = Field("on", id: "interviews-on")
    public var interviewAt = Field("at", id: "interviews-at")
    public var interviewFormat = Choices("format", id: "interviews-format")
    public var interviewZone = Field("zone", id: "interviews-zone")
    public var interviewHow = Choices("how", id: "interviews-how")
    public var interviewLink = Field("link", id: "interviews-link")
    public var interviewPrepare = Field("prepare", id: "interviews-prepare")
    public var interviewPlace = Field("place", id: "interviews-place")
    public var interviewWith = Field("with", id: "interviews-with")
    public var reserveOn = Field("on", id: "reserves-on")
    public var reserveUntil = Field("until", id: "reserves-until")
    public var debriefInterview = Choices("interview", id: "debriefs-interview")
    public var wentWell = Field("went_well", id: "debriefs-went_well")
    public var debriefOn = Field("on", id: "debriefs-on")
    public var wentLessWell = Field("went_less_well", id: "debriefs-went_less_well")
    public var feedbackWords = Field("words", id: "feedback-words")
    public var feedbackFrom = Field("from", id: "feedback-from")
    public var feedbackHow = Choices("how", id: "feedback-how")
    public var feedbackOn = Field("on", id: "feedback-on")
    public var note = Field("text", id: "notes-text")
    public var contactFrom = Choices("from", id: "contacts-from")
    public var contactPerson = Choices("person", id: "contacts-person")
    public var contactName = Field("name", id: "contacts-name")
    public var contactHow = Choices("how", id: "contacts-how")
    public var contactOn = Field("on", id: "contacts-on")
    public var contactText = Field("text", id: "contacts-text")
    /// Other open applications with the same people: one call may be about several.
    public var contactAlso = Choices("also", id: "contacts-also")

    /// Forms with nothing in them.
    public init() {}

    // Templates ask for these: which form is open.
    private(set) var opensStages = false
    private(set) var opensReserves = false
    private(set) var opensOutcomes = false
    private(set) var opensReopenings = false
    private(set) var opensInterviews = false
    private(set) var opensDebriefs = false
    private(set) var opensFeedback = false
    private(set) var opensNotes = false
    private(set) var opensContacts = false
}
