/// What every step of a walk shows around its own form.
///
/// Form `POST /applications/ID/walk/STEP` of every step: `seen`, `do`, and `until` (a day, only read with `do=later`;
/// empty means tomorrow). `do` is `save` (keep and go on), `keep` (keep and stay; what the Enter key does, so that it
/// never leaves a half-filled step), `skip` or `later`; `size` (with the field `size`) makes the walk longer or shorter.
/// Steps add their own.
public struct WalkFrame: Sendable {
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// "Step 2 of 8, about 4 minutes".
    public var place = ""
    /// The heading of the step.
    public var heading = ""
    /// Why this step is here, in one sentence.
    public var why = ""
    /// Where the form is sent: `/applications/ID/walk/reply`.
    public var formURL = ""
    /// The application: `/applications/ID`.
    public var application = ""
    /// The words on the filled button: "Keep this and go on".
    public var save = ""
    /// The steps that are offered, in order.
    public var steps: [StepLink] = []
    /// The field `until`.
    public var until = Field("until")
    /// `size`: note, short, full.
    ///
    /// Without answers the choice is not shown.
    public var size = Choices("size")
    /// Where it keeps what is typed: `walk-reply-ID`, for `/autosaves/FORM`.
    ///
    /// Empty for no keeping.
    public var autosave = ""
    /// "Kept as you typed, today at 8:12".
    ///
    /// Empty when nothing was brought back.
    public var restored = ""

    /// A walk without words.
    public init() {}
}

/// A step in the list of steps.
///
/// Names to go to, not a bar to fill.
public struct StepLink: Sendable {
    /// "Reply".
    public var name: String
    /// Where it is.
    public var url: String
    /// "10 March", "skipped", "back on Friday"; empty for open.
    public var state: String
    /// Whether it is this one.
    public var isCurrent: Bool

    /// A step in the list.
    public init(name: String, url: String, state: String = "", isCurrent: Bool = false) {
        self.name = name
        self.url = url
        self.state = state
        self.isCurrent = isCurrent
    }
}
