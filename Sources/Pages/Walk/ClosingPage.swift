/// The end of a walk: what you take with you.
///
/// Made to be printed.
public struct ClosingPage: Page {
    public static let template = "closing"
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// "Tuesday 10 March to Thursday 19 March".
    public var span = ""
    /// One serif sentence.
    ///
    /// The same for a walk of which every step was skipped.
    public var lead = ""
    /// Lessons.
    public var lessons: [LearnedLesson] = []
    /// What worked, what you do next, whom you keep: each a heading with lines.
    ///
    /// Empty ones are left out.
    public var parts: [ClosingPart] = []
    /// A last sentence.
    public var last = ""
    /// The application.
    public var application = ""
    /// The steps, to go back to.
    public var steps: [StepLink] = []

    /// A closing without words.
    public init() {}
}

/// A part of the closing page.
public struct ClosingPart: Sendable {
    /// "What worked, to do again".
    public var heading: String
    /// Its lines.
    public var lines: [String]

    /// A part of the closing page.
    public init(heading: String, lines: [String]) {
        self.heading = heading
        self.lines = lines
    }
}
