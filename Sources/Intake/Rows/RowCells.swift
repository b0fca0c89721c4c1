import Domain
import Phrases

/// One row on its way from cells to what it would become; what is not understood is kept for the note.
struct RowCells {
    private var row: RowRead
    private let days: CellDays
    private let reader: AddReader
    private let today: Day
    /// How many rounds had a day of their own.
    private var rounds = 0
    /// The cell with the day it ended, in case nothing tells how.
    private var endedCell: RowRead.Kept?

    init(number: Int, days: CellDays, reader: AddReader, today: Day) {
        row = RowRead(number: number)
        self.days = days
        self.reader = reader
        self.today = today
    }

    /// What people write where they have nothing to say.
    static func isEmpty(_ cell: String) -> Bool {
        ["", "-", "–", "—", "--", "?", "n/a", "na", "none", "nil", "#n/a"].contains(cell.lowercased())
    }

    mutating func take(_ cell: String, of column: RowsReading.Column) {
        let why: RowRead.Why?
        switch column.meaning {
        case .note: why = .note
        case .aside: return
        case .applied: why = takeDay(cell) { $0.applied = $1 }
        case .ended:
            why = takeDay(cell) { $0.ended = $1 }
            endedCell = .init(heading: column.heading, words: cell, why: .notUnderstood)
        case .status: why = takeStatus(cell)
        case .reached(let stage): why = takeReached(cell, stage)
        case .field(let field): why = takeField(cell, field)
        }
        if let why { row.kept.append(.init(heading: column.heading, words: cell, why: why)) }
    }

    /// The row, with what follows from the rest of it.
    func finished() -> RowRead {
        var row = row
        if row.outcome == nil, row.ended != nil, let endedCell {
            // An end of which nobody says what it was.
            row.ended = nil
            if !row.kept.contains(where: { $0.words == endedCell.words }) { row.kept.append(endedCell) }
        }
        let wasSent = row.reached.contains { $0.stage >= .applied } || row.applied != nil
        if let outcome = row.outcome, outcome != .roleCancelled, !wasSent {
            row.reached.insert(.init(stage: .applied, round: nil, on: nil), at: 0)
        }
        return row
    }

    // MARK: - Days

    /// One day that is not to come.
    private mutating func takeDay(_ cell: String, _ set: (inout RowRead, Day) -> Void) -> RowRead.Why? {
        switch days.all(in: cell) {
        case .none: return .notUnderstood
        case .open: return .twoDays
        case .days(let found):
            guard let day = found.min() else { return .notUnderstood }
            guard day <= today else { return .toCome }
            set(&row, day)
            return found.count > 1 ? .saysMore : nil
        }
    }

    /// Days on which it reached a stage: several are the rounds of an interview; a yes is one without a day.
    private mutating func takeReached(_ cell: String, _ stage: Stage) -> RowRead.Why? {
        switch days.all(in: cell) {
        case .open: return .twoDays
        case .days(let found):
            let past = found.filter { $0 <= today }
            for day in past { reach(stage, on: day) }
            return past.count == found.count ? nil : .toCome
        case .none:
            let folded = foldedKey(cell)
            if ["yes", "y", "x", "✓", "✔", "true", "done", "1"].contains(folded) {
                reach(stage, on: nil)
                return nil
            }
            if ["no", "n", "false", "0"].contains(folded) { return nil }
            return .notUnderstood
        }
    }

    private mutating func reach(_ stage: Stage, on day: Day?, round given: Int? = nil) {
        var round = given
        if stage == .interview, given == nil, day != nil {
            rounds += 1
            round = rounds
        }
        let one = RowRead.Reached(stage: stage, round: round, on: day)
        // Said twice, once with its day, it is reached once.
        if day == nil, row.reached.contains(where: { $0.stage == stage && (round == nil || $0.round == round) }) {
            return
        }
        if let place = row.reached.firstIndex(where: {
            $0.stage == stage && $0.on == nil && ($0.round ?? round) == round
        }) {
            row.reached[place] = one
        } else if !row.reached.contains(one) {
            row.reached.append(one)
        }
    }

    // MARK: - How it stands

    private mutating func takeStatus(_ cell: String) -> RowRead.Why? {
        guard var status = reader.status(cell, readsDay: { days.all(in: $0) != .none }) else {
            return .notUnderstood
        }
        var why: RowRead.Why? = status.isWhole ? nil : .saysMore
        var said: [Day] = []
        if !status.daySaid.isEmpty {
            switch days.all(in: status.daySaid) {
            case .days(let found) where found.allSatisfy { $0 <= today }: said = found
            case .days: why = .toCome
            case .open: why = .twoDays
            case .none: why = .saysMore
            }
        }
        if let outcome = status.outcome {
            if let other = row.outcome, other != outcome { return .saysMore }
            row.outcome = outcome
            row.ended = said.max() ?? row.ended
            said = []
        }
        if status.stage == .applied, let day = said.first, row.applied == nil {
            row.applied = day
            said = []
            status.stage = nil
        }
        if let stage = status.stage, stage > .saved {
            if said.isEmpty { reach(stage, on: nil, round: status.round) }
            for day in said { reach(stage, on: day, round: said.count == 1 ? status.round : nil) }
        }
        return why
    }

    // MARK: - Fields

    private mutating func takeField(_ cell: String, _ field: ApplicationField) -> RowRead.Why? {
        let line = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count <= longestLine else { return .notUnderstood }
        switch field {
        case .closing:
            switch days.all(in: cell, isAhead: true) {
            case .days(let found) where found.count == 1: row.details.closing = found.first
            case .open: return .twoDays
            case .days, .none: return .notUnderstood
            }
        case .pay: row.details.pay = PayReader.read(line)
        case .tags: row.details.tags = Tags.split(line)
        case .kind: return takeKind(line)
        case .workMode, .appliedBy, .route: takeCode(line, field)
        case .url where line.contains(" ") || !line.contains("."): return .notUnderstood
        default: row.details.set(field, line)
        }
        return field.text(of: row.details, kind: row.kind).isEmpty ? .notUnderstood : nil
    }

    private mutating func takeKind(_ line: String) -> RowRead.Why? {
        guard let kind = ApplicationKind(rawValue: foldedKey(line)) else { return .notUnderstood }
        row.kind = kind
        return nil
    }

    private mutating func takeCode(_ line: String, _ field: ApplicationField) {
        let says: [ApplicationField: String] = [.workMode: "mode", .appliedBy: "by", .route: "route"]
        let read = reader.book.matches(in: line, area: "adding").first { $0.rule.says == says[field] }?.rule.code
        let code = read ?? foldedKey(line)
        switch field {
        case .workMode: row.details.workMode = WorkMode(rawValue: code)
        case .appliedBy: row.details.appliedBy = AppliedBy(rawValue: code)
        default: row.details.route = Route(rawValue: code)
        }
    }
}
