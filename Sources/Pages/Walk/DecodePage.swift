/// Decode: what was said, what it may mean, and where each point goes.
///
/// Offered, never forced.
///
/// Form adds: `bin_N` (a bin's code) for each point that is being looked at, N being its id; `words`, `from`, `how`, `on`
/// with `do=hear` to add something that was said.
public struct DecodePage: Page {
    public static let template = "decode"
    public var walk = WalkFrame()
    /// Said before anything else: "No reason was given." or "You need not read this today".
    ///
    /// May be empty.
    public var before: [String] = []
    /// Opens the points.
    ///
    /// Without it they stay closed until wanted.
    public var isOpen = false
    /// The points.
    public var points: [DecodePoint] = []
    /// "This is as much as can be known", with one next step.
    ///
    /// May be empty.
    public var enough: [String] = []
    public var words = Field("words")
    public var from = Field("from")
    public var how = Choices("how")
    public var on = Field("on")

    /// A step without words.
    public init() {}
}

/// One point of what was said.
public struct DecodePoint: Sendable {
    /// Unique on the page.
    public var id = ""
    /// "First point".
    public var heading = ""
    /// Who said it, how and when.
    public var source = ""
    /// The words.
    ///
    /// Empty when nothing was said and this comes from the debriefs alone.
    public var quotes: [Quote] = []
    /// What it may mean, each with how sure that is.
    public var readings: [Evidence] = []
    /// A question to put to oneself.
    ///
    /// May be empty.
    public var question = ""
    /// A remark: "One remark is one opinion".
    ///
    /// May be empty.
    public var remark = ""
    /// The six bins, while it is being looked at.
    ///
    /// Without answers they are not shown.
    public var bins = Choices("bin")
    /// "Suggested, because of your debrief".
    ///
    /// May be empty.
    public var suggestion = ""
    /// "You put it under Keep it." with the way to change it.
    ///
    /// None or one.
    public var decided: [Link] = []

    /// A point without words.
    public init() {}
}
