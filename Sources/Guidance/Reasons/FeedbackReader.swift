import Domain
public import Phrases

/// What a whole piece of feedback comes to.
public struct FeedbackReading: Sendable, Equatable {
    public var points: [DecodedPoint]
    /// False where no reason was given; that is then said first (METHOD X3).
    public var givesReason: Bool
}

/// Reads feedback with the phrase files under `feedback/` (METHOD X1, X2).
public struct FeedbackReader: Sendable {
    static let area = "feedback"

    private let book: PhraseBook

    public init(_ book: PhraseBook) {
        self.book = book
    }

    public func reading(of feedback: String) -> FeedbackReading {
        let points = points(in: feedback)
        return FeedbackReading(
            points: points, givesReason: points.contains { $0.reasons.contains { $0 != .noneGiven } })
    }

    /// The points in order of place; one that says "none given" when the words hold neither reason nor praise.
    public func points(in feedback: String) -> [DecodedPoint] {
        let text = PhraseText(feedback, leavingOut: QuotedLines.ranges(in: feedback))
        let bytes = Array(text.text.utf8)
        let sentences = text.sentences.indices.map { text.range(ofSentence: $0) }
        let clauses = FeedbackClauses.cut(sentences, of: bytes)
        let found = clauses.compactMap { clause -> Found? in
            let words = String(decoding: bytes[clause.range], as: UTF8.self)
            return ClauseReading(words, in: book).map { Found(clause: clause, reading: $0) }
        }
        let points = joined(withoutRefusals(found)).map { point($0, of: bytes) }
        guard points.isEmpty else { return points }
        guard let first = sentences.first, let last = sentences.last else { return [] }
        return [nothing(first.lowerBound..<last.upperBound, of: bytes)]
    }

    struct Found {
        var clause: FeedbackClauses.Clause
        var reading: ClauseReading
    }

    /// That no more will be said is no point of its own where something was.
    private func withoutRefusals(_ found: [Found]) -> [Found] {
        let saysSomething = found.contains { $0.reading.reasons.contains { $0 != .noneGiven } }
        return saysSomething ? found.filter { $0.reading.reasons != [.noneGiven] || $0.reading.mayBeUnfair } : found
    }

    /// Clauses of one sentence that say the same are one point.
    private func joined(_ found: [Found]) -> [Found] {
        var joined: [Found] = []
        for next in found {
            if var last = joined.last, last.clause.sentence == next.clause.sentence,
                last.reading.saysTheSame(as: next.reading)
            {
                last.clause.range = last.clause.range.lowerBound..<next.clause.range.upperBound
                last.reading.skill = last.reading.skill ?? next.reading.skill
                joined[joined.count - 1] = last
            } else {
                joined.append(next)
            }
        }
        return joined
    }

    private func point(_ found: Found, of bytes: [UInt8]) -> DecodedPoint {
        let text = String(decoding: bytes[found.clause.range], as: UTF8.self)
        let reading = found.reading
        let unfair = reading.isPraise ? [] : ProtectedMatters.named(in: text)
        let suggested = SuggestedBin.of(reading.reasons)
        return DecodedPoint(
            text: text, start: found.clause.range.lowerBound, end: found.clause.range.upperBound,
            reasons: reading.reasons, isPraise: reading.isPraise, detail: reading.detail,
            interpretations: Readings.of(reading.reasons.first, detail: reading.detail, said: reading.certainty),
            bin: unfair.isEmpty || suggested == .keepIt ? suggested : .lookElsewhere, skill: reading.skill,
            mayBeUnfair: unfair)
    }

    private func nothing(_ range: Range<Int>, of bytes: [UInt8]) -> DecodedPoint {
        let text = String(decoding: bytes[range], as: UTF8.self)
        let unfair = ProtectedMatters.named(in: text)
        return DecodedPoint(
            text: text, start: range.lowerBound, end: range.upperBound, reasons: [.noneGiven], isPraise: false,
            detail: nil, interpretations: Readings.of(.noneGiven, detail: nil, said: .stated),
            bin: unfair.isEmpty ? .letItGo : .lookElsewhere, skill: nil, mayBeUnfair: unfair)
    }
}
