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
        if found.count > 1 { found.removeAll { $0 == .volume } }
        if found.count > 1 { found.removeAll { $0 == .noneGiven } }
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
