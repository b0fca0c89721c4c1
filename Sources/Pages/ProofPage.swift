/// What was done in a period to find work, to print for an office (PEERS 14).
///
/// Form `GET /proof`: `from`, `until`, and `without` for each row that is taken out.
public struct ProofPage: Page {
    public static let template = "proof"
    /// "What I did to find work".
    public var heading = ""
    /// As letters are signed; may be empty.
    public var name = ""
    /// "1 to 31 March 2026".
    public var period = ""
    /// How many applications, interviews and other activities.
    public var counts = ""
    public var tables: [ProofTable] = []
    /// When it was made, and from what.
    public var made = ""
    public var signature = ""
    /// What the seeker may want to look at first; not printed.
    public var remarks: [String] = []
    /// Periods that are often asked for.
    public var periods: [Link] = []
    public var from = Field("from")
    public var until = Field("until")
    /// Rows that are taken out, ticked.
    public var left = Choices("without", id: "left")

    /// A page without rows.
    public init() {}
}

/// Rows of one kind, with the columns they are shown in.
public struct ProofTable: Sendable {
    /// Unique on the page.
    public var id: String
    public var title: String
    public let columns: [String]
    public var rows: [ProofTableRow]
    /// How many columns the table has, with the one for taking rows out.
    public let span: String

    /// A table.
    public init(id: String, title: String, columns: [String], rows: [ProofTableRow]) {
        self.id = id
        self.title = title
        self.columns = columns
        self.rows = rows
        span = String(columns.count + 1)
    }
}

/// One thing done.
public struct ProofTableRow: Sendable {
    /// What is sent to take it out.
    public var id: String
    /// The row in one line, for the label of its tick.
    public var line: String
    public var cells: [ProofCell]

    /// A row.
    public init(id: String, line: String, cells: [ProofCell]) {
        self.id = id
        self.line = line
        self.cells = cells
    }
}

/// What a row shows in a column.
public struct ProofCell: Sendable {
    /// The name of the column.
    public var of: String
    /// May be empty.
    public var text: String

    /// A cell.
    public init(_ of: String, _ text: String) {
        self.of = of
        self.text = text
    }
}
