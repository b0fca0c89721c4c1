import Domain

/// What goes with a criterion in its own line: weight, word limit, must or wish; and its words without them.
struct CriterionTerms {
    private(set) var text: String
    private(set) var weight: String?
    private(set) var wordLimit: Int?
    private(set) var kind: CriterionKind?

    init(_ line: String) {
        text = line
        takeBrackets()
        takeEnd()
        text = Self.bare(text)
    }

    /// The terms of a line that holds nothing else.
    init(alone line: String) {
        text = ""
        _ = take(line)
    }

    /// `(30%)`, `[max 250 words]`, `(essential)`, `(E)`: brackets that hold nothing but terms.
    private mutating func takeBrackets() {
        var rest = ""
        var inside = ""
        var open: Character?
        for character in text {
            if let mark = open {
                if character == (mark == "(" ? ")" : "]") {
                    if !take(inside) { rest += String(mark) + inside + String(character) }
                    (open, inside) = (nil, "")
                } else {
                    inside.append(character)
                }
            } else if character == "(" || character == "[" {
                open = character
            } else {
                rest.append(character)
            }
        }
        if let open { rest += String(open) + inside }
        text = rest
    }

    /// `… – 30%`, `…: 20 points`, `… – desirable`, `…, max 250 words`.
    private mutating func takeEnd() {
        for _ in 0..<3 {
            let words = trimmed(text)
            guard let cut = words.lastIndex(where: { "–—-:|,;\t".contains($0) }), cut > words.startIndex else { break }
            let end = trimmed(words[words.index(after: cut)...])
            let before = words[words.index(before: cut)]
            // A hyphen inside a word, or a comma inside a number, divides nothing.
            let divides =
                !"-,:".contains(words[cut]) || before.isWhitespace
                || words[words.index(after: cut)...].first?.isWhitespace == true
            guard divides, !end.isEmpty, take(end) else { break }
            text = String(words[..<cut])
        }
    }

    /// Takes words that are nothing but terms; false leaves them where they are.
    private mutating func take(_ words: String) -> Bool {
        if let mark = Self.mark(words) {
            kind = mark
            return true
        }
        let parts = words.split { ",;/|".contains($0) }.map { trimmed($0) }
        var (weight, limit) = (weight, wordLimit)
        for part in parts {
            if let found = Self.weight(part) {
                weight = found
            } else if let found = Self.limit(part) {
                limit = found
            } else if let mark = Self.mark(part) {
                kind = mark
            } else {
                return false
            }
        }
        guard !parts.isEmpty else { return false }
        (self.weight, wordLimit) = (weight, limit)
        return true
    }

    // MARK: - What words say

    /// `E`, `essential`, `desirable criterion`.
    static func mark(_ words: String) -> CriterionKind? {
        switch foldedWords(words).filter({ !["criterion", "criteria", "only", "skill"].contains($0) }) {
        case ["e"], ["essential"], ["required"], ["must"], ["must", "have"], ["mandatory"]: .must
        case ["d"], ["desirable"], ["desired"], ["preferred"], ["wish"], ["nice", "to", "have"], ["optional"],
            ["advantageous"]:
            .wish
        default: nil
        }
    }

    /// A weight and nothing else: `30%`, `weighting: 20`, `20 points`, `high weighting`, `x2`; as it is written.
    static func weight(_ words: String) -> String? {
        let folded = foldedWords(words)
        let signs = words.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
        guard (1...4).contains(folded.count), words.count <= AskedFor.longestWeight else { return nil }
        let names: Set = [
            "weight", "weighting", "weighted", "score", "scored", "worth", "max", "maximum", "of", "marks", "points",
            "pts", "percent", "per", "cent", "up", "to",
        ]
        let levels: Set = ["high", "medium", "low"]
        let rest = folded.filter { !names.contains($0) }
        let isNamed = !Set(folded).isDisjoint(with: ["weight", "weighting", "weighted"])
        let isUnit =
            !Set(folded).isDisjoint(with: ["marks", "points", "pts", "percent", "cent"]) || signs.contains("%")
        guard rest.count == 1, let value = rest.first else { return nil }
        if levels.contains(value) { return isNamed ? tidy(words) : nil }
        let number = value.hasPrefix("x") ? value.dropFirst() : value[...]
        guard !number.isEmpty, number.allSatisfy({ $0.isNumber || $0 == "." }) || value.hasSuffix("x") else {
            return nil
        }
        guard isNamed || isUnit else { return nil }
        return tidy(words)
    }

    /// The weight without what names it: `Weighting: 30%` is `30%`.
    private static func tidy(_ words: String) -> String {
        var rest = trimmed(words)[...]
        for name in ["weighting", "weighted", "weight"] where rest.lowercased().hasPrefix(name) {
            rest = rest.dropFirst(name.count).drop { $0.isWhitespace || ":=–-".contains($0) }
        }
        return trimmed(rest)
    }

    /// A word limit and nothing else: `250 words`, `max 250 words`, `up to 500 words`, `word limit: 250`.
    static func limit(_ words: String) -> Int? {
        let folded = foldedWords(words.filter { $0 != "," })
        guard (2...8).contains(folded.count), folded.contains(where: { $0 == "words" || $0 == "word" }) else {
            return nil
        }
        let filler: Set = [
            "word", "words", "max", "maximum", "limit", "up", "to", "no", "more", "than", "of", "in", "at", "most",
            "count", "a", "approx", "is", "the", "each", "per", "criterion", "use", "you", "may", "answer", "response",
        ]
        let rest = folded.filter { !filler.contains($0) }
        guard rest.count == 1, let number = Int(rest[0]), (10...AskedFor.mostWords).contains(number) else { return nil }
        return number
    }

    /// A limit that is said for each criterion of a list; nil where the line says no such thing.
    static func limitForEach(_ line: String) -> Int? {
        let folded = foldedWords(line.filter { $0 != "," })
        guard folded.count <= 40, !Set(folded).isDisjoint(with: ["each", "per", "every"]),
            let words = folded.firstIndex(of: "words") ?? folded.firstIndex(of: "word")
        else { return nil }
        let near = folded[max(0, words - 3)..<min(folded.count, words + 4)].compactMap { Int($0) }
        return near.first { (10...AskedFor.mostWords).contains($0) }
    }

    /// A line of its own that says what the criterion above it counts, or how long its answer may be.
    static func isTermsAlone(_ line: String) -> Bool {
        let parts = line.split { ",;|".contains($0) }.map { trimmed($0) }
        return !parts.isEmpty && parts.allSatisfy { weight($0) != nil || limit($0) != nil }
    }

    /// The words without what dangles at their end.
    static func bare(_ words: String) -> String {
        var rest = trimmed(words)
        for end in ["; and", ", and", "; or", ";", ",", " -", " –", ":"] where rest.hasSuffix(end) {
            rest = trimmed(rest.dropLast(end.count))
        }
        return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
