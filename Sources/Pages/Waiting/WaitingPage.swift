/// Everything that waits for an answer: whom to ask, what may be let go, and what needs nothing (METHOD W1).
///
/// Form `POST /waiting`: `seen`, `close` (an id for each one ticked).
public struct WaitingPage: Page {
    public static let template = "waiting"
    /// How many wait: "Seven applications wait for an answer".
    public var lead = ""
    /// Those with a question that is due or will be, the earliest first.
    public var asking: [WaitingRow] = []
    /// Those that may be closed together.
    ///
    /// None or one.
    public var sweep: [SweepForm] = []
    /// Those not listed: "31 more wait, and need nothing from you".
    ///
    /// May be empty.
    public var rest = ""
    /// Ways to what belongs to it: the pocket card, this week's short answers.
    public var ways: [Link] = []

    /// Nothing waits.
    public init() {}
}

/// One application that waits.
public struct WaitingRow: Sendable {
    /// "Fennimore Press, Editor".
    public var link: Link
    /// How long, and when a question could go.
    public var text: String
    public var actions: [WayOn]

    /// One application that waits.
    public init(link: Link, text: String, actions: [WayOn] = []) {
        self.link = link
        self.text = text
        self.actions = actions
    }
}

/// The silent ones, each with a tick.
public struct SweepForm: Sendable {
    public var lead = ""
    public var about = ""
    /// The field `close`.
    public var close = Choices("close")
    public var button = ""

    /// Nothing is proposed.
    public init() {}
}
