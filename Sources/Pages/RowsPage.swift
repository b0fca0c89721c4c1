/// Rows pasted from a spreadsheet, and what each would become.
///
/// Form `POST /add/rows`: `seen`, `shown` (how many rows were shown), `row` (the number of each one ticked), `order`
/// (`day_first` or `month_first`, where it is asked), `column` (what each is, in order), `role` (of rows without one),
/// `text` (as pasted), `do`=`look` or `add`.
public struct RowsPage: Page {
    public static let template = "rows"
    /// "Five rows came in. Three applications would be added."
    ///
    /// Empty before anything was pasted.
    public var lead = ""
    /// Of the headings, and of columns that are left out.
    public var remarks: [String] = []
    /// Which number of a day comes first; no answers where nobody has to be asked.
    public var order = Choices("order")
    /// Every row, in the order of the sheet.
    public var rows: [PastedRow] = []
    /// How many rows are shown.
    public var shown = ""
    /// What each column is taken for.
    public var columns: [Choices] = []
    /// The role of rows that name none.
    public var role = Field("role")
    /// Whether there are such rows.
    public var asksRole = false
    /// Opens the columns: something in them has to be mended.
    public var opensColumns = false
    /// The rows as they were pasted.
    public var text = Field("text")
    /// Whether anything was read.
    public var isProposal = false
    /// Whether there is anything to add.
    public var canAdd = false

    /// A page without rows.
    public init() {}
}

/// One row of a pasted table.
public struct PastedRow: Sendable {
    /// Its number in the sheet.
    public var number = ""
    /// "Row 3".
    public var label = ""
    /// "Acme, Ward Nurse".
    ///
    /// May be empty.
    public var name = ""
    /// What it becomes: "Applied on Tuesday 3 March; unsuccessful".
    ///
    /// Empty for a row that cannot be taken.
    public var becomes = ""
    /// What is kept as a note, each with why.
    public var kept: [String] = []
    /// Earlier tries; that it is recorded already; why it cannot be taken.
    public var remarks: [String] = []
    /// Whether it can be ticked.
    public var canTake = false
    public var isTicked = false

    /// An empty row.
    public init() {}
}
