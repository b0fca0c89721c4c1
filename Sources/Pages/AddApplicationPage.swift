/// One application noted by hand.
///
/// Form `POST /applications`: `seen`, `employer`, `role`, `kind`, `applied` (day, may be empty), `source`, `agency`,
/// `url`, `closing` (day), `cv`, `via`, `place`, `work_mode`, `pay`, `reference`, `portal`, `portal_user`, `applied_by`,
/// `route`, `letter_version`, `tags`.
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
    public var place = Field("place")
    public var workMode = Choices("work_mode")
    public var pay = Field("pay")
    public var reference = Field("reference")
    public var portal = Field("portal")
    public var portalUser = Field("portal_user")
    public var appliedBy = Choices("applied_by")
    public var route = Choices("route")
    public var letterVersion = Field("letter_version")
    public var tags = Field("tags")
    /// Opens what is folded away: something in it was typed or has to be mended.
    public var opensMore = false
    /// Earlier tries at this employer, told after a first attempt to add.
    public var remarks: [String] = []
    /// Where it keeps what is typed.
    public var autosave = ""

    /// An empty form.
    public init() {}
}
