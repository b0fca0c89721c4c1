import Domain

/// What the columns of a table are, by their headings, or by what most of their cells hold.
struct ColumnGuess {
    let hasHeadings: Bool
    /// One for each column; empty where the table has none.
    let headings: [String]
    let meanings: [ColumnMeaning]
    /// The rows without the headings.
    let body: [Table.Row]
    /// True where the text is plainly a table, and not a letter or a list with commas in it.
    let isTable: Bool

    /// As many rows as are looked at.
    private static let looked = 60

    init(_ table: Table, reader: AddReader, today: Day) {
        let width = table.width
        let first = table.rows[0].cells
        let named = first.map { reader.meaning(ofHeading: $0) }
        let known = named.compactMap { $0 }
        let namesTry = known.contains(.field(.employer)) || known.contains(.field(.role))
        let hasHeadings = namesTry && (known.count >= 2 || first.count == 1)
        self.hasHeadings = hasHeadings
        body = hasHeadings ? Array(table.rows.dropFirst()) : table.rows
        headings = (0..<width).map { hasHeadings && first.indices.contains($0) ? first[$0] : "" }
        if hasHeadings {
            meanings = Self.unlike(named + Array(repeating: nil, count: width - named.count))
        } else {
            meanings = ContentGuess(body.prefix(Self.looked), width: width, reader: reader, today: today).meanings
        }
        isTable = hasHeadings || Self.looksLikeRows(table, meanings, reader)
    }

    /// Without headings: tabs in rows of one length, or commas where a column is nothing but days, links or standings.
    private static func looksLikeRows(_ table: Table, _ meanings: [ColumnMeaning], _ reader: AddReader) -> Bool {
        let rows = table.rows
        let labels = rows.count { reader.column($0.cells.first ?? "") != nil }
        guard labels * 2 <= rows.count, table.agreement >= 0.6 else { return false }
        guard meanings.contains(.field(.employer)) else { return false }
        if table.separator == "\t" { return rows.count > 1 || table.width > 2 }
        let isPlain = meanings.contains { [.applied, .status, .field(.url)].contains($0) }
        return rows.count > 1 && table.width > 2 && table.agreement >= 0.9 && isPlain
    }

    /// A field stands once; a second column of the same is kept in the note, and so is one that nothing names.
    private static func unlike(_ named: [ColumnMeaning?]) -> [ColumnMeaning] {
        var seen: Set<ColumnMeaning> = []
        return named.map { meaning in
            guard let meaning, meaning.mayRepeat || seen.insert(meaning).inserted else { return .note }
            return meaning
        }
    }
}

extension AddReader {
    /// What a heading says that its column is.
    func meaning(ofHeading heading: String) -> ColumnMeaning? {
        guard let column = column(heading) else { return nil }
        return column == "password" ? .aside : ColumnMeaning(code: column)
    }
}

/// Guesses by contents: what cannot be mistaken comes first, names come last.
private struct ContentGuess {
    private(set) var meanings: [ColumnMeaning]
    private var isFree: [Bool]
    private let cells: [[String]]

    init(_ rows: ArraySlice<Table.Row>, width: Int, reader: AddReader, today: Day) {
        cells = (0..<width).map { index in
            rows.map { Table.cell(index, of: $0) }.filter { !RowCells.isEmpty($0) }
        }
        meanings = Array(repeating: .note, count: width)
        isFree = Array(repeating: true, count: width)
        let days = CellDays(days: reader.days, today: today)
        take(.field(.url)) { LinkReader.isLink($0) }
        take(.applied) { $0.contains(where: \.isNumber) && days.all(in: $0) != .none }
        take(.field(.pay)) { $0.contains(where: \.isNumber) && !$0.allSatisfy(\.isNumber) && PayReader.read($0) != nil }
        take(.status) { reader.status($0) != nil }
        take(.field(.source)) { reader.signs($0).contains("job_board") }
        take(.field(.role)) { reader.hasJobNoun($0) }
        take(.field(.employer)) { Self.isName($0, words: 8) }
        if !meanings.contains(.field(.role)) { take(.field(.role)) { Self.isName($0, words: 8) } }
        take(.field(.place)) { Self.isName($0, words: 3) && $0.first?.isUppercase == true && $0.count < 30 }
    }

    /// Gives the first free column to it of which most cells pass.
    private mutating func take(_ meaning: ColumnMeaning, _ test: (String) -> Bool) {
        let found = cells.indices.first { index in
            isFree[index] && !cells[index].isEmpty && cells[index].count(where: test) * 2 > cells[index].count
        }
        guard let found else { return }
        meanings[found] = meaning
        isFree[found] = false
    }

    private static func isName(_ cell: String, words: Int) -> Bool {
        cell.contains(where: \.isLetter) && cell.split(whereSeparator: \.isWhitespace).count <= words
    }
}
