public import Mustache

/// All applications, a page at a time: found, narrowed, changed where they stand, and changed together.
///
/// Form `GET /applications`: `q` (text), `show` (a code of ``show``), `stage`, `tag`, `source`, `route`, `page`, `edit`.
/// Form `POST /applications/changes`: the fields of the filter, `id` for each ticked one or `all`=`yes`, and with
/// `do`=`tag` `add_tags` and `remove_tags`, with `set` `field` and `value`, with `end` `outcome` and `on`.
/// Forms `POST /filters` and `/filters/drop`: `filter_name`, and the fields of the filter.
public struct ApplicationsPage: Page {
    public static let template = "applications"
    /// "Thirteen open, 42 in all".
    public var lead = ""
    /// The field `q`.
    public var search = Field("q")
    /// `show`: open, waiting, ended, all.
    public var show = Choices("show")
    public var stage = Choices("stage")
    public var tag = Choices("tag")
    public var found = Choices("source")
    public var route = Choices("route")
    /// Opens the filters that are folded away: one of them is in use.
    public var opensMore = false
    /// Filters that are kept.
    public var kept: [KeptFilterRow] = []
    /// The name to keep this filter under.
    ///
    /// None where nothing narrows, else one.
    public var keeps: [Field] = []
    /// The filter, for the forms that need it.
    public var hidden: [HiddenField] = []
    /// The address of this list.
    public var here = ""
    /// The rows of this page.
    public var rows: [ApplicationRow] = []
    /// "All 40 of this list".
    ///
    /// Empty where there is only one.
    public var allText = ""
    /// Opens what can be done with the ticked ones: something in it has to be mended.
    public var opensChanges = false
    public var addTags = Field("add_tags")
    public var removeTags = Field("remove_tags")
    public var field = Choices("field")
    public var value = Field("value")
    public var outcome = Choices("outcome")
    public var outcomeOn = Field("on")
    /// What to say when nothing was found.
    ///
    /// Empty otherwise.
    public var nothing = ""
    /// "Applications 1 to 50 of 300".
    ///
    /// Empty when all are on one page.
    public var place = ""
    /// The earlier and the later page.
    ///
    /// None to two.
    public var pages: [Link] = []

    /// An empty list.
    public init() {}
}

/// A filter under a name.
public struct KeptFilterRow: Sendable {
    /// The seeker's own name for it.
    public var name: String
    /// The list with it.
    public var url: String
    /// Whether it is the one in use.
    public var isCurrent: Bool

    /// A kept filter.
    public init(name: String, url: String, isCurrent: Bool = false) {
        self.name = name
        self.url = url
        self.isCurrent = isCurrent
    }
}

/// A value that a form sends along.
public struct HiddenField: Sendable {
    /// The name it is sent under.
    public var name: String
    /// What is sent.
    public var value: String

    /// A value that a form sends along.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// One application in the list.
public struct ApplicationRow: Sendable {
    /// Its id, for ticking it.
    public var id = ""
    /// Whether it is ticked.
    public var isTicked = false
    /// The employer.
    public var employer: String
    /// Its page.
    public var url: String
    /// The role.
    public var role: String
    /// How far it got, and how it ended unless quiet: "Interview", "Unsuccessful after an interview".
    public var state: String
    /// "12 days ago".
    public var last: When
    /// "nurse, nights"; empty for none.
    public var tags = ""
    /// "Leeds"; empty for none.
    public var place = ""
    /// This list with the row open for changing.
    public var edit = ""
    /// This list, to come back to.
    public var back = ""
    /// The fields of the open row.
    ///
    /// None where it is closed.
    public var fields: [Field] = []

    /// One application in the list.
    public init(employer: String, url: String, role: String, state: String, last: When) {
        self.employer = employer
        self.url = url
        self.role = role
        self.state = state
        self.last = last
    }
}

extension ApplicationRow: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "isTicked": isTicked
        case "employer": employer
        case "url": url
        case "role": role
        case "state": state
        case "last": last
        case "tags": tags
        case "place": place
        case "edit": edit
        case "back": back
        case "fields": fields
        default: nil
        }
    }
}
