import Words

/// How results look: as wide as the terminal and with its looks, or plain for a file and for other programs.
struct Look: Sendable, Equatable {
    /// Columns of the terminal; nil where nothing may be shortened or broken.
    var columns: Int?
    /// Bold and faint; never the only sign of anything.
    var isStyled = false

    static let plain = Look(columns: nil)

    init(columns: Int?, isStyled: Bool = false) {
        self.columns = columns
        self.isStyled = isStyled
    }

    /// What the terminal, the environment (no-color.org, CLICOLOR, TERM) and the options come to.
    init(of sink: any TextSink, in environment: [String: String], isPlain: Bool) {
        guard !isPlain, let real = sink.columns else {
            self = .plain
            return
        }
        columns = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? real
        let isUnwanted =
            environment["NO_COLOR"]?.isEmpty == false || environment["CLICOLOR"] == "0"
            || environment["TERM"] == "dumb"
        isStyled = !isUnwanted
    }

    /// The line as it is written, broken where it is too wide.
    func written(_ line: Line) -> String {
        Wrapping.wrapped(line, to: columns).map { line in
            line.pieces.map { styled($0) }.joined()
        }.joined(separator: "\n")
    }

    /// What the words hold cannot command the terminal; only the looks do.
    private func styled(_ piece: Line.Piece) -> String {
        let text = piece.text.withoutControls
        guard isStyled, !text.allSatisfy(\.isWhitespace) else { return text }
        return switch piece.look {
        case .plain: text
        case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
        case .soft: "\u{1B}[2m\(text)\u{1B}[0m"
        }
    }
}

extension Surroundings {
    /// The same, knowing how results are to look.
    func fitted(_ shared: SharedOptions) -> Surroundings {
        var fitted = self
        fitted.look = Look(of: output, in: environment, isPlain: shared.plain || shared.json)
        return fitted
    }

    /// Prints lines for people, fitted to the terminal.
    func show(_ lines: [Line]) {
        for line in lines { output.write(look.written(line) + "\n") }
    }

    func show(_ lines: [String]) { show(lines.map { Line($0) }) }

    func show(_ table: Table) { show(table.lines(fitting: look.columns)) }
}
