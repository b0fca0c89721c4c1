import TestSupport
import Testing

@testable import Domain

/// After a late answer the application goes on; what was walked stays, and nothing is counted twice.
@Suite struct EarlierWalksTests {
    @Test func keepsTheWalkThatAReopeningEnded() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .land), SkipStep(application: a, step: .reply),
            CompleteStep(application: a, step: .ask), ReopenStep(application: a, step: .ask))
        #expect(try fold.application().earlierWalks.isEmpty, "the walk that stands is no earlier one")
        try fold.record(RecordStage(application: a, stage: .final, on: day("2026-03-30")))
        let kept = try #require(try fold.application().earlierWalks.first)
        #expect(kept.setback.value.outcome == .unsuccessful)
        #expect(kept.setback.on == day("2026-03-28"))
        #expect(kept.done == [.land: day("2026-03-31")])
        #expect(kept.until == day("2026-03-30"))
        #expect(try fold.application().walk(at: fold.now) == nil)
    }

    @Test func keepsEachWalkApart() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .land), ReopenApplication(application: a, on: day("2026-03-29")),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-30")),
            CompleteStep(application: a, step: .reply), ReopenApplication(application: a, on: day("2026-03-30")),
            RecordOutcome(application: a, outcome: .roleCancelled, on: day("2026-03-31")),
            CompleteStep(application: a, step: .act))
        let walks = try fold.application().earlierWalks
        #expect(walks.map { Array($0.done.keys) } == [[.land], [.reply]])
        #expect(try fold.walk().state(of: .act) == .done(day("2026-03-31")))
        #expect(try fold.walk().state(of: .land) == .open)
    }

    @Test func isNotMadeOfASetbackInWhichNothingWasDone() throws {
        var fold = try turnedDown(.noResponse)
        try fold.record(ReopenApplication(application: a, on: day("2026-03-30")))
        #expect(try fold.application().earlierWalks.isEmpty)
        var withdrawn = try turnedDown(.withdrawn)
        try withdrawn.record(ReopenApplication(application: a, on: day("2026-03-30")))
        #expect(try withdrawn.application().earlierWalks.isEmpty)
    }

    /// Told twice, on two days: one setback, and one walk.
    @Test func takesTheSameNewsForOneSetback() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .land),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-30")),
            CompleteStep(application: a, step: .reply), ReopenApplication(application: a, on: day("2026-03-31")))
        #expect(try fold.application().earlierWalks.map { Set($0.done.keys) } == [[.land, .reply]])
    }

    /// However often it is noted, closed and opened again: each stage once, in their order.
    @Test func countsAStageOnce() throws {
        var fold = try turnedDown()
        try fold.record(
            RecordStage(application: a, stage: .interview, round: 1, on: day("2026-03-30")),
            RecordStage(application: a, stage: .screen, on: day("2026-03-10")),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-31")))
        let application = try fold.application()
        #expect(application.stages.filter { $0.value.stage == .interview }.count == 2)
        #expect(application.stagesReached == [.applied, .screen, .interview])
        #expect(fold.search.applications.count == 1)
    }

    /// The facts of a late answer derive the same in any order of the log.
    @Test func derivesTheSameFromFactsInAnyOrder() throws {
        let facts: [any Fact] = [
            OutcomeRecorded(application: a, outcome: .noResponse, on: day("2026-03-10")),
            ApplicationReopened(application: a, on: day("2026-03-20")),
            StageReached(application: a, stage: .screen, round: nil, on: day("2026-03-20")),
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
            var fold = try started()
            for index in order { fold.append([facts[index]]) }
            #expect(try fold.application().isOpen)
            #expect(try fold.application().stage == .screen)
        }
    }
}
