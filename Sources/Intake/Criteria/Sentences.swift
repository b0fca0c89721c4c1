import Domain
import Phrases

/// Criteria in running text: sentences that say themselves that something is asked for.
struct Sentences {
    let reader: CriteriaReader

    /// What the sentences of a posting without lists ask for.
    func criteria(in text: String) -> [ReadCriterion] {
        var found: [ReadCriterion] = []
        for line in PostingLines.lines(of: text) where !line.text.hasSuffix(":") {
            for sentence in split(line.text) {
                guard let kind = reader.said(sentence), (4...60).contains(foldedWords(sentence).count) else { continue }
                let terms = CriterionTerms(sentence)
                found.append(
                    ReadCriterion(
                        asked: AskedFor(
                            text: String(terms.text.prefix(AskedFor.longest)), kind: terms.kind ?? kind,
                            weight: terms.weight, wordLimit: terms.wordLimit, years: YearsAsked.least(in: sentence)),
                        heading: ""))
            }
        }
        return found
    }

    /// True where a sentence under a heading asks for something, rather than telling of the work.
    func isAsking(_ sentence: String) -> Bool {
        let words = foldedWords(sentence)
        guard (3...60).contains(words.count), !zip(words, words.dropFirst()).contains(where: { $0 == ("may", "not") })
        else { return false }
        if reader.said(sentence) != nil { return true }
        return !Set(words).isDisjoint(with: Self.asking)
    }

    /// The sentences of a paragraph, as they were written.
    func split(_ paragraph: String) -> [String] {
        let text = PhraseText(paragraph)
        guard !text.sentences.isEmpty else { return [] }
        let starts = text.sentences.indices.map { text.range(ofSentence: $0).lowerBound }
        let ends = Array(starts.dropFirst()) + [paragraph.utf8.count]
        return zip(starts, ends).map { trimmed(text.slice($0, $1)) }.filter { !$0.isEmpty }
    }

    private static let asking: Set<String> = [
        "experience", "experienced", "ability", "able", "knowledge", "understanding", "degree", "qualified",
        "qualification", "qualifications", "skills", "skill", "licence", "license", "certificate", "diploma", "fluent",
        "proficient", "proficiency", "familiar", "familiarity", "background", "track", "confident", "comfortable",
        "passion", "excellent", "strong", "proven", "commitment", "willing", "willingness",
    ]
}
