/// Rows under each other, each column as wide as its widest cell.
///
/// In a terminal that is too narrow, the widest columns are shortened with an ellipsis; where even that is no help, each
/// row stands in two lines or more. Without a width nothing is ever shortened: it goes to a file or to another program.
public struct Table: Sendable {
    /// So many columns of a terminal a shortened cell keeps at least.
    private static let least = 12

    public var rows: [[Line.Piece]]
    private let gap = "  "

    public init(_ rows: [[Line.Piece]]) {
        self.rows = rows
    }

    public func lines(fitting width: Int?) -> [Line] {
        let natural = widths
        let whole = natural.reduce(0, +) + gap.count * max(0, natural.count - 1)
        guard let width, whole > width else { return rows.map { line($0, natural) } }
        guard let narrowed = narrowed(natural, to: width) else { return rows.flatMap { stacked($0, width) } }
        return rows.map { row in
            line(row.enumerated().map { Line.Piece(fitted($1.text, to: narrowed[$0]), $1.look) }, narrowed)
        }
    }

    private var widths: [Int] {
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? displayWidth($0[column].text) : 0 }.max() ?? 0
        }
    }

    /// The widths with some taken back, column by column of the terminal, where that breaks off the fewest cells; nil
    /// where most cells would be broken off, or would say too little.
    ///
    /// The first column names the thing and is never shortened: it is what one types.
    private func narrowed(_ natural: [Int], to width: Int) -> [Int]? {
        var widths = natural
        let sizes = natural.indices.map { column in
            rows.compactMap { $0.indices.contains(column) ? displayWidth($0[column].text) : nil }
        }
        func broken(in column: Int, at width: Int) -> Int { sizes[column].filter { $0 > width }.count }
        let room = width - gap.count * (widths.count - 1)
        while widths.reduce(0, +) > room {
            let open = widths.indices.dropFirst().filter { widths[$0] > Self.least }
            let costs = open.map { (column: $0, broken: broken(in: $0, at: widths[$0] - 1)) }
            guard let cheapest = costs.min(by: { ($0.broken, -widths[$0.column]) < ($1.broken, -widths[$1.column]) })
            else { return nil }
            widths[cheapest.column] -= 1
        }
        let cells = sizes.dropFirst().reduce(0) { $0 + $1.filter { $0 > 0 }.count }
        let broken = widths.indices.dropFirst().reduce(0) { $0 + broken(in: $1, at: widths[$1]) }
        return broken * 2 > cells ? nil : widths
    }

    private func line(_ row: [Line.Piece], _ widths: [Int]) -> Line {
        var pieces: [Line.Piece] = []
        for (column, cell) in row.enumerated() {
            pieces.append(cell)
            guard row.dropFirst(column + 1).contains(where: { !$0.text.isEmpty }) else { break }
            pieces.append(Line.Piece(String(repeating: " ", count: widths[column] - displayWidth(cell.text)) + gap))
        }
        return Line(pieces)
    }

    /// The name and the first fact, and the rest below them.
    private func stacked(_ row: [Line.Piece], _ width: Int) -> [Line] {
        let head = row.prefix(2).flatMap { [$0, Line.Piece(gap)] }.dropLast()
        let rest = row.dropFirst(2).filter { !$0.text.isEmpty }
        let body = rest.enumerated().flatMap { $0 == 0 ? [$1] : [Line.Piece(", "), $1] }
        let lines = [Line(Array(head))] + (body.isEmpty ? [] : [Line([Line.Piece("    ")] + body)])
        return lines.flatMap { Wrapping.wrapped($0, to: width) }
    }
}
