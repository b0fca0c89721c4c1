public import Domain

extension AddReader {
    /// What a pasted table would become; nil where the text is none.
    ///
    /// `isSaidToBe` takes the seeker's word that these are rows, where nothing else shows it. Knows no clock: `now` is
    /// given. Needs the area `statuses` of the phrase book beside those of the reader.
    public func rows(
        in text: String, isSaidToBe: Bool = false, saying answers: RowsAnswers = RowsAnswers(), search: JobSearch,
        at now: Moment
    ) -> RowsReading? {
        guard let table = Table(text) ?? (isSaidToBe ? Table(text, separator: "\t") : nil), !table.rows.isEmpty else {
            return nil
        }
        let guess = ColumnGuess(table, reader: self, today: now.day)
        guard isSaidToBe || guess.isTable else { return nil }
        var reader = RowsReader(table, guess: guess, reader: self, answers: answers, at: now)
        return reader.read(search)
    }
}

/// Reads the rows of a table, once it is known what its columns are.
struct RowsReader {
    let reader: AddReader
    let now: Moment
    var days: CellDays
    private let body: [Table.Row]
    private let columns: [RowsReading.Column]
    private let hasHeadings: Bool
    private let answers: RowsAnswers

    init(_ table: Table, guess: ColumnGuess, reader: AddReader, answers: RowsAnswers, at now: Moment) {
        self.reader = reader
        self.now = now
        self.answers = answers
        hasHeadings = guess.hasHeadings
        body = guess.body
        days = CellDays(days: reader.days, today: now.day, order: answers.order)
        let headings = guess.headings
        columns = guess.meanings.enumerated().map { index, guessed in
            let given = answers.meanings.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            return .init(heading: headings[index], meaning: given ?? guessed)
        }
    }

    mutating func read(_ search: JobSearch) -> RowsReading {
        let order = days.order(shownBy: dayCells)
        days.order = order.order
        var rows = body.map { row($0) }
        mark(&rows, in: search)
        return RowsReading(columns: columns, rows: rows, order: order, hasHeadings: hasHeadings)
    }

    /// Cells where a day is looked for.
    private var dayCells: [String] {
        columns.indices.filter { columns[$0].meaning.isDay }.flatMap { index in
            body.map { Table.cell(index, of: $0) }
        }
    }

    private func row(_ row: Table.Row) -> RowRead {
        var cells = RowCells(number: row.number, days: days, reader: reader, today: now.day)
        for (index, cell) in row.cells.enumerated() where !RowCells.isEmpty(cell) && columns.indices.contains(index) {
            cells.take(cell, of: columns[index])
        }
        var read = cells.finished()
        if read.details.role.isEmpty { read.details.role = answers.role }
        read.problem = problem(of: read)
        return read
    }

    private func problem(of row: RowRead) -> RowRead.Problem? {
        if row.details.employer.isEmpty { return .noEmployer }
        if row.details.role.isEmpty { return .noRole }
        // Decided as it will be, in a search with nothing in it: one row never hangs on another.
        do throws(Refusal) {
            _ = try Together(row.commands(application: .init("row"), note: .init("row"), today: now.day))
                .decide(in: JobSearch(), at: now)
            return nil
        } catch {
            return .refused(error)
        }
    }

    private func mark(_ rows: inout [RowRead], in search: JobSearch) {
        var known = Set(
            search.applications.values.map { Try(employer: $0.employer, role: $0.role, applied: $0.appliedOn) })
        for index in rows.indices where rows[index].problem == nil {
            let row = rows[index]
            let one = Try(employer: row.details.employer, role: row.details.role, applied: row.applied)
            rows[index].isKnown = !known.insert(one).inserted
        }
    }
}

/// A try as far as it tells one row from another: employer, role and day.
private struct Try: Hashable {
    let employer: EmployerName
    let role: [String]
    let applied: Day?

    init(employer: String, role: String, applied: Day?) {
        self.employer = EmployerName(employer)
        self.role = foldedWords(role)
        self.applied = applied
    }
}
