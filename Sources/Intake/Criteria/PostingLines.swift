import Domain

/// One line of a posting, without its marks.
struct PostingLine: Sendable, Equatable {
    /// The words.
    var text: String
    /// It is a point of a list.
    var isPoint = false
    /// It is marked as a heading: with `#`, in bold, in capitals, or with a colon at its end.
    var isMarked = false
    /// An empty line stands before it.
    var followsGap = false
    /// Its cells, where it is a row of a table.
    var cells: [String] = []
}

/// A posting cut into lines.
enum PostingLines {
    /// How many lines are looked at.
    private static let most = 1_500

    static func lines(of text: String) -> [PostingLine] {
        var lines: [PostingLine] = []
        var followsGap = false
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(most) {
            let words = trimmed(raw)
            guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
                followsGap = true
                continue
            }
            var line = line(words)
            line.cells = cells(raw)
            line.followsGap = followsGap
            followsGap = false
            lines.append(line)
        }
        return lines
    }

    private static func line(_ words: String) -> PostingLine {
        var line = PostingLine(text: words)
        (line.text, line.isPoint) = withoutMark(words)
        let bare = withoutEmphasis(line.text)
        let isBold = bare != line.text && !line.isPoint
        let isTitle = words.first == "#"
        line.text = bare
        let letters = bare.filter(\.isLetter)
        let isCapitals = letters.count > 3 && letters.allSatisfy(\.isUppercase)
        line.isMarked = isTitle || isBold || isCapitals || bare.hasSuffix(":")
        return line
    }

    /// The cells of a row: between tabs, or between upright strokes.
    private static func cells(_ words: Substring) -> [String] {
        let mark: Character = words.contains("\t") ? "\t" : "|"
        let cells = words.split(separator: mark, omittingEmptySubsequences: false).map { trimmed($0) }
        guard cells.count > 1 else { return [] }
        guard mark == "|" else { return cells }
        // A stroke at each end is the frame of the row.
        let inner =
            cells.first?.isEmpty == true && cells.last?.isEmpty == true ? Array(cells.dropFirst().dropLast()) : cells
        return inner.count > 1 ? inner : []
    }

    /// The line without the mark of a point: `-`, `•`, `3.`, `E1`, `a)`.
    static func withoutMark(_ words: String) -> (String, Bool) {
        var rest = words.drop { $0 == "#" || $0.isWhitespace }
        if let first = rest.first, marks.contains(first) {
            let after = rest.dropFirst()
            // A bold heading begins with two stars; a dash glued to a number is none.
            if first == "*", after.first == "*" { return (String(rest), false) }
            if first == "-" || first == "–", let next = after.first, next.isNumber { return (String(rest), false) }
            return (trimmed(after.drop { marks.contains($0) || $0.isWhitespace }), true)
        }
        if rest.hasPrefix("o "), rest.count > 4 { return (trimmed(rest.dropFirst(2)), true) }
        let head = rest.prefix { !$0.isWhitespace }
        guard head.count <= 5, rest.count > head.count, isNumbered(head) else { return (String(rest), false) }
        rest = rest.dropFirst(head.count)
        return (trimmed(rest), true)
    }

    /// `1.`, `12)`, `(3)`, `a)`, `E1`, `D2.`, `1.2`.
    private static func isNumbered(_ head: Substring) -> Bool {
        let bare = head.filter { $0.isLetter || $0.isNumber }
        guard !bare.isEmpty, let last = head.last else { return false }
        let hasSign = ".):]".contains(last)
        if bare.allSatisfy(\.isNumber) { return hasSign && bare.count <= 2 || head.contains(".") && bare.count <= 3 }
        if bare.count == 1, bare.first?.isLetter == true { return last == ")" || head.first == "(" }
        return "EDed".contains(bare.first ?? " ") && bare.dropFirst().allSatisfy(\.isNumber) && bare.count <= 3
    }

    private static func withoutEmphasis(_ words: String) -> String {
        var rest = words[...]
        for mark in ["**", "__", "*", "_"] where rest.hasPrefix(mark) && rest.count > mark.count * 2 {
            let end = rest.hasSuffix(mark) ? mark : rest.hasSuffix(mark + ":") ? mark + ":" : ""
            guard !end.isEmpty else { continue }
            rest = rest.dropFirst(mark.count).dropLast(end.count)
            break
        }
        return String(rest.filter { $0 != "*" || !rest.contains("**") })
    }

    private static let marks: Set<Character> = [
        "-", "*", "•", "·", "●", "▪", "‣", "–", "—", "◦", "○", "■", "□", "✓", "✔", "➢", "►", "→", "⁃", "∙", "\u{F0B7}",
    ]
}
