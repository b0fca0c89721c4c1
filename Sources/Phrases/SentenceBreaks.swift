/// Decides, between two words, whether a sentence ended there.
///
/// Mail is wrapped by hand, so a line break alone ends a sentence only after
/// a short line before a capital, a digit or a list mark (addresses, tables,
/// greetings). A full stop ends one unless it follows an abbreviation or an
/// initial, or a small letter comes next.
struct SentenceBreaks {
    private var sawStop = false
    private var sawFullStop = false
    private var sawSpaceAfterStop = false
    private var newLines = 0
    private var sawListMark = false
    private var lineStart: Int?
    private var lastEnd = 0
    private var lineLength = 0

    private static let shortLine = 46

    mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ".", "!", "?", "\u{2026}", "\u{3002}":
            sawStop = true
            sawFullStop = scalar == "."
            sawSpaceAfterStop = false
        case "\n", "\u{2028}", "\u{2029}": newLine()
        case "\r": break
        case "-", "*", "\u{2022}", "\u{00B7}", "\u{25CF}", "\u{2013}", "\u{2014}", ">", "|", "#":
            if newLines > 0 { sawListMark = true }
        default:
            if scalar.properties.isWhitespace, sawStop { sawSpaceAfterStop = true }
        }
    }

    mutating func newLine() {
        if newLines == 0 { lineLength = lastEnd - (lineStart ?? lastEnd) }
        newLines += 1
        if sawStop { sawSpaceAfterStop = true }
        sawListMark = false
        lineStart = nil
    }

    mutating func word(from start: Int, to end: Int) {
        if lineStart == nil { lineStart = start }
        lastEnd = end
        reset()
    }

    mutating func sentenceEnded() { reset() }

    /// True where the marks since the last word end a sentence before a word that begins with this scalar.
    func endsSentence(before next: Unicode.Scalar, after word: String?, ofLength length: Int) -> Bool {
        guard let word else { return false }
        if newLines >= 2 { return true }
        let opens = next.properties.isUppercase || next.properties.numericType != nil
        if newLines == 1 {
            if sawListMark { return true }
            if lineLength < Self.shortLine, opens { return true }
        }
        guard sawStop, sawSpaceAfterStop else { return false }
        if !sawFullStop { return true }
        if next.properties.isLowercase { return false }
        if length == 1, next.properties.isUppercase, word != "i" { return false }
        if word == "no", next.properties.numericType != nil { return false }
        return !Self.abbreviations.contains(word)
    }

    private mutating func reset() {
        sawStop = false
        sawFullStop = false
        sawSpaceAfterStop = false
        newLines = 0
        sawListMark = false
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "st", "sr", "jr", "eg", "ie", "vs", "approx", "dept", "ref",
        "tel", "ext", "fig", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
}
