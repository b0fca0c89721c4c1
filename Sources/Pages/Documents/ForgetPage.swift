/// The one page that asks whether one is sure: what goes, what stays all the same, and the copies that hold it.
///
/// Form: `POST` to ``action`` with `seen` and `daily` (`yes` where the daily copies go too).
public struct ForgetPage: Page {
    public static let template = "forget"
    /// The question itself.
    public var heading = ""
    /// How many entries go.
    public var count = ""
    /// A line an entry.
    public var lines: [String] = []
    /// Lessons that stay, and forms that go.
    public var remarks: [String] = []
    /// "One other entry holds the name and would stay".
    ///
    /// Empty where there is none.
    public var mentioned = ""
    /// The other entries, each leading to where it is forgotten by itself.
    public var mentions: [Link] = []
    /// Parts of it that can be forgotten by themselves.
    public var parts: [Link] = []
    /// Files that may still hold it.
    public var copies: [String] = []
    /// Whether the daily copies go too.
    ///
    /// No options where there are none.
    public var daily = Choices("daily")
    /// Where the form is sent.
    public var action = ""
    /// Where the way back leads.
    public var back = ""

    /// A question about nothing.
    public init() {}
}

/// Where something can be chosen to be forgotten for good.
public struct ForgetListPage: Page {
    public static let template = "forget_list"
    /// By kind of thing.
    public var groups: [ForgetGroup] = []

    /// Nothing to forget.
    public init() {}
}

/// Things of one kind that can be forgotten.
public struct ForgetGroup: Sendable {
    /// "People".
    public var heading: String
    /// Names the heading on the page.
    public var id: String
    /// Each leading to the question.
    public var links: [Link]

    /// Things of one kind.
    public init(heading: String, id: String, links: [Link]) {
        self.heading = heading
        self.id = id
        self.links = links
    }
}

/// What is said once it is done, and which files only the seeker can delete.
public struct ForgottenPage: Page {
    public static let template = "forgotten"
    /// How many entries went.
    public var done = ""
    /// Files that may still hold it.
    public var copies: [String] = []

    /// Nothing was forgotten.
    public init() {}
}
