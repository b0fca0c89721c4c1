public import Domain

/// How long answers take in one search: a curve for each clock, worked out once (METHOD W1; INSIGHTS, section 4).
public struct WaitingTimes: Sendable, Equatable {
    public let afterApplying: WaitingCurve
    public let afterInterview: WaitingCurve
    /// Days after which a question about the decision is due, by clock.
    private let chaseDays: [WaitClock: Int]
    /// Days of silence after which fewer than one answer in ten still comes, by clock.
    private let closingDays: [WaitClock: Int]

    public init(_ search: JobSearch, at now: Moment) {
        self.init(
            afterApplying: WaitCases(.applied, in: search, at: now).observations,
            afterInterview: WaitCases(.interview, in: search, at: now).observations)
    }

    public init(afterApplying: [Observation], afterInterview: [Observation]) {
        self.afterApplying = WaitingCurve(afterApplying, prior: WaitClock.applied.prior)
        self.afterInterview = WaitingCurve(afterInterview, prior: WaitClock.interview.prior)
        chaseDays = [
            .applied: self.afterApplying.chaseDay(within: WaitClock.applied.chaseDays),
            .interview: self.afterInterview.chaseDay(within: WaitClock.interview.chaseDays),
        ]
        closingDays = [.applied: self.afterApplying.closingDay, .interview: self.afterInterview.closingDay]
    }

    public func curve(_ clock: WaitClock) -> WaitingCurve {
        switch clock {
        case .applied: afterApplying
        case .interview: afterInterview
        }
    }

    /// Days from the start of the clock to the first question about the decision, before weekends.
    public func chaseDay(_ clock: WaitClock) -> Int { chaseDays[clock] ?? clock.chaseDays.upperBound }

    /// Days of silence after which so few answers still come that closing may be proposed.
    public func closingDay(_ clock: WaitClock) -> Int { closingDays[clock] ?? WaitingCurve.horizon }

    /// Below this chance of an answer, closing is proposed; it is never done without a yes.
    public static let closingChance = 0.10
}

extension WaitingCurve {
    /// The first day by which three quarters of the answers of ninety days have come, kept within `range`.
    ///
    /// No word that asking works: nobody has measured it. It is the day when waiting on alone brings little more.
    public func chaseDay(within range: ClosedRange<Int>) -> Int {
        let enough = 0.75 * shareAnswered(by: 90)
        return range.first { shareAnswered(by: $0) >= enough } ?? range.upperBound
    }

    /// The first day after which fewer than one answer in ten still comes.
    public var closingDay: Int {
        (0...Self.horizon).first { chanceAfter($0) < WaitingTimes.closingChance } ?? Self.horizon
    }
}
