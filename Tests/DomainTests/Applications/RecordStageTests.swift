import TestSupport
import Testing

@testable import Domain

@Suite struct RecordStageTests {
    @Test(arguments: Stage.allCases)
    func recordsEachStage(stage: Stage) throws {
        var fold = try started()
        let facts = try fold.record(RecordStage(application: a, stage: stage, round: 2, on: day("2026-03-10")))
        let round = stage == .interview ? 2 : nil
        #expect(
            Facts(facts) == Facts([StageReached(application: a, stage: stage, round: round, on: day("2026-03-10"))]))
        #expect(try fold.application().stage == max(stage, .applied))
        #expect(try fold.application().round == round)
    }

    @Test(
        arguments: [
            ("2026-03-30", nil), ("2026-03-31", nil), ("2026-04-01", .inTheFuture(day("2026-04-01"))),
        ] as [(String, Refusal?)])
    func isNeverInTheFuture(on: String, refusal: Refusal?) throws {
        #expect(try started().refusal(RecordStage(application: a, stage: .screen, on: day(on))) == refusal)
    }

    @Test(arguments: [(0, false), (1, true), (50, true), (51, false), (-1, false), (Int.max, false)])
    func boundsRounds(round: Int, isKnown: Bool) throws {
        let command = RecordStage(application: a, stage: .interview, round: round, on: day("2026-03-10"))
        let refusal = Refusal.unknownValue(field: "round", value: String(round))
        #expect(try started().refusal(command) == (isKnown ? nil : refusal))
    }

    @Test func refusesTheSameAgain() throws {
        var fold = try started()
        let command = RecordStage(application: a, stage: .interview, round: 1, on: day("2026-03-10"))
        try fold.record(command)
        #expect(fold.refusal(command) == .alreadySo)
        #expect(fold.refusal(RecordStage(application: a, stage: .interview, round: 2, on: day("2026-03-10"))) == nil)
        #expect(fold.refusal(RecordStage(application: a, stage: .interview, round: 1, on: day("2026-03-11"))) == nil)
        #expect(
            fold.refusal(RecordStage(application: nobody, stage: .screen, on: day("2026-03-10")))
                == .notFound(.application, "nobody"))
    }

    /// The day before and the day of the ending leave it standing; a later answer opens it again.
    @Test(arguments: [("2026-03-27", false), ("2026-03-28", false), ("2026-03-29", true)])
    func reopensAfterTheEnd(on: String, reopens: Bool) throws {
        var fold = try turnedDown()
        let facts = try fold.record(RecordStage(application: a, stage: .final, on: day(on)))
        let reached = StageReached(application: a, stage: .final, round: nil, on: day(on))
        let expected: [any Fact] = reopens ? [ApplicationReopened(application: a, on: day(on)), reached] : [reached]
        #expect(Facts(facts) == Facts(expected))
        #expect(try fold.application().isOpen == reopens)
        #expect(try fold.application().stage == .final)
    }

    /// A second message that says no, and tells how far it had got, is no answer after the end.
    @Test func doesNotReopenForADayThatIsNotKnown() throws {
        var fold = try turnedDown()
        try fold.record(RecordStage(application: a, stage: .final, on: day("2026-03-30"), isDayKnown: false))
        #expect(try fold.application().outcome == .unsuccessful)
        #expect(try fold.application().stage == .final)
    }

    @Test func knowsTheDayOfApplication() throws {
        var fold = Fold()
        try fold.record(
            AddApplication(id: a, details: ApplicationDetails(employer: "Harbour", role: "Analyst")),
            RecordStage(application: a, stage: .applied, on: day("2026-03-20"), isDayKnown: false))
        #expect(try fold.application().appliedOn == nil)
        try fold.record(RecordStage(application: a, stage: .applied, on: day("2026-03-05")))
        #expect(try fold.application().appliedOn == day("2026-03-05"))
    }
}
