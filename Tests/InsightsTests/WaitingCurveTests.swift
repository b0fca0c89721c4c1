import Insights
import Testing

/// The reference values of INSIGHTS, sections 4 and 9, worked out apart from this code.
@Suite struct WaitingCurveTests {
    private let nothing = WaitingCurve([], prior: WaitClock.applied.prior)
    private let afterInterview = WaitingCurve([], prior: WaitClock.interview.prior)
    /// B: six applied eleven days ago, silent.
    private let silent = WaitingCurve(
        Array(repeating: Observation(days: 11, end: .unanswered), count: 6), prior: WaitClock.applied.prior)

    @Test(arguments: [
        (WaitClock.applied, [7: 0.270, 14: 0.364, 30: 0.450, 60: 0.500, 90: 0.518, 180: 0.533]),
        (WaitClock.interview, [7: 0.186, 14: 0.378, 30: 0.605, 60: 0.736, 90: 0.773, 180: 0.796]),
    ]) func thePriorIsAsStated(_ clock: WaitClock, _ shares: [Int: Double]) {
        for (day, share) in shares { #expect(abs(clock.prior.answered(by: day) - share) < 0.0006) }
        #expect(clock.prior.answered(by: -1) == 0)
    }

    @Test func withoutOwnCasesThePriorSpeaks() {
        expect(nothing.answered(by: 30), 0.450014982, 0.184378594, 0.730681595)
        #expect(nothing.own == 0 && nothing.ownAnswered == 0 && nothing.prior.weight == 8)
    }

    @Test func sixSilentOnes() {
        expect(silent.answered(by: 30), 0.333114489, 0.110782109, 0.599739362)
        #expect(abs(silent.answered(by: 90).value - 0.415237582) < 1e-8)
        expect(silent.stillComes(after: 11), 0.301404578, 0.051325952, 0.641175459)
        #expect(silent.own == 6 && silent.ownAnswered == 0)
    }

    /// Worked out with scipy from the formulas of section 4.
    @Test func tenOfWhichSomeWereAnswered() {
        let cases = [
            (0, true), (2, true), (5, true), (5, true), (5, false), (9, true), (12, false), (20, true), (30, true),
            (45, false),
        ].map { Observation(days: $0.0, end: $0.1 ? .answered : .unanswered) }
        let curve = WaitingCurve(cases, prior: WaitClock.applied.prior)
        expect(curve.answered(by: 30), 0.633609323, 0.430981417, 0.816564548)
        expect(curve.stillComes(after: 12), 0.437976306, 0.173199925, 0.721715204)
    }

    /// Without a prior it is Kaplan–Meier: reference A, answered by day 7, 9 and 30.
    @Test func withoutPriorItIsKaplanMeier() {
        let cases = [
            (0, true), (2, true), (5, true), (5, true), (5, false), (9, true), (12, false), (20, true), (30, true),
            (45, false),
        ].map { Observation(days: $0.0, end: $0.1 ? .answered : .unanswered) }
        let tiny = WaitingPrior(weight: 1e-12, ever: 0.5, median: 8, spread: 1)
        let curve = WaitingCurve(cases, prior: tiny)
        for (day, share) in [(7, 0.4), (14, 0.52), (30, 0.84)] {
            #expect(abs(curve.shareAnswered(by: day) - share) < 1e-9)
        }
    }

    @Test func theChaseDayIsKeptWithinItsRange() {
        #expect(WaitingTimes(afterApplying: [], afterInterview: []).chaseDay(.applied) == 18)
        #expect(WaitingTimes(afterApplying: [], afterInterview: []).chaseDay(.interview) == 10)
        #expect(afterInterview.chaseDay(within: 1...60) == 28)
        let quick = Array(repeating: Observation(days: 1, end: .answered), count: 40)
        #expect(WaitingTimes(afterApplying: quick, afterInterview: quick).chaseDay(.applied) == 10)
        #expect(WaitingTimes(afterApplying: quick, afterInterview: quick).chaseDay(.interview) == 5)
    }

    @Test func closingIsProposedWhenLittleCanStillCome() {
        #expect(nothing.closingDay == 44 && afterInterview.closingDay == 90)
        let times = WaitingTimes(afterApplying: [], afterInterview: [])
        #expect(times.closingDay(.applied) == 44 && times.closingDay(.interview) == 90)
        for (curve, day) in [(nothing, 44), (afterInterview, 90)] {
            #expect(curve.chanceAfter(day - 1) >= 0.1 && curve.chanceAfter(day) < 0.1 && curve.chanceAfter(4000) == 0)
        }
    }

    @Test func ownCasesOutweighThePriorByAndBy() {
        let own = (0..<400).map { Observation(days: 3, end: $0 % 10 == 0 ? .answered : .unanswered) }
        #expect(abs(WaitingCurve(own, prior: WaitClock.applied.prior).shareAnswered(by: 3) - 0.1) < 0.005)
    }

    /// Shares rise with the day, chances fall with silence, ends stay ends.
    @Test func isACurve() {
        for curve in [nothing, afterInterview, silent] {
            var (share, chance) = (0.0, 1.0)
            for day in 0...WaitingCurve.horizon {
                #expect(curve.shareAnswered(by: day) >= share && curve.chanceAfter(day) <= chance)
                (share, chance) = (curve.shareAnswered(by: day), curve.chanceAfter(day))
                let estimate = curve.answered(by: day)
                #expect(0 <= estimate.low && estimate.low <= estimate.high && estimate.high <= 1)
                // On the first days the share is so skewed that its mean can lie above nine tenths of it.
                if day >= 3 { #expect(estimate.low <= estimate.value && estimate.value <= estimate.high) }
            }
            #expect(curve.stillComes(after: WaitingCurve.horizon).value == 0)
            #expect(curve.answered(by: 4000) == curve.answered(by: WaitingCurve.horizon))
            #expect(curve.stillComes(after: -3) == curve.stillComes(after: 0))
        }
    }

    private func expect(
        _ estimate: Estimate, _ value: Double, _ low: Double, _ high: Double,
        at place: SourceLocation = #_sourceLocation
    ) {
        #expect(abs(estimate.value - value) < 1e-8, sourceLocation: place)
        #expect(abs(estimate.low - low) < 1e-8, sourceLocation: place)
        #expect(abs(estimate.high - high) < 1e-8, sourceLocation: place)
    }
}
