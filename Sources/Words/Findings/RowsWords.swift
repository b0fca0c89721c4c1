public import Domain

/// What is said of rows that were pasted from a spreadsheet.
public enum RowsWords {
    public static let title = "Rows from a spreadsheet"
    public static let proposal = "Is this what the rows say?"
    public static let kept = "Kept as a private note:"

    /// How many would be added, and what becomes of the others.
    public static func lead(takeable: Int, known: Int, of total: Int) -> String {
        let came = "\(counted(total, "row").capitalised) came in."
        let new = takeable - known
        var parts = [came]
        if new > 0 { parts.append("\(counted(new, "application").capitalised) would be added, as one change.") }
        if known > 0 {
            parts.append("\(counted(known, "row").capitalised) \(known == 1 ? "is" : "are") recorded already.")
        }
        let left = total - takeable
        if left > 0 {
            parts.append(
                "\(counted(left, "row").capitalised) cannot be taken as \(left == 1 ? "it stands" : "they stand").")
        }
        return parts.joined(separator: " ")
    }

    public static let nothing =
        "No rows were found in it. Please paste the rows here, headings and all if you have them."
    public static let headings = "The first row was taken for the headings."
    public static let noHeadings = "There are no headings, so what each column is was guessed from what stands in it."
    public static var button: String { "Add those \(Terms.ticked)" }
    public static var tickOne: String { "Please \(Terms.tick) at least one row, or leave it." }

    /// The rows that go beyond what is taken at once.
    public static func tooMany(_ rows: Int, most: Int) -> String {
        "These are \(rows) rows, and at most \(most) can be looked at together. Nothing was added; please paste them in parts."
    }

    // MARK: - Days

    public static func order(_ words: String, _ first: Day, _ second: Day) -> String {
        "The days in this table can be read in two ways: \(words.onOneLine.quoted) is \(DayWords.exact(first)) or "
            + "\(DayWords.exact(second)). Which comes first?"
    }

    public static let orderKnown = "Which comes first in the days of this table?"
    public static let dayFirst = "The day first"
    public static let monthFirst = "The month first"
    public static let orderNeeded = "Please say which comes first, the day or the month; then the rows can be added."

    public static func orderExample(_ words: String, _ day: Day) -> String {
        "\(words.onOneLine.quoted) is then \(DayWords.exact(day))"
    }

    // MARK: - Columns

    public static func column(_ heading: String, number: Int) -> String {
        heading.isEmpty ? "Column \(number)" : shortened(heading, to: 40).quoted
    }

    public static func aside(_ headings: [String]) -> String {
        "\(listed(headings)) \(headings.count == 1 ? "is" : "are") left out. Passwords are never kept."
    }

    public static let note = "A private note"
    public static let leaveOut = "Leave it out"
    public static let applied = "The day you applied"
    public static let status = "How it stands"
    public static let ended = "The day it ended"

    public static func reached(_ stage: Stage) -> String { "The day of: \(LabelWords.of(stage))" }

    // MARK: - One row

    public static func row(_ number: Int) -> String { "Row \(number)" }
    public static func applied(_ day: Day, today: Day) -> String { "applied \(DayWords.on(day, today: today))" }
    public static let saved = "saved"

    public static func reached(_ stage: Stage, round: Int?, on day: Day?, today: Day) -> String {
        let what = LabelWords.of(stage, round: round)
        return day.map { "\(what) \(DayWords.on($0, today: today))" } ?? what
    }

    public static func ended(_ outcome: Outcome, on day: Day?, today: Day) -> String {
        let what = LabelWords.of(outcome)
        return day.map { "\(what) \(DayWords.on($0, today: today))" } ?? what
    }

    public static let noEmployer =
        "No employer stands in it. It can be taken once the row names one, or another column is said to hold them."
    public static let noRole =
        "No role stands in it. It can be taken once the row names one, or another column is said to hold them."
    public static let known =
        "The same employer, role and day are recorded already, so it is left out unless you say otherwise."

    public static func kept(_ words: String, under heading: String) -> String {
        let words = shortened(words, to: 160).quoted
        return heading.isEmpty ? words : "\(shortened(heading, to: 40)) \(words)"
    }

    public static let notUnderstood = "not understood as what its column is"
    public static let saysMore = "says more than could be read"
    public static let toCome = "a day still to come"
    public static let twoDays = "a day that can be read in two ways"

    /// Earlier tries at the employer of one row, in short; in quiet mode not how they ended.
    public static func earlier(_ tries: [JobApplication], today: Day, isQuiet: Bool) -> String {
        let sent = tries.filter(\.wasSent)
        guard let last = sent.first else { return "" }
        let count =
            sent.count == 1 ? "You tried here before:" : "You tried here \(spelled(sent.count)) times before, last:"
        let role = "\(count) \(last.role.onOneLine)."
        return isQuiet ? role : "\(role) \(ListWords.state(of: last).asSentence)"
    }

    // MARK: - The terminal

    public static func added(_ count: Int, leftOut: [Int]) -> String {
        let added = "Added \(counted(count, "application")), as one change."
        guard !leftOut.isEmpty else { return added }
        let rows = listed(leftOut.map(String.init))
        return "\(added) Left out: \(leftOut.count == 1 ? "row" : "rows") \(rows)."
    }

    public static func askOrder(_ words: String, _ first: Day, _ second: Day) -> String {
        order(words, first, second) + " (d for the day, m for the month, Return to leave it)"
    }

    public static let askYes = "Add them? (y or Return for no)"
}
