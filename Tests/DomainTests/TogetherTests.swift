import TestSupport
import Testing

@testable import Domain

@Suite struct TogetherTests {
    /// Each is decided in the light of those before it, and all is one change.
    @Test func decidesOneAfterTheOther() throws {
        var fold = Fold()
        let facts = try fold.record(
            Together([
                AddApplication(id: a, details: ApplicationDetails(employer: "Harbour", role: "Analyst")),
                RecordStage(application: a, stage: .final, on: day("2026-03-20")),
                RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")),
                CompleteStep(application: a, step: .land), CompleteStep(application: a, step: .land),
            ]))
        #expect(
            facts.map { type(of: $0).name } == [
                "application_added", "stage_reached", "outcome_recorded", "walk_step_completed",
            ])
        #expect(fold.search.changes.count == 1)
        #expect(try fold.walk().state(of: .land) == .done(day("2026-03-31")))
    }

    @Test func leavesTheSearchAsItWas() throws {
        let fold = try started()
        let before = Told(fold.search)
        _ = try fold.facts(Together([RecordStage(application: a, stage: .final, on: Fold.now.day)]))
        #expect(Told(fold.search) == before)
        #expect(fold.search.sequence == 3)
    }

    @Test func refusesAllForOne() throws {
        var fold = try started()
        let command = Together([
            RecordStage(application: a, stage: .final, on: Fold.now.day),
            WriteNote(id: .init("n"), application: a, words: ""),
        ])
        #expect(throws: Refusal.empty(field: "words")) { try fold.record(command) }
        #expect(try fold.application().stage == .applied)
        #expect(try fold.facts(Together([])).isEmpty)
    }

    /// A reopening, a new ending and a step of the second walk in one breath.
    @Test func seesTheOrderWithinItself() throws {
        var fold = try turnedDown()
        try fold.record(CompleteStep(application: a, step: .land))
        let facts = try fold.record(
            Together([
                RecordStage(application: a, stage: .final, on: day("2026-03-30")),
                RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-31")),
                CompleteStep(application: a, step: .land),
            ]))
        #expect(facts.count == 4)
        #expect(try fold.walk().state(of: .land) == .done(day("2026-03-31")))
    }

    @Test func decidesOnWhatWasTakenBack() throws {
        var fold = try turnedDown()
        let facts = try fold.record(
            Together([UndoChange(), RecordOutcome(application: a, outcome: .roleCancelled, on: day("2026-03-28"))]))
        #expect(facts.count == 2)
        #expect(try fold.application().outcome == .roleCancelled)
        #expect(try fold.application().endings.count == 1)
    }

    /// What is only being decided is not there yet to be taken back.
    @Test func takesBackOnlyWhatWasRecorded() throws {
        var fold = try started()
        let person = try #require(fold.lastChange)
        let facts = try fold.record(
            Together([RecordStage(application: a, stage: .final, on: Fold.now.day), UndoChange()]))
        #expect(facts.last as? Retracted == Retracted(change: person))
        #expect(fold.search.people.isEmpty)
    }

    @Test func namesTheFirstSubject() {
        let note = WriteNote(id: .init("n"), application: nil, words: "x")
        #expect(Together([note]).subject == nil)
        let stage = RecordStage(application: a, stage: .final, on: Fold.now.day)
        #expect(Together([note, stage]).subject == Subject(.application, "a"))
    }
}
