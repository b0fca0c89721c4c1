public import Domain

/// Am I ready to listen? (METHOD A2).
public enum ReadinessQuestion: String, Sendable, CaseIterable {
    /// "Could I hear something I disagree with and only say thank you?"
    case hearAndThank = "hear_and_thank"
    /// "To learn, or to change their mind?"; yes means to learn.
    case toLearn = "to_learn"
    /// "Have I slept since?"
    case haveSlept = "have_slept"
}

/// Weighs the answers; a question left open counts as not yet.
public enum Readiness {
    public enum Verdict: Sendable, Equatable {
        case ready
        /// Better asked for on another day, with words for "may I call next week?".
        case notYet(suggested: Day)
    }

    /// Ready when all are answered with yes.
    ///
    /// Without a night's sleep the next working day is suggested, otherwise one a week on.
    public static func verdict(_ answers: [ReadinessQuestion: Bool], today: Day) -> Verdict {
        let open = ReadinessQuestion.allCases.filter { answers[$0] != true }
        if open.isEmpty { return .ready }
        let days = open == [.haveSlept] ? 1 : 7
        return .notYet(suggested: today.adding(days).orNextWorkingDay)
    }
}
