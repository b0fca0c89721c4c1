import Domain

/// Which of several reasons in one clause is the most telling.
enum ReasonOrder {
    private static let order: [Reason] = [
        .internalCandidate, .differentDirection, .overqualified, .compensation, .locationOrEligibility, .betterMatch,
        .skillLacking, .experienceLevel, .presentation, .roleFilled, .fit, .timing, .volume, .noneGiven,
    ]

    /// Each reason once; a comparison goes before the skill or experience it names, as it is no deficiency.
    static func sorted(_ reasons: [Reason]) -> [Reason] {
        var found = order.filter(reasons.contains)
        if found.contains(.internalCandidate) { found.removeAll { $0 == .betterMatch || $0 == .roleFilled } }
        if found.contains(.betterMatch) { found.removeAll { $0 == .fit || $0 == .roleFilled } }
        if found.contains(.overqualified) { found.removeAll { $0 == .experienceLevel || $0 == .betterMatch } }
        if found.count > 1 { found.removeAll { $0 == .noneGiven || $0 == .volume } }
        if found.contains(.presentation), found.contains(.fit) { found.removeAll { $0 == .fit } }
        return found
    }
}

/// The bin that is suggested for a point; the seeker decides (METHOD X2).
enum SuggestedBin {
    static func of(_ reasons: [Reason]) -> Bin {
        guard let first = reasons.first else { return .keepIt }
        switch first {
        case .skillLacking: return .learnIt
        case .experienceLevel: return .earnIt
        case .presentation: return .showItBetter
        case .fit, .overqualified, .compensation, .locationOrEligibility: return .lookElsewhere
        case .betterMatch where reasons.contains(.skillLacking): return .learnIt
        case .betterMatch where reasons.contains(.experienceLevel): return .earnIt
        case .internalCandidate, .differentDirection, .roleFilled, .betterMatch, .timing, .volume, .noneGiven:
            return .letItGo
        }
    }
}

/// The readings of a reason, the words themselves first.
enum Readings {
    static func of(_ reason: Reason?, detail: ReasonDetail?, said: Certainty) -> [Interpretation] {
        func reading(_ kind: Interpretation.Reading, _ certainty: Certainty) -> Interpretation {
            Interpretation(reading: kind, reason: reason, detail: detail, certainty: certainty)
        }
        guard let reason else { return [reading(.said, said)] }
        switch reason {
        case .noneGiven: return [reading(.said, .stated), reading(.usual, .likely), reading(.other, .possible)]
        default: return [reading(.said, said), reading(.usual, .likely), reading(.other, .possible)]
        }
    }
}

/// A skill in the words of whoever named it, cut where the phrase goes on to something else.
enum NamedSkill {
    private static let ends: Set<String> = [
        "at", "for", "which", "that", "to", "than", "this", "but", "as", "is", "was", "were", "when", "where", "we",
        "you", "they", "it", "in", "on", "from", "before", "because", "so", "would", "could", "will", "are", "who",
    ]
    private static let openings: Set<String> = [
        "your", "the", "a", "an", "some", "any", "our", "in", "of", "with", "on", "more", "stronger", "better",
        "deeper",
        "enough", "much", "necessary", "required", "relevant", "right", "further", "specific", "advanced", "basic",
    ]
    private static let empty: Set<String> = [
        "skills", "knowledge", "experience", "technical skills", "yourself", "answers", "examples", "application", "cv",
        "technique", "interview technique", "interview skills", "skill", "it", "this", "that", "confidence", "level",
        "search", "job search", "answer", "presentation", "feedback",
    ]

    static func read(_ text: String) -> String? {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        while let first = words.first, openings.contains(first.lowercased()) { words.removeFirst() }
        var kept: [String] = []
        for word in words {
            let plain = word.filter { !",.;:!?()“”\"".contains($0) }
            if ends.contains(plain.lowercased()) { break }
            kept.append(plain)
            if plain != word { break }
        }
        while let last = kept.last, ["and", "or", "of", "with", "skills", "knowledge"].contains(last.lowercased()) {
            kept.removeLast()
        }
        let skill = kept.joined(separator: " ")
        return skill.count < 2 || empty.contains(skill.lowercased()) ? nil : skill
    }
}
