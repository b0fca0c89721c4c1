public import Mustache

/// All applications, a page at a time.
///
/// Form `GET /applications`: `q` (text), `show` (a code of ``show``), `page`.
public struct ApplicationsPage: Page {
    public static let template = "applications"
    /// "Thirteen open, 42 in all".
    public var lead = ""
    /// The field `q`.
    public var search = Field("q")
    /// `show`: open, waiting, ended, all.
    public var show = Choices("show")
    /// The rows of this page.
    public var rows: [ApplicationRow] = []
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

/// One application in the list.
public struct ApplicationRow: Sendable {
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
        case "employer": employer
        case "url": url
        case "role": role
        case "state": state
        case "last": last
        default: nil
        }
    }
}
