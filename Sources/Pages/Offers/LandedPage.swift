/// Closing a search well: what is still open, whom to thank, what one takes along.
///
/// Forms, all with `seen`:
/// - `POST /landed`: `application` (an id or empty)
/// - `POST /landed/starts`
/// - `POST /landed/withdrawals`: `application`
public struct LandedPage: Page {
    public static let template = "landed"
    public var heading = ""
    /// What stands: the acceptance, or that the search rests.
    public var lead = ""
    /// One more sentence; may be empty.
    public var more = ""
    /// Applications that still wait.
    public var open: [OpenRow] = []
    /// People to thank.
    public var thanks: [ThanksRow] = []
    /// What is taken along.
    public var lessons: [LearnedLesson] = []
    /// The application that led here; empty for none.
    public var landedBy = ""
    /// Whether the search can be marked as landed.
    public var canLand = false
    /// Whether it can start again.
    public var canStart = false

    /// A page that says nothing yet.
    public init() {}
}

/// An application that still waits.
public struct OpenRow: Sendable {
    public var link: Link
    /// How far it has got.
    public var state: String
    /// Its id, for the form that withdraws it.
    public var id: String
    /// The words of a withdrawal.
    public var letter: String

    /// An application that still waits.
    public init(link: Link, state: String, id: String, letter: String) {
        self.link = link
        self.state = state
        self.id = id
        self.letter = letter
    }
}

/// Somebody to thank.
public struct ThanksRow: Sendable {
    public var name: String
    /// What for.
    public var why: String
    /// The words, ready to be read.
    public var letter: String
    /// Whether they have been thanked.
    public var thanked: String

    /// Somebody to thank.
    public init(name: String, why: String, letter: String, thanked: String) {
        self.name = name
        self.why = why
        self.letter = letter
        self.thanked = thanked
    }
}
