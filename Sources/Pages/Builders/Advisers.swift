public import Domain
public import Intake

/// Readings that need the phrase files, given by the composition root.
public struct Advisers: Sendable {
    /// A place in a letter to look at (METHOD R2).
    ///
    /// Offsets are UTF-8 bytes.
    public struct ToneFinding: Sendable {
        public var start: Int
        public var end: Int
        public var text: String
        public var why: String
        public var instead: String?

        public init(start: Int, end: Int, text: String, why: String, instead: String?) {
            self.start = start
            self.end = end
            self.text = text
            self.why = why
            self.instead = instead
        }
    }

    /// One point of what somebody said (METHOD X1–X2).
    public struct Point: Sendable {
        public var text: String
        public var reasons: [Reason]
        public var readings: [(text: String, certainty: Certainty)]
        public var question: String
        public var bin: Bin
        public var skill: String?

        public init(
            text: String, reasons: [Reason], readings: [(text: String, certainty: Certainty)], question: String,
            bin: Bin, skill: String?
        ) {
            self.text = text
            self.reasons = reasons
            self.readings = readings
            self.question = question
            self.bin = bin
            self.skill = skill
        }
    }

    public var tone: @Sendable (String) -> [ToneFinding]
    public var decode: @Sendable (String) -> [Point]
    /// What is read in the words of somebody who adds an application.
    public var adding: AddReader

    /// What a posting asks for.
    public var criteria: CriteriaReader
    /// The postings in what was pasted or saved.
    public var postings: @Sendable (String) -> [PostingSource]

    public init(
        tone: @escaping @Sendable (String) -> [ToneFinding], decode: @escaping @Sendable (String) -> [Point],
        adding: AddReader, criteria: CriteriaReader, postings: @escaping @Sendable (String) -> [PostingSource]
    ) {
        self.tone = tone
        self.decode = decode
        self.adding = adding
        self.criteria = criteria
        self.postings = postings
    }
}
