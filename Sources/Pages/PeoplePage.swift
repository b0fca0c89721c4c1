public import Mustache

/// People: who they are, and whom a word would fit with.
///
/// Form `GET /people`: `q` (text), `show` (a code of ``show``), `page`. Form `POST /people`: `seen` and the fields of
/// ``PersonForm``.
public struct PeoplePage: Page {
    public static let template = "people"
    /// How many there are, and with how many a word would fit.
    public var lead = ""
    /// Whether there is anybody to look for.
    public var hasPeople = false
    /// The field `q`.
    public var search = Field("q")
    /// `show`: all, due, or a relation.
    public var show = Choices("show")
    /// Who there is, on this page.
    public var people: [PersonListRow] = []
    /// What to say when nobody was found.
    ///
    /// Empty otherwise.
    public var nothing = ""
    /// "People 1 to 50 of 200".
    ///
    /// Empty when all are on one page.
    public var place = ""
    /// The earlier and the later page.
    ///
    /// None to two.
    public var pages: [Link] = []
    /// The form for one more.
    public var form = PersonForm()

    /// Nobody yet.
    public init() {}
}

/// Somebody in the list of people.
public struct PersonListRow: Sendable {
    public var name: String
    /// Their page.
    public var url: String
    /// Title, place of work and relation.
    public var who: String
    /// "12 days ago"; none or one.
    public var last: [When]
    /// "A word would fit now".
    ///
    /// May be empty.
    public var word: String

    /// Somebody in the list of people.
    public init(name: String, url: String, who: String, last: [When] = [], word: String = "") {
        self.name = name
        self.url = url
        self.who = who
        self.last = last
        self.word = word
    }
}

extension PersonListRow: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named key: String) -> Any? {
        switch key {
        case "name": name
        case "url": url
        case "who": who
        case "last": last
        case "word": word
        default: nil
        }
    }
}

/// The fields of a person.
public struct PersonForm: Sendable {
    /// Shown open: something has to be mended, or there is nobody yet.
    public var isOpen = false
    public var name = Field("name")
    public var relation = Choices("relation")
    /// Job title; not `title`, which is that of the page.
    public var jobTitle = Field("job_title")
    public var organisation = Field("organisation")
    public var agency = Field("agency")
    public var mail = Field("mail")
    public var phone = Field("phone")
    public var howMet = Field("how_met")
    /// What is ticked: codes of the marks.
    public var marks = Choices("marks")
    public var notes = Field("notes")

    /// An empty form.
    public init() {}
}
