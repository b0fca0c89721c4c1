import TestSupport
import Testing

@testable import Domain

@Suite struct RecordOutcomeTests {
    @Test(arguments: Outcome.allCases)
    func recordsEachOutcome(outcome: Outcome) throws {
        var fold = try started()
        try fold.record(RecordStage(application: a, stage: .final, on: day("2026-03-20")))
        let facts = try fold.record(RecordOutcome(application: a, outcome: outcome, on: day("2026-03-28")))
        #expect(Facts(facts) == Facts([OutcomeRecorded(application: a, outcome: outcome, on: day("2026-03-28"))]))
        let ended = try fold.application()
        #expect(ended.outcome == outcome)
        #expect(ended.ending?.on == day("2026-03-28"))
        #expect(!ended.isOpen)
        #expect(ended.stage == .final)
        #expect(ended.lastDay(upTo: fold.now.day) == day("2026-03-28"))
    }

    @Test(
        arguments: [
            ("2026-03-01", .outOfOrder(day("2026-03-02"), day("2026-03-01"))), ("2026-03-02", nil), ("2026-03-31", nil),
            ("2026-04-01", .inTheFuture(day("2026-04-01"))),
        ] as [(String, Refusal?)])
    func liesBetweenApplyingAndNow(on: String, refusal: Refusal?) throws {
        let command = RecordOutcome(application: a, outcome: .unsuccessful, on: day(on))
        #expect(try started().refusal(command) == refusal)
    }

    @Test func refusesTheSameNewsOfTheSameDay() throws {
        let fold = try turnedDown()
        #expect(
            fold.refusal(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28"))) == .alreadySo)
        #expect(fold.refusal(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-29"))) == nil)
        #expect(fold.refusal(RecordOutcome(application: a, outcome: .roleCancelled, on: day("2026-03-28"))) == nil)
        #expect(
            fold.refusal(RecordOutcome(application: nobody, outcome: .unsuccessful, on: day("2026-03-28")))
                == .notFound(.application, "nobody"))
    }

    /// Known, and taken away by a later reopening: telling it again would change nothing.
    @Test func refusesOldNewsAfterAReopening() throws {
        var fold = try turnedDown()
        try fold.record(ReopenApplication(application: a, on: day("2026-03-29")))
        let again = RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28"))
        #expect(fold.refusal(again) == .alreadySo)
        #expect(try fold.application().isOpen)
    }

    /// Reopened and ended again on one day: the order of the log decides.
    @Test func endsAgainOnTheDayItWasReopened() throws {
        var fold = try turnedDown()
        try fold.record(
            ReopenApplication(application: a, on: day("2026-03-28")),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")))
        #expect(try fold.application().outcome == .unsuccessful)
    }

    /// An outcome of an earlier day, recorded late, does not take the place of a later one.
    @Test func standsByItsDay() throws {
        var fold = try turnedDown()
        try fold.record(RecordOutcome(application: a, outcome: .noResponse, on: day("2026-03-25")))
        #expect(try fold.application().outcome == .unsuccessful)
        #expect(try fold.application().endings.map(\.on) == [day("2026-03-25"), day("2026-03-28")])
    }
}
