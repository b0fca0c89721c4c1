/// What a draft may do that makes it harder to answer (METHOD R2; CONTRACT, `tone --json`).
public enum ToneFlag: String, Sendable, CaseIterable {
    /// Argues with the decision, or asks for another one.
    case challengesDecision = "challenges_decision"
    case pleads
    case accuses
    /// Asks them to name a fault.
    case selfDefeatingQuestion = "self_defeating_question"
    /// Can be answered with yes or no.
    case closedQuestion = "closed_question"
    case oversharing
    case demands
}

/// One place in a draft worth another look; it never blocks.
public struct ToneFinding: Sendable, Equatable {
    public var flag: ToneFlag
    /// UTF-8 offsets into the draft.
    public var start: Int
    public var end: Int
    /// The words as written.
    public var text: String
    /// UTF-8 offsets of the sentence they stand in, without the mark that ends it.
    public var sentenceStart: Int
    public var sentenceEnd: Int
    /// What the sentence is about, in the order of ``ToneTopic``.
    public var about: [ToneTopic] = []

    public init(flag: ToneFlag, start: Int, end: Int, text: String, sentenceStart: Int, sentenceEnd: Int) {
        self.flag = flag
        self.start = start
        self.end = end
        self.text = text
        self.sentenceStart = sentenceStart
        self.sentenceEnd = sentenceEnd
    }
}
