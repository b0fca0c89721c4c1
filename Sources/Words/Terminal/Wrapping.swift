/// Breaks lines between words, so that none is cut by the edge of a terminal.
public enum Wrapping {
    /// The line in as many as it needs; what follows the first stands under its beginning, two columns in.
    ///
    /// A word that is longer than the width stays whole. Without a width the line stays as it is.
    public static func wrapped(_ line: Line, to width: Int?) -> [Line] {
        guard let width, width >= 20, displayWidth(line.text) > width else { return [line] }
        let indent = line.text.prefix { $0 == " " }.count
        let margin = String(repeating: " ", count: min(indent + 2, width / 3))
        var lines: [[Line.Piece]] = [[]]
        var used = 0
        var hasWord = false
        for piece in words(of: line) {
            let size = displayWidth(piece.text)
            let isSpace = piece.text.allSatisfy { $0 == " " }
            if used + size > width, hasWord {
                lines.append([Line.Piece(margin)])
                (used, hasWord) = (margin.count, false)
                if isSpace { continue }
            }
            if isSpace, lines.count > 1, !hasWord { continue }
            lines[lines.count - 1].append(piece)
            used += size
            if !isSpace { hasWord = true }
        }
        return lines.map { Line(trimmed($0)) }
    }

    public static func wrapped(_ text: String, to width: Int?) -> String {
        guard width != nil else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped(Line(String($0)), to: width).map(\.text) }.joined(separator: "\n")
    }

    /// The words and the spaces between them, each with its look.
    private static func words(of line: Line) -> [Line.Piece] {
        line.pieces.flatMap { piece in
            var found: [Line.Piece] = []
            for character in piece.text {
                let isSpace = character == " "
                if let last = found.last, (last.text.last == " ") == isSpace {
                    found[found.count - 1].text.append(character)
                } else {
                    found.append(Line.Piece(String(character), piece.look))
                }
            }
            return found
        }
    }

    private static func trimmed(_ pieces: [Line.Piece]) -> [Line.Piece] {
        var pieces = pieces
        while let last = pieces.last, last.text.allSatisfy({ $0 == " " }) { pieces.removeLast() }
        return pieces
    }
}
