/// One application noted by hand.
///
/// Form `POST /applications`: `seen`, `employer`, `role`, `kind`, `applied` (day, may be empty), `source`, `agency`,
/// `url`, `closing` (day), `cv`, `via`, `place`, `work_mode`, `pay`, `reference`, `portal`, `portal_user`, `applied_by`,
/// `route`, `letter_version`, `tags`, `note`.
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
    /// What was understood in what was typed into the box, from which words.
    ///
    /// Empty for an empty form.
    public var understood: [UnderstoodRow] = []
    /// What could be meant in two ways or was only guessed.
    public var doubts: [String] = []
    /// Whether the form holds a proposal: then the button is ready for Enter, unless something is missing.
    public var isProposal = false
    /// Which of the two needs filling in: then the button waits.
    public var wantsEmployer = false
    public var wantsRole = false
    /// A private note to keep with it.
    public var note = Field("note")
    /// Where it keeps what is typed.
    public var autosave = ""

    /// An empty form.
    public init() {}
}

/// One thing that was understood, for looking at before saying yes.
public struct UnderstoodRow: Sendable {
    /// "Pay".
    public var name: String
    /// "£32,000 a year".
    public var value: String
    /// "from “32k”".
    public var from: String

    /// One thing that was understood.
    public init(name: String, value: String, from: String) {
        self.name = name
        self.value = value
        self.from = from
    }
}
