import Domain
public import Guidance

/// Facts that put a setback into proportion (METHOD L2).
public enum PerspectiveWords {
    public static func sentence(_ fact: PerspectiveFact) -> String {
        switch fact {
        case .reached(let stage, let round): reached(stage, round)
        case .wentWell(let words):
            "You wrote that this went well: \(shortened(words, to: 160).quoted) You did what was yours to do."
        case .othersCompeted(true):
            "Others were in the running, and they said so. A choice among people is no mark on one of them."
        case .othersCompeted(false):
            "A \(Terms.post) that is \(Terms.posted) usually has several good people in the running, and one is chosen."
        case .theyKnewMore: "They had every candidate and the needs of the team before them; you could not."
        case .postWentAway:
            "The \(Terms.post) itself went away. Nobody was preferred to you, and there is no question to put to yourself."
        case .theyHadChosenYou: "They had chosen you. What changed was on their side."
        case .silenceIsNoVerdict: "Silence is not a \(Terms.judgement). Many employers answer nobody at this point."
        case .saysNothingOfWorth: "This says nothing about your worth."
        case .skillIsALaterQuestion:
            "Whether a skill was missing is a question for later, and it may turn out that none was."
        case .doubtIsNatural: "Doubting your direction after news like this is natural. It needs no decision today."
        }
    }

    private static func reached(_ stage: Stage, _ round: Int?) -> String {
        switch stage {
        case .offer: "You came as far as an offer, and that stays true."
        case .final: "You came as far as the final round, and that stays true."
        case .interview where (round ?? 1) > 1:
            "You came as far as the \(LabelWords.of(stage, round: round)), and that stays true."
        case .interview: "You were invited to an interview, and that stays true."
        case .screen: "You came as far as a first conversation, and that stays true."
        default: "You came as far as \(LabelWords.of(stage)), and that stays true."
        }
    }
}
