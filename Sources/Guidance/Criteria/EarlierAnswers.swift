public import Domain

/// An answer that was written once to a criterion much like this one.
public struct EarlierAnswer: Sendable, Equatable {
    public var application: JobApplication.ID
    public var criterion: Criterion.ID
    /// As it was submitted.
    public var answer: String
    public var on: Day
    /// The words the two criteria share, as they are compared.
    public var shared: [String]
}

/// Answers to similar criteria of other applications (METHOD D2; E: what was written once need not be written anew).
///
/// Two criteria are similar where they share at least two telling words, and these are at least half of the telling
/// words of the shorter one; one shared word is enough where it is all that one of them says. The answer itself is not
/// compared. Only the seeker's own submitted text is handed out, never a private note.
public enum EarlierAnswers {
    /// The closest first, then the latest; those of the same application are left out.
    public static func to(_ criterion: Criterion, in search: JobSearch, limit: Int = 3) -> [EarlierAnswer] {
        let words = telling(criterion.text)
        guard !words.isEmpty else { return [] }
        var found: [(EarlierAnswer, closeness: Int)] = []
        for other in search.criteriaInOrder where other.application != criterion.application {
            guard let answer = other.answer else { continue }
            let theirs = telling(other.text)
            let shared = words.intersection(theirs)
            guard isEnough(shared.count, words.count, theirs.count) else { continue }
            let closeness = shared.count * 100 / max(words.union(theirs).count, 1)
            found.append(
                (
                    EarlierAnswer(
                        application: other.application, criterion: other.id, answer: answer.value.answer,
                        on: answer.on, shared: shared.sorted()), closeness
                ))
        }
        return found.sorted { ($0.closeness, $0.0.on, $0.0.criterion) > ($1.closeness, $1.0.on, $1.0.criterion) }
            .prefix(limit).map(\.0)
    }

    private static func isEnough(_ shared: Int, _ one: Int, _ other: Int) -> Bool {
        let shorter = min(one, other)
        guard shared > 0 else { return false }
        return shared >= 2 ? shared * 2 >= shorter : shorter == 1
    }

    /// The words that tell criteria apart, without endings.
    static func telling(_ text: String) -> Set<String> {
        Set(foldedWords(text).filter { !common.contains($0) && $0.contains(where: \.isLetter) }.map(stem))
    }

    /// `managing`, `manages`, `managed` and `management` as one.
    private static func stem(_ word: String) -> String {
        for ending in ["ments", "ment", "ingly", "ings", "ing", "ies", "ied", "ers", "er", "es", "ed", "ly", "s", "e"]
        where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Words that most criteria hold.
    private static let common: Set<String> = [
        "a", "able", "ability", "an", "and", "any", "are", "as", "at", "be", "by", "can", "clear", "demonstrable",
        "demonstrate", "demonstrated", "demonstrates", "desirable", "essential", "etc", "evidence", "excellent",
        "experience", "experienced", "for", "from", "good", "great", "have", "high", "highly", "in", "including",
        "into", "is", "knowledge", "least", "level", "minimum", "must", "of", "on", "or", "other", "our", "prior",
        "previous", "proven", "record", "relevant", "role", "similar", "skill", "skills", "solid", "some", "strong",
        "such", "that", "the", "their", "this", "to", "track", "understanding", "up", "use", "using", "we", "well",
        "with", "within", "work", "working", "year", "years", "you", "your",
    ]
}
