/// Small helpers for putting sentences together.
extension String {
    /// The text with its first letter as a capital.
    public var capitalised: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }

    /// The text as a sentence: with a full stop unless it ends in one of its own.
    public var asSentence: String {
        guard let last else { return self }
        return ".?!:”".contains(last) ? self : self + "."
    }

    /// The text without white space around it and with single spaces inside.
    public var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words as somebody's own, in quotation marks.
    public var quoted: String { "“\(self)”" }
}

/// Lists as people say them: `a, b and c`.
public func listed(_ items: [String], _ last: String = "and") -> String {
    guard let final = items.last else { return "" }
    guard items.count > 1 else { return final }
    return items.dropLast().joined(separator: ", ") + " \(last) " + final
}

/// Whole numbers up to twelve in letters, larger ones in figures.
public func spelled(_ number: Int) -> String {
    let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
}

/// A count with its noun: `one lesson`, `three lessons`.
public func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(spelled(number)) \(number == 1 ? one : many ?? one + "s")"
}

/// Cuts a long text at a word, with an ellipsis.
public func shortened(_ text: String, to limit: Int) -> String {
    let line = text.onOneLine
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return whole + " …"
}
