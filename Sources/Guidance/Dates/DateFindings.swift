public import Domain

/// Dates that do not go together, or a day that has passed: worth a look, never put right by itself.
public enum DateFinding: Sendable, Equatable {
    /// An interview lies before the day of the application. It may have been so; often a year or a month is amiss.
    case interviewBeforeApplying(Interview.ID, on: Day, applied: Day)
    /// A stage is noted after the day the application ended, and it is closed all the same.
    case stageAfterEnding(Stage, on: Day, ended: Day)
    /// The day until which a reserve list was to be kept has passed.
    case reserveRanOut(until: Day)

    /// The code in `show --json`.
    public var code: String {
        switch self {
        case .interviewBeforeApplying: "interview_before_applying"
        case .stageAfterEnding: "stage_after_ending"
        case .reserveRanOut: "reserve_ran_out"
        }
    }
}

/// What about the dates of an application is worth a look (DESIGN, "The log": a conflict of dates is a finding).
///
/// A first conversation before the application is ordinary: a recruiter rings, and then one applies.
public enum DateFindings {
    public static func of(_ application: JobApplication, on today: Day) -> [DateFinding] {
        var found: [DateFinding] = []
        if let applied = application.appliedOn {
            found += application.interviews.filter { !$0.isCancelled && $0.stage != .screen && $0.at.day < applied }
                .map { .interviewBeforeApplying($0.id, on: $0.at.day, applied: applied) }
        }
        if let ending = application.ending {
            let after = application.stages.last { $0.value.isDayKnown != false && $0.on > ending.on }
            if let after { found.append(.stageAfterEnding(after.value.stage, on: after.on, ended: ending.on)) }
        }
        if let until = application.reserve?.value.until, until < today { found.append(.reserveRanOut(until: until)) }
        return found
    }
}
