public import Domain

/// The step of a search that odds are given for.
public enum OddsStep: String, Sendable, CaseIterable {
    case appliedToInterview = "applied_to_interview"
    case interviewToOffer = "interview_to_offer"
    case finalToOffer = "final_to_offer"
}

/// A published figure, with where it comes from (EVIDENCE.md; INSIGHTS.md, section 5).
public struct PublishedOdds: Sendable, Equatable {
    public enum Source: String, Sendable, CaseIterable {
        /// 60,000 small US businesses; vendor figure, 2024, and the same vendor's for 2020.
        case careerPlug
        /// 334 firms, offers per interviewed graduate, US 2023.
        case nace
        /// No measurement: three or four equal candidates for one post.
        case arithmetic
    }

    /// Shares, 0–1; equal where there is one figure.
    public var low: Double
    public var high: Double
    public var source: Source
    /// The year of the figure; nil for arithmetic.
    public var year: Int?
}

/// What usually happens at a step; shown only when asked for (METHOD L2: odds behind one tap).
public struct OddsFinding: Sendable, Equatable {
    public var step: OddsStep
    /// The seeker's own figures: so many moved on of so many that have had sixty days; nil below ten.
    public var own: Own?
    public var published: [PublishedOdds]

    public struct Own: Sendable, Equatable {
        public var movedOn: Int
        public var of: Int
    }
}

/// Gives the odds of the step at which an application ended.
public enum Odds {
    /// Days an application has to have had before it counts (INSIGHTS.md, section 2).
    static let mature = 60
    /// Cases below which own figures say too little.
    static let fewest = 10

    /// Nil where no figure fits: another outcome, a post that went away, a talk or a letter on the off chance.
    public static func finding(
        for application: JobApplication, in search: JobSearch, at now: Moment
    ) -> OddsFinding? {
        guard application.kind == .application, let outcome = application.outcome,
            outcome == .unsuccessful || outcome == .noResponse
        else { return nil }
        switch application.stage {
        case .saved, .offer: return nil
        case .applied, .acknowledged, .screen, .assessment:
            return OddsFinding(
                step: .appliedToInterview, own: own(search.appliedThenInterviewed(on: now.day)),
                published: [
                    PublishedOdds(low: 0.03, high: 0.03, source: .careerPlug, year: 2024),
                    PublishedOdds(low: 0.15, high: 0.15, source: .careerPlug, year: 2020),
                ])
        case .interview:
            return OddsFinding(
                step: .interviewToOffer, own: own(search.interviewedThenOffered(at: now)),
                published: [
                    PublishedOdds(low: 0.27, high: 0.27, source: .careerPlug, year: 2024),
                    PublishedOdds(low: 0.45, high: 0.45, source: .nace, year: 2023),
                ])
        case .final:
            return OddsFinding(
                step: .finalToOffer, own: nil,
                published: [PublishedOdds(low: 0.25, high: 1.0 / 3, source: .arithmetic, year: nil)])
        }
    }

    private static func own(_ counts: (movedOn: Int, of: Int)) -> OddsFinding.Own? {
        counts.of >= fewest ? OddsFinding.Own(movedOn: counts.movedOn, of: counts.of) : nil
    }
}

private extension JobSearch {
    func appliedThenInterviewed(on today: Day) -> (movedOn: Int, of: Int) {
        count { application in
            guard let applied = application.appliedOn, today.days(since: applied) >= Odds.mature else { return nil }
            return application.stage >= .interview
        }
    }

    func interviewedThenOffered(at now: Moment) -> (movedOn: Int, of: Int) {
        count { application in
            let held = application.interviewsHeld(at: now).filter { $0.stage >= .interview }
            guard let first = held.first, now.day.days(since: first.at.day) >= Odds.mature else { return nil }
            return application.stage == .offer
        }
    }

    /// Counts applications that have had time; those the seeker left without moving on say nothing about the employer.
    private func count(_ movedOn: (JobApplication) -> Bool?) -> (movedOn: Int, of: Int) {
        var counts = (movedOn: 0, of: 0)
        for application in applications.values where application.kind == .application {
            guard let moved = movedOn(application) else { continue }
            if !moved, application.outcome == .withdrawn || application.outcome == .declined { continue }
            counts.of += 1
            if moved { counts.movedOn += 1 }
        }
        return counts
    }
}
