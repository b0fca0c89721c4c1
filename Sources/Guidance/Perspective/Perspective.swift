public import Domain

/// A fact that puts one setback into proportion (METHOD L2): true here, or always true, never a slogan.
public enum PerspectiveFact: Sendable, Equatable {
    /// How far it got stays.
    case reached(Stage, round: Int?)
    /// The debrief says it went well: what was the seeker's to do was done. With the words, the latest first.
    case wentWell(String)
    /// Others applied: said by them, or usual for an advertised post.
    case othersCompeted(isStated: Bool)
    /// The employer saw all candidates and the needs of the team; the seeker could not.
    case theyKnewMore
    /// The post itself went away; nobody was preferred.
    case postWentAway
    /// An offer was made, so they had chosen the seeker.
    case theyHadChosenYou
    /// Silence is no judgement that could be read.
    case silenceIsNoVerdict
    /// Always true: it says nothing about the seeker's worth.
    case saysNothingOfWorth
    /// Whether a skill was missing is a later question.
    case skillIsALaterQuestion
    /// Doubting one's direction is natural and needs no decision today.
    case doubtIsNatural

    public var code: String {
        switch self {
        case .reached: "reached"
        case .wentWell: "went_well"
        case .othersCompeted: "others_competed"
        case .theyKnewMore: "they_knew_more"
        case .postWentAway: "post_went_away"
        case .theyHadChosenYou: "they_had_chosen_you"
        case .silenceIsNoVerdict: "silence_is_no_verdict"
        case .saysNothingOfWorth: "says_nothing_of_worth"
        case .skillIsALaterQuestion: "skill_is_a_later_question"
        case .doubtIsNatural: "doubt_is_natural"
        }
    }
}

/// Chooses the facts that hold for one setback (METHOD L2).
public enum Perspective {
    /// What holds here first, what holds always last; a note gets two at most.
    public static func facts(for application: JobApplication, at now: Moment) -> [PerspectiveFact] {
        guard let outcome = application.outcome, outcome.isSetback else { return [] }
        var facts = here(application, outcome, at: now)
        if application.walk(at: now)?.size == .note {
            return Array(facts.filter { $0.code != "reached" }.prefix(1)) + [.saysNothingOfWorth]
        }
        facts.append(.saysNothingOfWorth)
        if outcome == .unsuccessful, application.hadConversation(at: now) { facts.append(.skillIsALaterQuestion) }
        if application.stage >= .interview { facts.append(.doubtIsNatural) }
        return facts
    }

    private static func here(
        _ application: JobApplication, _ outcome: Outcome, at now: Moment
    ) -> [PerspectiveFact] {
        var facts: [PerspectiveFact] = []
        if application.hadConversation(at: now) {
            facts.append(.reached(application.stage, round: application.round))
        }
        if let words = application.debriefs.last(where: { !isBlank($0.value.wentWell) })?.value.wentWell {
            facts.append(.wentWell(trimmed(words)))
        }
        switch outcome {
        case .unsuccessful: facts += competition(for: application)
        case .roleCancelled: facts.append(.postWentAway)
        case .offerWithdrawn: facts.append(.theyHadChosenYou)
        default: facts.append(.silenceIsNoVerdict)
        }
        return facts
    }

    /// Only where it is known, or usual: an advertised post, not a letter on the off chance or a talk.
    private static func competition(for application: JobApplication) -> [PerspectiveFact] {
        let stated = application.reasons.contains {
            $0.value.source == .stated
                && [.betterMatch, .volume, .internalCandidate, .roleFilled].contains($0.value.reason)
        }
        if stated { return [.othersCompeted(isStated: true), .theyKnewMore] }
        guard application.kind == .application else { return [.theyKnewMore] }
        return [.othersCompeted(isStated: false), .theyKnewMore]
    }
}
