/// One application noted by hand.
///
/// Form `POST /applications`: `seen`, `employer`, `role`, `kind`, `applied` (day, may be empty), `source`, `agency`,
/// `url`, `closing` (day), `cv`, `via`.
public struct AddApplicationPage: Page {
    public static let template = "add_application"
    public var employer = Field("employer")
    public var role = Field("role")
    public var kind = Choices("kind")
    public var applied = Field("applied")
    public var source = Field("source")
    public var agency = Field("agency")
    public var posting = Field("url")
    public var closing = Field("closing")
    public var cv = Field("cv")
    public var via = Field("via")
    /// Opens what is folded away: something in it was typed or has to be mended.
    public var opensMore = false
    /// Earlier tries at this employer, told after a first attempt to add.
    public var remarks: [String] = []
    /// Where it keeps what is typed.
    public var autosave = ""

    /// An empty form.
    public init() {}
}
