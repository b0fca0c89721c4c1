/// A coded claim about why it was a no (METHOD X1).
///
/// Never without its source.
public enum Reason: String, Codable, Sendable, CaseIterable {
    case internalCandidate = "internal_candidate"
    /// Includes cancelled, on hold and closed.
    case differentDirection = "different_direction"
    case roleFilled = "role_filled"
    case betterMatch = "better_match"
    case skillLacking = "skill_lacking"
    case experienceLevel = "experience_level"
    case presentation
    case fit
    case overqualified
    case compensation
    case locationOrEligibility = "location_or_eligibility"
    case timing
    case volume
    case noneGiven = "none_given"
}

/// Whose claim a reason is: somebody said it, or the seeker reads it so.
public enum ReasonSource: String, Codable, Sendable {
    case stated, interpretation
}

/// How sure a reading is.
///
/// A guess is never shown as a fact (METHOD, rule 1).
public enum Certainty: String, Codable, Sendable, CaseIterable {
    case stated, likely, possible
}

/// Where a point of feedback goes (METHOD X2).
public enum Bin: String, Codable, Sendable, CaseIterable {
    case keepIt = "keep_it"
    case showItBetter = "show_it_better"
    case learnIt = "learn_it"
    case earnIt = "earn_it"
    case lookElsewhere = "look_elsewhere"
    case letItGo = "let_it_go"
}
