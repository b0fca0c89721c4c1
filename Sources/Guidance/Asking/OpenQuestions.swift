public import Domain

/// Open questions that somebody can answer in a sentence or two (METHOD A3).
public enum OpenQuestion: String, Sendable, CaseIterable {
    /// What came across well?
    case cameAcrossWell = "came_across_well"
    /// How did the relevant experience come across?
    case experienceAcross = "experience_across"
    /// What did the preferred candidate show?
    case preferredShowed = "preferred_showed"
    /// Which requirement weighed most?
    case weighedMost = "weighed_most"
    /// What would have made the application stronger?
    case wouldStrengthen = "would_strengthen"
    /// What was missing in the written application?
    case onPaper = "on_paper"
    /// How did the work sample or test compare with what they hoped to see?
    case workSample = "work_sample"
    /// What would they look for if a similar role came up again?
    case nextTime = "next_time"
    /// The recruiter's own impression.
    case ownImpression = "own_impression"
    /// What does the team value in such a role?
    case teamValues = "team_values"
}

/// Chooses the questions that fit how far it got and who is asked.
public enum OpenQuestions {
    /// Three questions at most, a positive one first.
    ///
    /// A cancelled post had no preferred candidate; somebody inside is asked for
    /// their own impression, never for what was said in confidence.
    public static func fitting(stage: Stage, outcome: Outcome?, recipient: Recipient) -> [OpenQuestion] {
        switch recipient {
        case .insider, .introducer, .mentor: return [.ownImpression, .teamValues]
        case .recruiter:
            return outcome == .unsuccessful
                ? [.cameAcrossWell, .preferredShowed, .ownImpression] : [.cameAcrossWell, .ownImpression, .nextTime]
        case .hiringManager: break
        }
        if outcome == .roleCancelled || outcome == .offerWithdrawn { return [.cameAcrossWell, .nextTime] }
        switch stage {
        case .saved, .applied, .acknowledged: return [.onPaper, .weighedMost]
        case .screen: return [.experienceAcross, .weighedMost, .wouldStrengthen]
        case .assessment: return [.workSample, .weighedMost, .wouldStrengthen]
        case .interview: return [.cameAcrossWell, .experienceAcross, .weighedMost]
        case .final, .offer:
            return outcome == .unsuccessful
                ? [.cameAcrossWell, .preferredShowed, .wouldStrengthen]
                : [.cameAcrossWell, .experienceAcross, .wouldStrengthen]
        }
    }
}
