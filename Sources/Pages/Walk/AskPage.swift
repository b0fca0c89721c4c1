/// Ask: whom, when, and what, as open questions; then the request, as a draft.
///
/// Form adds: `whom` (a person's id or a recipient's code), `ready` (a code, once for each tick), `question` (a code, once
/// for each), `own_question`, and the fields of ``Letter`` once there is a draft. `do=draft` makes the draft from these.
public struct AskPage: Page {
    public static let template = "ask"
    public var walk = WalkFrame()
    /// What was asked already, and when one might remind.
    ///
    /// May be empty.
    public var asked: [String] = []
    /// Whom to ask, each with the reason below.
    public var whom = Choices("whom")
    /// Remarks on whom: "two people at most".
    ///
    /// May be empty.
    public var remarks: [String] = []
    /// Questions about being ready to listen.
    public var ready = Choices("ready")
    /// Open questions fitted to the stage.
    public var questions = Choices("question")
    public var ownQuestion = Field("own_question")
    /// The request.
    ///
    /// None or one.
    public var letter: [Letter] = []

    /// A step without words.
    public init() {}
}
