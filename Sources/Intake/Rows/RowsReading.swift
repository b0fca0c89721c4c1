public import Domain

/// What was read in a table: what each column is, and what each row would become.
///
/// A proposal, never a fact.
public struct RowsReading: Sendable, Equatable {
    /// A column, with what it was taken for.
    public struct Column: Sendable, Equatable {
        /// As it stands in the first row; empty where the table has no headings.
        public var heading: String
        public var meaning: ColumnMeaning
    }

    public var columns: [Column]
    public var rows: [RowRead]
    public var order: DayOrderFound
    /// True where the first row names the columns.
    public var hasHeadings: Bool

    /// Those that can be taken, the ones known already among them.
    public var takeable: [RowRead] { rows.filter { $0.problem == nil } }

    /// The most rows that are taken in one go.
    public static let most = 500
}

/// What the seeker said of a table, over what was guessed.
public struct RowsAnswers: Sendable, Equatable {
    /// What each column is, in their order; nil for what was guessed.
    public var meanings: [ColumnMeaning]?
    public var order: DayOrder?
    /// The role of rows that name none.
    public var role: String

    public init(meanings: [ColumnMeaning]? = nil, order: DayOrder? = nil, role: String = "") {
        self.meanings = meanings
        self.order = order
        self.role = role
    }
}

/// One row, and what it would become.
public struct RowRead: Sendable, Equatable {
    /// A stage it reached; nil for a day that is not known.
    public struct Reached: Sendable, Equatable {
        public var stage: Stage
        public var round: Int?
        public var on: Day?
    }

    /// A cell, or a part of one, that goes into the note.
    public struct Kept: Sendable, Equatable {
        /// The heading of its column, where there is one.
        public var heading: String
        public var words: String
        public var why: Why
    }

    /// Why a cell is kept in the note.
    public enum Why: String, Sendable {
        /// Its column is for notes.
        case note
        /// It is not what its column holds.
        case notUnderstood = "not_understood"
        /// It says more than could be read.
        case saysMore = "says_more"
        /// A day that cannot have happened yet.
        case toCome = "to_come"
        /// A day that can be read in two ways, before the seeker said which.
        case twoDays = "two_days"
    }

    /// Why a row cannot be taken.
    public enum Problem: Sendable, Equatable {
        case noEmployer
        case noRole
        case refused(Refusal)
    }

    /// Its number in the sheet.
    public var number: Int
    public var kind = ApplicationKind.application
    public var details = ApplicationDetails()
    public var applied: Day?
    public var reached: [Reached] = []
    public var outcome: Outcome?
    public var ended: Day?
    public var kept: [Kept] = []
    /// Nil for a row that can be taken.
    public var problem: Problem?
    /// True where the same employer, role and day stand in the search, or in a row above.
    public var isKnown = false

    init(number: Int) {
        self.number = number
    }

    /// The note that is kept with it; empty for none.
    public var note: String {
        kept.map { $0.heading.isEmpty ? $0.words : "\($0.heading): \($0.words)" }.joined(separator: "\n")
    }

    /// The commands that add it; `note` names the note, `today` is when a stage or an end without a day was known.
    public func commands(
        application: JobApplication.ID, note id: Note.ID, today: Day
    ) -> [any Command] {
        var commands: [any Command] = [
            AddApplication(id: application, kind: kind, details: details, applied: applied)
        ]
        for one in reached where one.stage != .applied || applied == nil {
            commands.append(
                RecordStage(
                    application: application, stage: one.stage, round: one.round, on: one.on ?? ended ?? today,
                    isDayKnown: one.on != nil))
        }
        if let outcome {
            commands.append(
                RecordOutcome(
                    application: application, outcome: outcome, on: ended ?? today, isDayKnown: ended != nil))
        }
        if !note.isEmpty { commands.append(WriteNote(id: id, application: application, words: note)) }
        return commands
    }
}
