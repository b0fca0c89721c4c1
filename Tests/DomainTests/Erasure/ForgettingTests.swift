import TestSupport
import Testing

@testable import Domain

@Suite struct ForgettingTests {
    private let bob = Person.ID("bob")
    private let b = JobApplication.ID("b")

    /// Two applications, two people, and something of everything between them.
    private func filled() throws -> Fold {
        var fold = try turnedDown()
        try fold.record(
            AddApplication(id: b, details: .init(employer: "Pier", role: "Clerk"), applied: day("2026-03-05")),
            AddPerson(id: bob, details: PersonDetails(name: "Bob", relation: .mentor), application: b),
            LinkPerson(person: alice, application: a, relation: .hiringManager),
            RecordFeedback(
                .init(
                    feedback: .init("f"), application: a, person: alice, from: "Alice", channel: .phone,
                    words: "Clear.",
                    on: day("2026-03-30"))),
            SortPoint(.init(application: a, feedback: .init("f"), words: "Clear.", bin: .keepIt)),
            LearnLesson(id: .init("l"), sentence: "Ask first", application: a, on: day("2026-03-31")),
            ApplyLesson(lesson: .init("l"), application: b, on: day("2026-03-31")),
            PlanAction(.init(action: .init("x"), application: a, aim: "Practise")),
            EndAction(action: .init("x"), isDone: true, on: day("2026-03-31")),
            WriteNote(id: .init("n"), application: a, words: "It rained."),
            WriteNote(id: .init("own"), application: nil, words: "A long week."),
            RecordContact(
                .init(
                    person: alice, application: nil, channel: .mail, fromThem: true, about: "hello",
                    on: day("2026-03-31"))))
        return fold
    }

    private func names(_ fold: Fold, _ target: Forgettable) throws -> [String] {
        try fold.search.forgetting(target).entries.map(\.name)
    }

    @Test func anApplicationTakesAllThatHangsOnIt() throws {
        let fold = try filled()
        let forgetting = try fold.search.forgetting(.thing(Subject(.application, "a")))
        #expect(
            forgetting.entries.map(\.name) == [
                "application_added", "stage_reached", "interview_arranged", "stage_reached", "outcome_recorded",
                "person_linked", "feedback_received", "point_sorted", "action_planned", "action_done", "note_written",
            ])
        #expect(forgetting.lessons.map(\.sentence) == ["Ask first"])
    }

    @Test func aPersonTakesWhatTheySaidAndWhatWasMadeOfIt() throws {
        let fold = try filled()
        #expect(
            try names(fold, .thing(Subject(.person, "alice"))) == [
                "person_added", "person_linked", "feedback_received", "point_sorted", "contact_made",
            ])
        #expect(try names(fold, .thing(Subject(.person, "bob"))) == ["person_added", "person_linked"])
    }

    @Test(
        arguments: [
            (Subject.Kind.note, "own", ["note_written"]), (.feedback, "f", ["feedback_received", "point_sorted"]),
            (.lesson, "l", ["lesson_learned", "lesson_applied"]), (.action, "x", ["action_planned", "action_done"]),
            (.interview, "i", ["interview_arranged"]),
        ])
    func smallThingsTakeThemselves(kind: Subject.Kind, id: String, expected: [String]) throws {
        #expect(try names(try filled(), .thing(Subject(kind, id))) == expected)
    }

    @Test func whatWasTakenBackAndWhatWasPutRightGoTooAndTheUndoStays() throws {
        var fold = try started()
        try fold.record(WriteNote(id: .init("n"), application: a, words: "It rained."))
        let note = try #require(fold.events.last?.entry.event)
        fold.append([
            Amended(
                event: note, fields: ["words": "It rained all day."],
                replacement: NoteWritten(note: .init("n"), application: a, words: "It rained all day."))
        ])
        try fold.record(UndoChange())
        let target = Forgettable.thing(Subject(.note, "n"))
        #expect(try names(fold, target) == ["note_written", "amended"])
        #expect(try names(fold, .entry(note)) == ["note_written", "amended"])
    }

    @Test func whatIsNotThereIsRefused() throws {
        let fold = try filled()
        let missing = Subject(.application, "nobody")
        #expect(throws: Refusal.notFound(.application, "nobody")) { try fold.search.forgetting(.thing(missing)) }
        #expect(throws: Refusal.notFound(.note, "e")) { try fold.search.forgetting(.entry(.init("e"))) }
    }

    @Test func nothingIsForgottenInALogThatOnlyANewerVersionReads() throws {
        var fold = try filled()
        fold.append(.unknown(name: "moon_seen"))
        #expect(throws: Refusal.readOnly) { try fold.search.forgetting(.thing(Subject(.application, "a"))) }
    }

    @Test func forgettingTwiceFindsNothing() throws {
        var fold = Fold()
        fold.append(.erased)
        fold.append([Forgotten(kind: "note", entries: 1)])
        #expect(throws: Refusal.notFound(.note, "n")) { try fold.search.forgetting(.thing(Subject(.note, "n"))) }
        #expect(fold.search.forgotten.map(\.value.entries) == [1])
    }

    @Test func neitherTheMarkNorWhatIsGoneCanBeTakenBack() throws {
        var fold = try started()
        fold.append(.erased)
        let gone = try #require(fold.search.changes.last)
        fold.append([Forgotten(kind: "note", entries: 1)])
        let mark = try #require(fold.search.changes.last)
        #expect(fold.refusal(UndoChange(change: gone.id)) == .forgotten)
        #expect(fold.refusal(UndoChange(change: mark.id)) == .forgotten)
        // Undo without a name finds the latest change that can be taken back: here, that Alice was added.
        #expect(try UndoChange().affected(in: fold.search).map(\.names) == [["person_added"]])
    }
}
