/// A skill or experience in the words of whoever named it, cut where the phrase goes on to something else.
enum NamedSkill {
    private static let ends: Set<String> = [
        "at", "for", "which", "that", "to", "than", "this", "but", "as", "is", "was", "were", "when", "where", "we",
        "you", "they", "it", "in", "on", "from", "before", "because", "so", "would", "could", "will", "are", "who",
        "though", "yet", "over", "if", "after", "has", "have", "had", "did", "does", "do", "not", "needs", "need",
        "let",
        "he", "she", "mate", "i", "by", "under", "until", "into", "where", "while", "really", "either", "too", "rather",
        "just",
    ]
    private static let openings: Set<String> = [
        "but", "so", "although", "though", "however", "while", "only", "also", "then", "yet", "that", "apparently",
        "unfortunately", "sadly", "perhaps", "maybe", "probably", "overall", "they", "she", "he", "i", "we", "panel",
        "client", "manager", "said", "say", "says", "thought", "think", "felt", "feel", "found", "noted", "board",
        "committee", "reviewers", "honestly", "simply", "mainly", "mostly", "just", "not", "with", "questions", "know",
        "knowing", "understanding", "understand", "subject", "rather", "than",
        "your", "the", "a", "an", "some", "any", "our", "in", "of", "with", "on", "more", "stronger", "better",
        "deeper", "using", "own", "and", "around", "about", "having", "his", "her", "their", "my", "how", "to", "real",
        "enough", "much", "necessary", "required", "relevant", "right", "further", "specific", "advanced", "basic",
        "used", "proper", "direct", "sufficient", "actual", "full", "bit", "solid", "proven", "previous", "recent",
        "hands-on", "such", "practical", "certain", "particular",
    ]
    /// Words that say nothing by themselves.
    private static let empty: Set<String> = [
        "skills", "knowledge", "experience", "technical skills", "yourself", "answers", "examples", "application", "cv",
        "technique", "interview technique", "interview skills", "skill", "it", "this", "that", "confidence", "level",
        "search", "job search", "answer", "presentation", "feedback", "them", "these", "those", "us", "me", "there",
        "something", "anything", "everything", "nothing", "things", "thing", "one", "ones", "others", "here", "ability",
        "kind", "sort", "size", "scale", "kind of", "area", "areas", "side", "role", "post", "job", "work", "what",
        "all",
        "technical ability", "abilities", "people", "time", "years", "year", "industry", "sector", "field", "team",
        "day", "person", "someone", "somebody", "environment", "setting", "same", "bit", "lot", "way",
    ]
    /// "Experience of managing budgets" is named by what it is of.
    private static let wrappings: Set<String> = [
        "experience", "knowledge", "understanding", "grasp", "command", "grounding", "expertise", "years", "time",
        "skills", "familiarity",
    ]
    private static let joints: Set<String> = ["of", "in", "with", "on"]
    private static let tails: Set<String> = [
        "and", "or", "of", "with", "skills", "knowledge", "a", "the", "your", "more", "here", "now", "still",
        "yourself",
        "side", "part", "experience", "work", "itself",
    ]

    /// The words up to where they go on to something else, without articles and the like in front; "" for none.
    static func cut(_ text: String) -> String {
        cut(opened(text)).joined(separator: " ")
    }

    private static func opened(_ text: String) -> [String] {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        while let first = words.first, openings.contains(first.lowercased()) { words.removeFirst() }
        return words
    }

    private static func cut(_ words: [String]) -> [String] {
        var kept: [String] = []
        for word in words {
            let plain = word.filter { !",.;:!?()“”\"".contains($0) }
            if ends.contains(head(plain)) { break }
            kept.append(plain)
            if plain != word { break }
        }
        return kept
    }

    /// The words right before what is said of them, without whoever says it; nil where they are about a person.
    static func subject(_ text: String) -> String? {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if let last = words.lastIndex(where: { sayings.contains($0.lowercased()) }) { words.removeFirst(last + 1) }
        while let first = words.first, openings.contains(first.lowercased()), !people.contains(head(first)) {
            words.removeFirst()
        }
        guard !words.isEmpty, !words.contains(where: { people.contains(head($0)) }) else { return nil }
        return words.joined(separator: " ")
    }

    private static let sayings: Set<String> = [
        "that", "because", "as", "said", "say", "says", "felt", "feel", "think", "thought", "found", "suggested",
        "showed", "indicated", "believe", "believed", "noted", "feared", "mean", "means", "reckon", "reckons", "when",
    ]
    private static let people: Set<String> = [
        "we", "you", "they", "he", "she", "it", "i", "there", "who", "which", "this", "these", "those", "everyone",
        "nobody", "everything", "nothing", "what", "panel", "committee", "decision", "candidate", "candidates",
    ]

    /// A name for it, or nil where the words name nothing in particular.
    static func read(_ text: String) -> String? {
        var words = opened(text)
        if words.count > 2, wrappings.contains(words[0].lowercased()), joints.contains(words[1].lowercased()) {
            words = opened(words.dropFirst(2).joined(separator: " "))
        }
        var kept = cut(words)
        while let last = kept.last, kept.count > 1 || last.count < 3, tails.contains(last.lowercased()) {
            kept.removeLast()
        }
        let skill = kept.joined(separator: " ")
        let isName = skill.count > 1 || skill == "R" || skill == "C"
        return !isName || empty.contains(skill.lowercased()) ? nil : skill
    }

    /// `isn't` counts as `is`, `you'd` as `you`.
    private static func head(_ word: String) -> String {
        let lower = word.lowercased()
        guard let mark = lower.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return lower }
        let front = lower[..<mark]
        return lower[mark...].dropFirst() == "t" && front.hasSuffix("n") ? String(front.dropLast()) : String(front)
    }
}
