import Phrases

/// What somebody typed to look for, as the words that have to be found.
///
/// Words that only hold a sentence together are left out: "the nurse job in Leeds" looks for `nurse` and `leeds`. A query of
/// such words alone looks for them all.
public struct Query: Sendable, Equatable {
    /// So many words are looked for; more would be a text, and no question.
    public static let longest = 12
    /// So many characters are read.
    static let longestText = 400

    /// The words, folded, each once, in the order they were typed.
    public let words: [String]
    /// True where more was typed than is looked for.
    public let isCut: Bool

    public init(_ typed: String) {
        let text = String(typed.prefix(Self.longestText))
        var all: [String] = []
        for word in WordCut.words(of: text) where !all.contains(word.text) { all.append(word.text) }
        let telling = all.filter { !Self.filling.contains($0) }
        let wanted = telling.isEmpty ? all : telling
        words = Array(wanted.prefix(Self.longest))
        isCut = wanted.count > Self.longest || text.endIndex < typed.endIndex
    }

    private init(words: [String], isCut: Bool) {
        self.words = words
        self.isCut = isCut
    }

    public var isEmpty: Bool { words.isEmpty }

    /// The query without its last word where that may be the beginning of a word that is left out: `nurse i` on the way
    /// to `nurse in Leeds`.
    var withoutUnfinished: Query? {
        guard words.count > 1, let last = words.last, Self.filling.contains(where: { $0.hasPrefix(last) }) else {
            return nil
        }
        return Query(words: words.dropLast(), isCut: isCut)
    }

    /// The query with other words in the place of some.
    func replacing(_ others: [String: String]) -> Query {
        Query(words: words.map { others[$0] ?? $0 }, isCut: isCut)
    }

    private static let filling: Set<String> = [
        "a", "an", "and", "at", "by", "for", "from", "in", "into", "is", "it", "its", "job", "jobs", "me", "my", "of",
        "on",
        "one", "or", "position", "role", "somewhere", "that", "the", "their", "this", "to", "vacancy", "was", "where",
        "which", "who", "with",
    ]
}
