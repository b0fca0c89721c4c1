import Guidance
import Pages
import Words

extension Advisers {
    /// What the phrase files can tell about words, with the sentences for it.
    init(_ readers: Readers) {
        let tone = ToneCheck(readers.phrases)
        self.init(
            tone: { draft in
                tone.findings(in: draft).map { found in
                    ToneFinding(
                        start: found.sentenceStart, end: found.sentenceEnd, text: found.text,
                        why: ToneWords.why(found.flag), instead: ToneWords.instead(found.flag))
                }
            },
            decode: { _ in [] })
    }
}
