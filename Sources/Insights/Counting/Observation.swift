/// One wait, as far as it can be told today.
public struct Observation: Sendable, Equatable {
    /// How a wait ended, or did not.
    public enum End: String, Sendable {
        /// The employer said something.
        case answered
        /// Nothing was heard by then: still waiting, or the seeker withdrew, which says nothing about the employer.
        case unanswered
    }

    /// Whole days from the start of the clock; 0 or more.
    public var days: Int
    public var end: End

    public init(days: Int, end: End) {
        self.days = days
        self.end = end
    }
}

/// The waits of one clock, and what was left out of them and why; what is left out is counted aloud.
public struct WaitCases: Sendable, Equatable {
    /// Why a case is not among the waits.
    public enum LeftOut: String, Sendable, CaseIterable {
        /// No day of application is known.
        case withoutDay = "without_day"
        /// The record came into being from an answer: it is here *because* of it.
        case cameWithAnswer = "came_with_answer"
        /// The answer lies before the start.
        case datesToCheck = "dates_to_check"
        /// It was answered, on no known day.
        case answeredOnNoDay = "answered_on_no_day"
    }

    public var observations: [Observation] = []
    public var leftOut: [LeftOut: Int] = [:]

    public init() {}

    /// How many of them were answered.
    public var answered: Int { observations.count { $0.end == .answered } }

    mutating func take(_ case: Result<Observation, Omission>) {
        switch `case` {
        case .success(let observation): observations.append(observation)
        case .failure(let omission): leftOut[omission.why, default: 0] += 1
        }
    }

    /// A case that is left out.
    struct Omission: Error {
        let why: LeftOut
    }
}
