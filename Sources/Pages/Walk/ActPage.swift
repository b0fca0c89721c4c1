/// Act: one action with its first step, or nothing to change.
///
/// Both are full results.
///
/// Form adds: `suggestion` (a code; `carry_on` for nothing to change, `own` for one's own), `action`, `first_step`, `on`
/// (day), `if_when`, `then_i`, `decide_by` (day), `keep` (a person's id, once for each contact to keep).
public struct ActPage: Page {
    public static let template = "act"
    public var walk = WalkFrame()
    /// What grew out of bins and lessons, and "nothing to change, carry on".
    public var suggestions = Choices("suggestion")
    /// A warning against polishing papers when the gap is elsewhere.
    ///
    /// May be empty.
    public var remarks: [String] = []
    public var action = Field("action")
    public var firstStep = Field("first_step")
    public var on = Field("on")
    public var ifWhen = Field("if_when")
    public var thenI = Field("then_i")
    public var decideBy = Field("decide_by")
    /// Contacts to keep.
    ///
    /// Without answers it is not shown.
    public var keep = Choices("keep")
    /// Actions noted already.
    public var noted: [String] = []

    /// A step without words.
    public init() {}
}
