/// Rows of cells out of text: what a spreadsheet puts on the clipboard, or text with commas or semicolons.
///
/// Reading loses nothing: every character stands in a cell, but for separators, line ends, quotation marks around a
/// cell, and white space around what it holds. A cell in quotation marks may hold all of these; a mark that is never
/// closed, or closed in the middle of a cell, is a mark like any other character.
public struct Table: Sendable, Equatable {
    /// One row.
    public struct Row: Sendable, Equatable {
        /// Counted from 1 as in the sheet, empty rows included.
        public var number: Int
        /// As many as the row has; rows may differ.
        public var cells: [String]
    }

    /// The rows that hold anything, in their order.
    public let rows: [Row]
    public let separator: Character

    /// Cuts at this separator.
    public init(_ text: String, separator: Character) {
        var scanner = CellScanner(text, separator: separator)
        rows = scanner.rows().enumerated().map { Row(number: $0 + 1, cells: $1) }
            .filter { $0.cells.contains { !$0.isEmpty } }
        self.separator = separator
    }

    /// Cuts at the separator that most rows agree on; nil where the text has none.
    public init?(_ text: String) {
        let found = Self.separators.map { Table(text, separator: $0) }.filter { $0.width > 1 }
        // Tabs are not typed by accident: they win wherever most rows have one.
        guard
            let best = found.first(where: { $0.separator == "\t" && $0.agreement >= 0.5 })
                ?? found.max(by: { $0.agreement < $1.agreement })
        else { return nil }
        self = best
    }

    private static let separators: [Character] = ["\t", ";", ","]

    /// The cells of the longest row.
    public var width: Int { rows.map(\.cells.count).max() ?? 0 }

    /// The share of rows that are as long as most, 0–1; rows of one cell do not count as agreeing.
    var agreement: Double {
        var lengths: [Int: Int] = [:]
        for row in rows where row.cells.count > 1 { lengths[row.cells.count, default: 0] += 1 }
        return rows.isEmpty ? 0 : Double(lengths.values.max() ?? 0) / Double(rows.count)
    }

    /// The cell, or an empty text where the row is shorter.
    static func cell(_ index: Int, of row: Row) -> String { row.cells.indices.contains(index) ? row.cells[index] : "" }
}

/// Walks once over the text.
private struct CellScanner {
    private let text: [Character]
    private let separator: Character
    private var next = 0

    init(_ text: String, separator: Character) {
        // Programs write a mark of the order of bytes before the first cell.
        self.text = Array(text.drop { $0 == "\u{FEFF}" })
        self.separator = separator
    }

    mutating func rows() -> [[String]] {
        var rows: [[String]] = []
        while next < text.count { rows.append(row()) }
        return rows
    }

    private mutating func row() -> [String] {
        var cells: [String] = []
        while true {
            cells.append(quoted() ?? plain())
            guard next < text.count else { return cells }
            let isEnd = text[next].isNewline
            next += 1
            if isEnd { return cells }
            // A separator at the very end is followed by an empty cell.
            if next == text.count { return cells + [""] }
        }
    }

    private func isEnd(_ index: Int) -> Bool {
        index >= text.count || text[index] == separator || text[index].isNewline
    }

    private mutating func plain() -> String {
        let start = next
        while !isEnd(next) { next += 1 }
        return Self.tidy(text[start..<next])
    }

    /// The cell in quotation marks that begins here; nil where there is none, and then nothing was read.
    private mutating func quoted() -> String? {
        var index = next
        while index < text.count, text[index] == " ", separator != " " { index += 1 }
        guard index < text.count, text[index] == "\"" else { return nil }
        index += 1
        var cell: [Character] = []
        while index < text.count {
            guard text[index] == "\"" else {
                cell.append(text[index] == "\r\n" ? "\n" : text[index])
                index += 1
                continue
            }
            if index + 1 < text.count, text[index + 1] == "\"" {
                cell.append("\"")
                index += 2
                continue
            }
            index += 1
            while index < text.count, text[index] == " " { index += 1 }
            guard isEnd(index) else { return nil }
            next = index
            return Self.tidy(cell[...])
        }
        return nil
    }

    private static func tidy(_ cell: ArraySlice<Character>) -> String {
        var cell = cell
        while cell.first?.isWhitespace == true { cell.removeFirst() }
        while cell.last?.isWhitespace == true { cell.removeLast() }
        return String(cell)
    }
}
