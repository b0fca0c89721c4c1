public import Mustache

/// The open applications by stage.
///
/// Forms, one a row, each with `seen`: `POST /applications/ID/moves`: `to`, `on`, `back`.
public struct BoardPage: Page {
    public static let template = "board"
    /// "Thirteen open".
    ///
    /// Empty in quiet mode.
    public var lead = ""
    /// The heading where one column is shown alone.
    ///
    /// Empty for the whole board.
    public var only = ""
    /// Where the forms come back to.
    public var back = "/board"
    public var columns: [BoardColumnEntry] = []
    /// Which rows of the column are shown, where it is longer than a page.
    public var place = ""
    /// The earlier and the later page of one column.
    ///
    /// None to two.
    public var pages: [Link] = []
    /// Nothing is open: what to do first.
    public var isEmpty = false

    /// A board without columns.
    public init() {}
}

/// One column of the board.
public struct BoardColumnEntry: Sendable {
    /// Unique on the page.
    public var id: String
    public var heading: String
    /// How many stand here; empty in quiet mode.
    public var count: String
    /// What a row that is dropped here sends as `to`.
    public var target: String
    public var rows: [BoardRow] = []
    /// To the rows that are not shown.
    ///
    /// None or one.
    public var more: [Link] = []

    /// A column without rows.
    public init(id: String, heading: String, count: String, target: String) {
        self.id = id
        self.heading = heading
        self.count = count
        self.target = target
    }
}

/// One application on the board.
public struct BoardRow: Sendable {
    /// Unique on the page: `at-ID`.
    public var id: String
    public var employer: String
    public var url: String
    public var role: String
    /// "second interview", where the column holds several stages.
    ///
    /// May be empty.
    public var stage: String
    /// "interview Thursday 12 March at 10:30".
    public var note: String
    /// `to`, with its own label: "Move Millrace Trust to".
    public var target: Choices
    /// `on`, with its own label: "On which day, for Millrace Trust".
    public var on: Field
    /// Whether its form is open, after a mistake.
    public var isOpen = false

    /// One application on the board.
    public init(
        id: String, employer: String, url: String, role: String, stage: String, note: String, target: Choices, on: Field
    ) {
        self.id = id
        self.employer = employer
        self.url = url
        self.role = role
        self.stage = stage
        self.note = note
        self.target = target
        self.on = on
    }
}

extension BoardRow: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "employer": employer
        case "url": url
        case "role": role
        case "stage": stage
        case "note": note
        case "target": target
        case "on": on
        case "isOpen": isOpen
        default: nil
        }
    }
}
