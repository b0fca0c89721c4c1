public import Domain
import Phrases

/// What somebody wrote into a column of how things stand.
public struct StatusRead: Sendable, Equatable {
    public var stage: Stage?
    public var round: Int?
    public var outcome: Outcome?
    /// Days beside the words: "interview on 8/5 & 8/14".
    public var daySaid = ""
    /// True where nothing else stands in the cell.
    public var isWhole = true
}

extension AddReader {
    /// The stage and the outcome that words stand for: `Applied`, `Rejection :(`, `unsuccessful after 2nd interview`.
    ///
    /// Nil where nothing in them was understood. Needs the area `statuses` of the phrase book.
    public func status(_ words: String, readsDay: (String) -> Bool = { _ in false }) -> StatusRead? {
        let text = PhraseText(words)
        guard let first = text.words.first, let last = text.words.last, words.count <= longestLine else { return nil }
        let found = book.matches(in: text, area: "statuses").filter { match in
            match.rule.code != "whole" || (match.start == first.start && match.end == last.end)
        }
        guard !found.isEmpty else { return nil }
        var status = StatusRead()
        let outcomes = found.filter { Outcome(rawValue: $0.rule.says) != nil }
        status.outcome = outcomes.max { $0.rule.weight < $1.rule.weight }.flatMap { Outcome(rawValue: $0.rule.says) }
        status.stage = found.compactMap { Stage(rawValue: $0.rule.says) }.max()
        if status.stage == .interview { status.round = found.compactMap { $0.rule.code.flatMap { Int($0) } }.max() }
        let rest = Self.rest(of: text, beside: found)
        if !rest.isEmpty {
            if readsDay(rest) { status.daySaid = rest } else { status.isWhole = false }
        }
        return status
    }

    /// What stands beside the matches, without words and signs that say nothing.
    private static func rest(of text: PhraseText, beside found: [PhraseMatch]) -> String {
        let left = text.words.filter { word in
            !found.contains { $0.start <= word.start && word.end <= $0.end }
        }
        let said = left.filter { !empty.contains($0.folded) }
        guard let first = said.first, let last = said.last else { return "" }
        let isInOnePiece = !found.contains { $0.start > first.start && $0.end < last.end }
        return isInOnePiece ? text.slice(first.start, last.end) : said.map(\.folded).joined(separator: " ")
    }

    private static let empty: Set<String> = [
        "a", "an", "the", "by", "on", "in", "at", "to", "of", "for", "was", "is", "it", "got", "me", "i", "they",
        "email", "letter", "automatic", "sadly", "unfortunately", "still", "just", "x",
    ]
}
