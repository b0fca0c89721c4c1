/// One person: everything about them in one place.
///
/// Forms, all with `seen`, all below ``url``:
/// - `POST …/contacts`: `from` (`them` or empty), `how`, `on`, `text`, `about` (ids of applications), `with` (ids of
///   people)
/// - `POST …/details`: the fields of ``PersonForm`` and `introduced_by`
/// - `POST …/rhythm`: `rhythm` (weeks, or empty for none), `until`; `do` = `later` puts the next word off
/// - `POST …/parts`: `application`, `relation`
/// - `POST …/talks`: `employer`, `role`, `on`
/// - `POST …/merge`: `other` (an id)
public struct PersonPage: Page {
    public static let template = "person"
    /// `/people/ID`.
    public var url = ""
    public var name = ""
    /// Title, place of work and relation.
    public var who = ""
    /// When they were last in touch, the rhythm, and who introduced whom.
    public var lines: [String] = []
    /// What can be done first: letters to them.
    public var actions: [WayOn] = []
    /// Another record of the same name, and the like.
    ///
    /// May be empty.
    public var remarks: [Link] = []
    /// "Open with them".
    public var openHeading = ""
    /// What they have a part in and is open; in quiet mode, all of it.
    public var open: [PartRow] = []
    /// What has ended.
    public var ended: [PartRow] = []
    /// Who introduced them to the seeker.
    ///
    /// None or one.
    public var introducedBy: [Link] = []
    /// Whom they introduced to the seeker.
    public var introduced: [Link] = []
    /// Mail, telephone, how they know each other.
    public var facts: [FactRow] = []
    /// Every contact, letter, advice, feedback and interview, the latest first.
    public var story: [StoryEntry] = []
    /// Private notes, paragraph by paragraph.
    public var notes: [String] = []
    public var forms = PersonForms()
    /// Where they can be forgotten for good.
    public var forgetUrl = ""

    /// Somebody of whom nothing is known.
    public init() {}
}

/// The part somebody has in an application.
public struct PartRow: Sendable {
    /// "Larkspur Housing, Programme Officer".
    public var title: String
    public var url: String
    /// "recruiter; second interview".
    public var text: String

    /// A part in an application.
    public init(title: String, url: String, text: String) {
        self.title = title
        self.url = url
        self.text = text
    }
}

/// The fields of the small forms about a person.
///
/// Ids start with the form's name.
public struct PersonForms: Sendable {
    /// Which form is open, by its name: `contacts`, `details` …; empty when all are closed.
    public var open = "" {
        didSet {
            opensContacts = open == "contacts"
            opensDetails = open == "details"
            opensRhythm = open == "rhythm"
            opensParts = open == "parts"
            opensTalks = open == "talks"
            opensMerge = open == "merge"
        }
    }
    public var contactFrom = Choices("from", id: "contacts-from")
    public var contactHow = Choices("how", id: "contacts-how")
    public var contactOn = Field("on", id: "contacts-on")
    public var contactText = Field("text", id: "contacts-text")
    public var contactAbout = Choices("about", id: "contacts-about")
    public var contactWith = Choices("with", id: "contacts-with")
    public var person = PersonForm()
    public var introducedBy = Choices("introduced_by", id: "introduced_by")
    public var rhythm = Choices("rhythm", id: "rhythm-rhythm")
    public var rhythmUntil = Field("until", id: "rhythm-until")
    public var partApplication = Choices("application", id: "parts-application")
    public var partRelation = Choices("relation", id: "parts-relation")
    public var talkEmployer = Field("employer", id: "talks-employer")
    public var talkRole = Field("role", id: "talks-role")
    public var talkOn = Field("on", id: "talks-on")
    public var mergeOther = Choices("other", id: "merge-other")

    /// Whether there is an application they have no part in yet.
    public var offersParts = false
    /// Whether there is anybody else.
    public var offersMerge = false

    /// Forms with nothing in them.
    public init() {}

    // Templates ask for these: which form is open.
    private(set) var opensContacts = false
    private(set) var opensDetails = false
    private(set) var opensRhythm = false
    private(set) var opensParts = false
    private(set) var opensTalks = false
    private(set) var opensMerge = false
}
