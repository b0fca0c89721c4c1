/// Today: what is waiting for me, what is the next small step, how am I doing.
///
/// Nothing else.
///
/// Forms: each ``WayOn`` that is a form posts `seen`, `do` and `until` to its own address.
public struct TodayPage: Page {
    public static let template = "today"
    /// "Tuesday 10 March".
    public var heading = ""
    /// What waits, the most important first.
    ///
    /// At most one opens with ``TodayEntry/lead``.
    public var waiting: [TodayEntry] = []
    /// The next small step.
    ///
    /// None or one.
    public var next: [TodayEntry] = []
    /// Sentences about the last weeks.
    ///
    /// In quiet mode they are ``folded`` instead.
    public var doing: [String] = []
    /// The same sentences, closed until wanted (METHOD S3).
    public var folded: [String] = []
    /// Something taken along.
    ///
    /// None or one.
    public var lessons: [LearnedLesson] = []
    /// While an answer is awaited, the card for the telephone and the list of what waits.
    ///
    /// May be empty.
    public var meanwhile: [Link] = []

    /// An empty day.
    public init() {}
}

/// One thing on Today.
public struct TodayEntry: Sendable {
    /// A serif sentence that says it all; empty when ``heading`` opens it.
    public var lead: String
    /// A short heading; empty when ``lead`` opens it.
    public var heading: String
    /// A sentence or two.
    public var text: String
    /// "about 4 minutes".
    ///
    /// May be empty.
    public var takes: String
    /// What can be done, the first one first.
    public var actions: [WayOn]

    /// One thing on Today.
    public init(lead: String = "", heading: String = "", text: String = "", takes: String = "", actions: [WayOn] = []) {
        self.lead = lead
        self.heading = heading
        self.text = text
        self.takes = takes
        self.actions = actions
    }
}
