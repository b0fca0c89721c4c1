import TestSupport
import Testing

@testable import Domain

@Suite struct StepBackTests {
    private func way(_ fold: Fold, to stage: Stage) throws -> WayBack? {
        fold.search.wayBack(of: try fold.application(), to: stage)
    }

    @Test func takesBackTheChangeThatNotedTheStage() throws {
        var fold = try started()
        try fold.record(RecordStage(application: a, stage: .screen, on: day("2026-03-10")))
        let screen = try #require(fold.lastChange)
        try fold.record(RecordStage(application: a, stage: .final, on: day("2026-03-20")))
        let final = try #require(fold.lastChange)
        #expect(try way(fold, to: .final) == nil)
        #expect(
            try way(fold, to: .applied)
                == .undo(final, StageReached(application: a, stage: .final, round: nil, on: day("2026-03-20"))))
        try fold.record(UndoChange(change: final))
        #expect(
            try way(fold, to: .applied)
                == .undo(screen, StageReached(application: a, stage: .screen, round: nil, on: day("2026-03-10"))))
    }

    /// Added as applied for, and it was only saved: taking the change back would take the application.
    @Test func putsTheEntryRightWhereTheApplicationCameWithIt() throws {
        let fold = try started()
        let event = try #require(fold.search.liveEvents.first { $0.name == "stage_reached" }).entry.event
        let applied = StageReached(application: a, stage: .applied, round: nil, on: day("2026-03-02"))
        #expect(try way(fold, to: .saved) == .amend(event, applied))
    }
}
