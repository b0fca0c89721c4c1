public import Domain

/// What could be done with what was learned (METHOD P1); one action is enough.
public enum ActionSuggestion: Sendable, Equatable {
    /// Learn a named skill, phrased as learning.
    case learn(skill: String)
    /// Tell a story aloud so that it is heard next time. With the words of the point.
    case practise(words: String)
    /// Find work that brings the experience; a mentor who has it.
    case gainExperience
    /// Look for a neighbouring role, level, place or pay.
    case lookElsewhere
    /// Ask somebody who does the role.
    case askSomeone
    /// Nothing to change, carry on: a full result.
    case carryOn
    /// Undecided: the smallest trial that can be taken back.
    case smallestTrial

    public var code: String {
        switch self {
        case .learn: "learn"
        case .practise: "practise"
        case .gainExperience: "gain_experience"
        case .lookElsewhere: "look_elsewhere"
        case .askSomeone: "ask_someone"
        case .carryOn: "carry_on"
        case .smallestTrial: "smallest_trial"
        }
    }
}

/// Grows actions out of bins (METHOD P1, P2).
public enum ActionSuggestions {
    /// Three at most, out of the sorted points; always with the choice of changing nothing.
    public static func suggested(for application: JobApplication) -> [ActionSuggestion] {
        var found: [ActionSuggestion] = []
        for point in application.sortedPoints.map(\.value) {
            let new: ActionSuggestion? =
                switch point.bin {
                case .learnIt: .learn(skill: point.skill ?? trimmed(point.words))
                case .showItBetter: .practise(words: trimmed(point.words))
                case .earnIt: .gainExperience
                case .lookElsewhere: .lookElsewhere
                case .keepIt, .letItGo: nil
                }
            if let new, !found.contains(new) { found.append(new) }
        }
        guard !found.isEmpty else { return [.carryOn, .askSomeone] }
        return Array(found.prefix(2)) + [.carryOn]
    }

    /// True where the gap is skill or experience and every open action only polishes papers (METHOD P2).
    public static func isOnlyCosmetic(for application: JobApplication, in search: JobSearch) -> Bool {
        let points = application.sortedPoints.map(\.value)
        guard points.contains(where: { $0.bin == .learnIt || $0.bin == .earnIt }) else { return false }
        let actions = search.actions.values.filter { $0.planned.application == application.id && $0.droppedOn == nil }
        return !actions.isEmpty && actions.allSatisfy { isPolish($0.planned) }
    }

    private static func isPolish(_ action: ActionPlanned) -> Bool {
        let words = plainWords(action.aim + " " + (action.firstStep ?? ""))
        let papers: Set<String> = [
            "cv", "résumé", "resume", "letter", "letters", "linkedin", "profile", "portfolio", "font", "layout",
            "template", "headline", "photo",
        ]
        let learning = [
            "learn", "course", "practise", "practice", "volunteer", "mentor", "shadow", "train", "training",
        ]
        return !papers.isDisjoint(with: words) && Set(learning).isDisjoint(with: words)
    }
}
