/// Keeps the seeker's own words for the pocket card, which helps when the telephone rings (METHOD W6).
///
/// Without words the card has its own again.
public struct WordCard: Command {
    public var words: String

    public init(words: String) {
        self.words = words
    }

    public var subject: Subject? { Subject(.seeker, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard words.count <= longestLine * 4 else { throw .tooLong(field: "words", limit: longestLine * 4) }
        try atMost(words, field: "words")
        let words = trimmed(words)
        guard words != search.seeker.cardWords ?? "" else { return [] }
        return [CardWorded(words: words)]
    }
}

public struct CardWorded: Fact {
    public static let name = "card_worded"
    /// May have several lines; empty for none.
    public var words: String

    public init(words: String) {
        self.words = words
    }

    public var subjects: [Subject] { [Subject(.seeker, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.seeker.cardWords = words.isEmpty ? nil : words
    }
}
