import Domain
import Insights
import TestSupport
import Testing

/// Who is counted, from which day, and what an answer is (INSIGHTS, section 1).
@Suite struct WaitCasesTests {
    private func waits(_ world: World, _ clock: WaitClock = .applied) -> [Observation] {
        WaitCases(clock, in: world.search, at: world.now).observations
    }

    @Test func silenceAndAnAutomaticReceiptAreNoAnswer() throws {
        var world = World(on: "2026-03-01")
        _ = try world.apply(to: "Acme", as: "Editor", on: "2026-03-01")
        let acknowledged = try world.apply(to: "Tern", as: "Editor", on: "2026-03-01")
        world.go(to: "2026-03-10")
        try world.perform(RecordStage(application: acknowledged, stage: .acknowledged, on: day("2026-03-02")))
        #expect(waits(world) == Array(repeating: Observation(days: 9, end: .unanswered), count: 2))
    }

    @Test(arguments: [Stage.screen, .assessment, .interview, .final, .offer])
    func aStageIsAnAnswer(_ stage: Stage) throws {
        var (world, id) = try applied()
        try world.perform(RecordStage(application: id, stage: stage, on: day("2026-03-05")))
        #expect(waits(world) == [Observation(days: 4, end: .answered)])
    }

    @Test(arguments: [
        (Outcome.unsuccessful, Observation(days: 6, end: .answered)),
        (.roleCancelled, Observation(days: 6, end: .answered)),
        (.withdrawn, Observation(days: 6, end: .unanswered)), (.declined, Observation(days: 6, end: .unanswered)),
        (.noResponse, Observation(days: 19, end: .unanswered)),
    ]) func anEndingIsReadByWhoseItWas(_ outcome: Outcome, _ expected: Observation) throws {
        var (world, id) = try applied()
        try world.end(id, outcome, on: "2026-03-07")
        #expect(waits(world) == [expected])
    }

    @Test func theFirstAnswerCounts() throws {
        var (world, id) = try applied()
        try world.end(id, .unsuccessful, on: "2026-03-12")
        try world.perform(RecordStage(application: id, stage: .screen, on: day("2026-03-04")))
        #expect(waits(world) == [Observation(days: 3, end: .answered)])
    }

    @Test func anAnswerOnTheDayIsKeptAndOneBeforeItIsNot() throws {
        var (world, id) = try applied()
        try world.perform(RecordStage(application: id, stage: .screen, on: day("2026-03-01")))
        #expect(waits(world) == [Observation(days: 0, end: .answered)])
        try world.perform(RecordStage(application: id, stage: .screen, on: day("2026-02-27")))
        let cases = WaitCases(.applied, in: world.search, at: world.now)
        #expect(cases.observations.isEmpty && cases.leftOut == [.datesToCheck: 1])
    }

    @Test func withoutADayOfApplicationItIsCountedAloud() throws {
        var world = World(on: "2026-03-20")
        let id = try world.apply(to: "Acme", as: "Editor")
        #expect(WaitCases(.applied, in: world.search, at: world.now).leftOut.isEmpty)
        try world.perform(RecordStage(application: id, stage: .interview, on: day("2026-03-10")))
        #expect(WaitCases(.applied, in: world.search, at: world.now).leftOut == [.withoutDay: 1])
    }

    @Test func aStageOfWhichOnlyALaterMessageTellsTakesTheLatestEarlierDay() throws {
        var (world, id) = try applied()
        try world.perform(
            RecordStage(application: id, stage: .acknowledged, on: day("2026-03-03")),
            RecordStage(application: id, stage: .screen, on: day("2026-03-15"), isDayKnown: false))
        #expect(waits(world) == [Observation(days: 2, end: .answered)])
    }

    @Test func otherKindsAreNotMixedIn() throws {
        var world = World(on: "2026-03-01")
        _ = try world.apply(to: "Acme", as: "Talk", on: "2026-03-01", kind: .informational)
        _ = try world.apply(to: "Tern", as: "Letter", on: "2026-03-01", kind: .speculative)
        #expect(waits(world).isEmpty)
    }

    /// Such a record exists because of the answer; what a table brings in does not.
    @Test(arguments: [("mail:<a@example.org>", 0), ("text:ab12", 0), ("csv:ab12", 1)])
    func whatCameWithItsAnswerIsLeftOut(_ origin: String, _ kept: Int) throws {
        var fold = Fold()
        let id = JobApplication.ID("a")
        let details = ApplicationDetails(employer: "Acme", role: "Editor")
        let both = Together([
            AddApplication(id: id, details: details, applied: day("2026-03-02")),
            RecordOutcome(application: id, outcome: .unsuccessful, on: day("2026-03-20")),
        ])
        fold.append(try fold.facts(both), origin: origin)
        let cases = WaitCases(.applied, in: fold.search, at: fold.now)
        #expect(cases.observations.count == kept && cases.leftOut == (kept == 0 ? [.cameWithAnswer: 1] : [:]))
    }

    @Test func factsAfterNowDoNotExist() throws {
        var (world, id) = try applied()
        try world.end(id, .unsuccessful, on: "2026-03-12")
        world.go(to: "2026-03-08")
        #expect(waits(world) == [Observation(days: 7, end: .unanswered)])
    }

    // MARK: - After an interview

    @Test func anInterviewWaitsForItsDecision() throws {
        var (world, id) = try applied()
        try world.interview(id, on: "2026-03-10")
        #expect(waits(world, .interview) == [Observation(days: 10, end: .unanswered)])
        try world.end(id, .unsuccessful, on: "2026-03-18")
        #expect(waits(world, .interview) == [Observation(days: 8, end: .answered)])
    }

    @Test func eachRoundHasAWaitOfItsOwn() throws {
        var (world, id) = try applied()
        try world.interview(id, on: "2026-03-05")
        world.go(to: "2026-03-09")
        try world.interview(id, on: "2026-03-12")
        world.go(to: "2026-03-20")
        #expect(
            waits(world, .interview) == [Observation(days: 4, end: .answered), Observation(days: 8, end: .unanswered)])
    }

    @Test func whatIsToComeOrWasCancelledWaitsForNothing() throws {
        var (world, id) = try applied()
        let cancelled = try world.interview(id, on: "2026-03-10")
        try world.perform(CancelInterview(application: id, interview: cancelled))
        try world.interview(id, on: "2026-03-25")
        #expect(waits(world, .interview).isEmpty)
    }

    @Test func anOfferAndTheSeekersOwnActAreTold() throws {
        var (world, id) = try applied()
        try world.interview(id, on: "2026-03-10")
        try world.end(id, .withdrawn, on: "2026-03-14")
        #expect(waits(world, .interview) == [Observation(days: 4, end: .unanswered)])
        var (other, second) = try applied()
        try other.interview(second, on: "2026-03-10")
        try other.perform(RecordStage(application: second, stage: .offer, on: day("2026-03-13")))
        #expect(waits(other, .interview) == [Observation(days: 3, end: .answered)])
    }

    /// Applied on 1 March; today is the 20th.
    private func applied() throws -> (World, JobApplication.ID) {
        var world = World(on: "2026-03-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-03-01")
        world.go(to: "2026-03-20")
        return (world, id)
    }
}
