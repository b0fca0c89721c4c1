import TestSupport
import Testing

@testable import Domain

@Suite struct UndoChangeTests {
    @Test func takesBackTheLatest() throws {
        var fold = try turnedDown()
        let ending = try #require(fold.lastChange)
        #expect(Facts(try fold.record(UndoChange())) == Facts([Retracted(change: ending)]))
        #expect(try fold.application().isOpen)
        #expect(fold.search.change(ending)?.isLive == false)
        #expect(fold.refusal(UndoChange(change: ending)) == .alreadySo)
        // The next undo takes the change before it, not the undo itself.
        try fold.record(UndoChange())
        #expect(try fold.application().interviews.isEmpty)
    }

    @Test func hasNothingToTakeBack() throws {
        #expect(Fold().refusal(UndoChange()) == .nothingToUndo)
        #expect(try started().refusal(UndoChange(change: .init("none"))) == .nothingToUndo)
        var fold = try started()
        try fold.record(UndoChange(), UndoChange())
        #expect(fold.refusal(UndoChange()) == .nothingToUndo)
        #expect(Told(fold.search) == Told(JobSearch()))
    }

    @Test func bringsBack() throws {
        var fold = try turnedDown()
        let before = Told(fold.search)
        try fold.record(UndoChange())
        let without = Told(fold.search)
        for _ in 0..<3 {
            try fold.record(UndoChange(change: fold.lastChange))
            #expect(Told(fold.search) == before)
            try fold.record(UndoChange(change: fold.lastChange))
            #expect(Told(fold.search) == without)
        }
    }

    /// The thing and all that hangs on it, the latest first; and all of it comes back at once.
    @Test func takesWhatDepends() throws {
        var fold = try turnedDown()
        try fold.record(
            LearnLesson(id: .init("l"), sentence: "Ask", application: a, on: Fold.now.day),
            ApplyLesson(lesson: .init("l"), application: nil, on: Fold.now.day),
            WriteNote(id: .init("n"), application: nil, words: "x"))
        let before = Told(fold.search)
        let adding = UndoChange(change: fold.search.changes[0].id)
        let names = try adding.affected(in: fold.search).map { $0.names[0] }
        #expect(
            names == [
                "lesson_applied", "lesson_learned", "outcome_recorded", "interview_arranged", "application_added",
            ])
        try fold.record(adding)
        #expect(fold.search.applications.isEmpty)
        #expect(fold.search.lessons.isEmpty)
        #expect(fold.search.orphans.isEmpty)
        #expect(fold.search.people.count == 1)
        #expect(fold.search.notes.count == 1)
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(Told(fold.search) == before)
    }

    /// Of two versions of a draft the older can go without the newer, and a letter stays while one is left.
    @Test func leavesWhatStandsOnAnother() throws {
        var fold = try turnedDown()
        for body in ["one", "two"] {
            try fold.record(
                KeepDraft(
                    DraftKept(
                        draft: .init("d"), application: a, kind: .reply, recipient: .hiringManager, channel: .mail,
                        title: "", body: body)))
        }
        let versions = fold.search.changes.suffix(2).map(\.id)
        try fold.record(
            MarkSent(
                LetterSent(
                    application: a, draft: .init("d"), kind: .reply, recipient: .hiringManager, channel: .mail,
                    on: Fold.now.day)))
        for version in versions {
            #expect(try UndoChange(change: version).affected(in: fold.search).map(\.id) == [version])
        }
        try fold.record(UndoChange(change: versions[1]))
        #expect(try fold.application().drafts[.init("d")]?.value.body == "one")
        #expect(try UndoChange(change: versions[0]).affected(in: fold.search).count == 2)
    }

    @Test func takesAmendmentsWithTheirEvent() throws {
        var fold = try turnedDown()
        let ending = try #require(fold.search.changes.last)
        let other = OutcomeRecorded(application: a, outcome: .unsuccessful, on: day("2026-03-25"))
        try fold.record(AmendEvent(event: ending.events[0].entry.event, fields: [:], replacement: other))
        #expect(try UndoChange(change: ending.id).affected(in: fold.search).count == 2)
        try fold.record(UndoChange(change: ending.id))
        #expect(try fold.application().isOpen)
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(try fold.application().ending?.on == day("2026-03-25"))
    }

    /// Undone, redone, gone on with: undoing the redo takes what was recorded since.
    @Test func takesWhatDependsOnARedo() throws {
        var fold = try started()
        try fold.record(UndoChange(change: fold.search.changes[0].id))
        try fold.record(UndoChange(change: fold.lastChange))
        let redo = try #require(fold.lastChange)
        try fold.record(RecordStage(application: a, stage: .final, on: Fold.now.day))
        let affected = try UndoChange(change: redo).affected(in: fold.search)
        #expect(affected.map { $0.names[0] } == ["stage_reached", "retracted"])
        try fold.record(UndoChange(change: redo))
        #expect(fold.search.applications.isEmpty)
        #expect(fold.search.orphans.isEmpty)
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(try fold.application().stage == .final)
    }

    /// What spoke of a thing cannot come back before the thing.
    @Test func refusesToBringBackWithoutTheSubject() throws {
        var fold = try turnedDown()
        try fold.record(UndoChange())
        let undo = try #require(fold.lastChange)
        try fold.record(UndoChange(change: fold.search.changes[0].id))
        #expect(fold.refusal(UndoChange(change: undo)) == .notFound(.application, "a"))
        try fold.record(UndoChange(change: fold.lastChange), UndoChange(change: undo))
        #expect(try fold.application().outcome == .unsuccessful)
    }

    /// A log from elsewhere may hold corrections of themselves and of what is still to come: they count for nothing.
    @Test func ignoresCorrectionsOfWhatIsToCome() throws {
        var fold = try started()
        fold.append([Retracted(change: .init("c99")), Retracted(change: .init("none"))])
        let before = Told(fold.search)
        let itself = Change.ID("c1000")
        let entry = Entry(
            event: .init("self"), sequence: fold.search.sequence + 1, change: itself, on: Fold.now.day, time: nil,
            recordedAt: 0)
        let log = fold.events + [Event(entry: entry, content: .fact(Retracted(change: itself)), origin: nil, by: "")]
        #expect(Told(JobSearch(folding: log)) == before)
        #expect(JobSearch(folding: log).change(itself)?.isLive == true)
    }
}
