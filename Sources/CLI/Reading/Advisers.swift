import Guidance
import Pages
import Parsers
import Words

extension Advisers {
    /// What the phrase files can tell about words, with the sentences for it.
    init(_ readers: Readers) {
        let tone = ToneCheck(readers.phrases)
        let decoder = FeedbackReader(readers.phrases)
        self.init(
            tone: { draft in
                tone.findings(in: draft).map { found in
                    ToneFinding(
                        start: found.sentenceStart, end: found.sentenceEnd, text: found.text,
                        why: ToneWords.why(found), instead: ToneWords.instead(found))
                }
            },
            decode: { feedback in decoder.points(in: feedback).map(Point.init) }, adding: readers.adding,
            criteria: readers.criteria,
            postings: { PostingParser.postings(in: $0) })
    }
}

extension Advisers.Point {
    init(_ point: DecodedPoint) {
        self.init(
            text: point.text, reasons: point.reasons,
            readings: point.interpretations.map {
                (text: DecodeWords.interpretation($0, skill: point.skill), certainty: $0.certainty)
            },
            question: DecodeWords.askYourself(point), bin: point.bin, skill: point.skill)
    }
}
