public import Domain

extension Shareable {
    /// What somebody did in a period to find work, for a job centre: rows, and the columns that they are shown in
    /// (PEERS 14).
    ///
    /// It has no place for notes, moods, feedback, reasons, letters, or for what is known of a person. What an office
    /// asks for differs by country: another form is another list of columns over the same rows.
    public struct Proof: Sendable, Equatable {
        public var period: ProofPeriod
        /// As the seeker signs letters; nil where no name is kept.
        public var name: String?
        /// In the order of their days.
        public var rows: [ProofRow]
        /// Rows of the period that the seeker takes out, in the order of their days.
        public var left: [ProofRow]
        /// Applications of which nobody noted the day, and which may have been made in the period.
        public var withoutDay: Int
    }

    /// The days that a proof is about, both included.
    public struct ProofPeriod: Sendable, Equatable {
        public let first: Day
        public let last: Day

        /// Two days in either order.
        public init(_ one: Day, _ other: Day) {
            first = min(one, other)
            last = max(one, other)
        }

        public func contains(_ day: Day) -> Bool { first <= day && day <= last }

        /// The month so far: from its first day to today.
        public static func thisMonth(_ today: Day) -> ProofPeriod {
            ProofPeriod(today.adding(1 - today.dayOfMonth), today)
        }

        /// The whole month before.
        public static func lastMonth(_ today: Day) -> ProofPeriod {
            let last = today.adding(-today.dayOfMonth)
            return ProofPeriod(last.adding(1 - last.dayOfMonth), last)
        }
    }

    /// One thing done.
    public struct ProofRow: Sendable, Equatable {
        /// The same whenever it is asked for: `application-k7m2q9xd4t`.
        public var id: String
        public var on: Day
        public var what: ProofWhat
        /// The employer; of an activity, the application it was for.
        public var employer: String?
        /// Through whom, where an agency stands in between.
        public var agency: String?
        public var place: String?
        public var role: String?
        public var how: ProofHow?
        /// How things stood at the end of the period; nil of an activity.
        public var state: ProofState?
        /// What an activity took, where it is known.
        public var minutes: Int?
    }

    public enum ProofWhat: Sendable, Equatable {
        case application(ApplicationKind)
        case interview(Stage, round: Int?)
        /// The words are those that the seeker chose for it.
        case activity(ActivityKind, words: String)
    }

    /// The way an effort took.
    public enum ProofHow: Sendable, Equatable {
        /// With the name of the portal, where one is kept.
        case applied(AppliedBy, portal: String?)
        /// Through a portal of that name, where nothing else is noted.
        case portal(String)
        case agency
        case met(InterviewFormat)
    }

    /// How an application stood on the last day of the period: what was said, without a judgement.
    public enum ProofState: Sendable, Equatable {
        /// Nothing had come back.
        case noAnswerYet
        case acknowledged(on: Day?)
        /// A conversation, a test or a round was under way; on a day where one is known.
        case reached(Stage, round: Int?, on: Day?)
        /// Arranged by then, and to take place after it.
        case interviewAhead(on: Day)
        /// It took place, and nothing was decided by then.
        case tookPlace
        case onReserve(on: Day)
        case ended(Outcome, on: Day)
    }

    /// What a row may show.
    public enum ProofColumn: String, Sendable, CaseIterable {
        case day, what, employer, role, how, state, minutes

        /// Of applications and interviews.
        public static let tries: [ProofColumn] = [.day, .what, .employer, .role, .how, .state]
        /// Of everything else.
        public static let activities: [ProofColumn] = [.day, .what, .minutes]
    }
}

extension Shareable.Proof {
    /// Applications and interviews.
    public var tries: [Shareable.ProofRow] { rows.filter { !$0.isActivity } }
    /// Everything else that was done.
    public var activities: [Shareable.ProofRow] { rows.filter(\.isActivity) }

    public var applications: Int { rows.count { if case .application = $0.what { true } else { false } } }
    public var interviews: Int { rows.count { if case .interview = $0.what { true } else { false } } }
    /// The minutes of all activities of which they are known.
    public var minutes: Int { rows.reduce(0) { $0 + ($1.minutes ?? 0) } }
    /// True where an office may ask why: something was withdrawn, or an offer declined.
    public var saysNo: Bool {
        rows.contains { row in
            if case .ended(let outcome, _) = row.state { outcome == .withdrawn || outcome == .declined } else { false }
        }
    }
}

extension Shareable.ProofRow {
    public var isActivity: Bool { if case .activity = what { true } else { false } }
}
