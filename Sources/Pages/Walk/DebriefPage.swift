/// Debrief: the seeker's own account, what went well first.
///
/// Form adds: `interview` (an id), `went_well`, `part_CODE` (one area for each part of the process), `question_N` (the
/// words) with `question_N_how` (`kept` | `shaky` | `stumbled`), N from 0, `connected`, `not_connected`, `prepared` (a
/// code), `differently`.
public struct DebriefPage: Page {
    public static let template = "debrief"
    public var walk = WalkFrame()
    /// Debriefs written earlier, folded.
    public var earlier: [Folded] = []
    /// Says that it is written after the news.
    ///
    /// Empty when it is not.
    public var late = ""
    public var interview = Choices("interview")
    public var wentWell = Field("went_well")
    /// One area for each part of the process, with label and hint.
    public var parts: [Field] = []
    public var questions: [AskedQuestion] = []
    public var connected = Field("connected")
    public var notConnected = Field("not_connected")
    public var prepared = Choices("prepared")
    public var differently = Field("differently")

    /// A step without words.
    public init() {}
}

/// A question that was asked, and how it went.
public struct AskedQuestion: Sendable {
    /// The words of the question.
    public var words: Field
    /// Kept, shaky, stumbled.
    public var how: Choices

    /// A question that was asked.
    ///
    /// `index` counts from 0; `how` are the answers to choose from.
    public init(index: Int, label: String, value: String = "", how: [Choice], howLabel: String) {
        words = Field("question_\(index)", value: value, label: label)
        self.how = Choices("question_\(index)_how", options: how, label: howLabel)
    }
}
