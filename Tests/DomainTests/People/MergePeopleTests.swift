import TestSupport
import Testing

@testable import Domain

@Suite struct MergePeopleTests {
    private let double = Person.ID("alice-2")
    private let bob = Person.ID("bob")

    /// Alice twice: each with something of their own in the log.
    private func twice() throws -> Fold {
        var fold = try started()
        let details = PersonDetails(
            name: "Alice Example", relation: .recruiter, title: "Partner", phone: "01632 960000", notes: "Rings back.",
            knowsOfSearch: true)
        try fold.record(
            EditPerson(
                person: alice,
                details: PersonDetails(name: "Alice", relation: .hiringManager, title: "Lead", notes: "Calm.")),
            AddPerson(id: double, details: details, application: a),
            AddPerson(id: bob, details: PersonDetails(name: "Bob", relation: .colleague)),
            RecordContact(
                ContactMade(
                    people: [double, alice], applications: [a], channel: .phone, fromThem: true, about: "both of her",
                    on: day("2026-03-20"))),
            RecordContact(
                ContactMade(
                    person: double, application: nil, channel: .mail, fromThem: false, about: "", on: day("2026-03-22"))
            ),
            RecordAdvice(AdviceReceived(person: double, application: a, words: "Ask.", on: day("2026-03-23"))),
            MarkSent(
                LetterSent(
                    application: a, kind: .connect, recipient: .recruiter, person: double, channel: .mail,
                    on: day("2026-03-24"))),
            NoteIntroduction(person: bob, by: double), ChooseRhythm(person: double, weeks: 6))
        return fold
    }

    @Test func nothingIsLost() throws {
        var fold = try twice()
        try fold.record(MergePeople(kept: alice, gone: double))
        #expect(fold.search.people[double] == nil)
        #expect(fold.search.standing(double) == alice)
        let kept = try #require(fold.search.people[alice])
        #expect(kept.details.title == "Lead")
        #expect(kept.details.phone == "01632 960000")
        #expect(kept.details.knowsOfSearch)
        #expect(kept.details.notes == "Calm.\n\nRings back.\n\nAlice Example\nPartner")
        #expect(kept.applications == [a])
        #expect(kept.contacts.count == 2)
        #expect(kept.contacts.allSatisfy { $0.value.people == [alice] })
        #expect(kept.advice.count == 1 && kept.letters.count == 1 && kept.rhythmWeeks == 6)
        #expect(fold.search.introduced(by: alice).map(\.id) == [bob])
        let application = try fold.application()
        #expect(application.participants.map(\.person) == [alice])
        #expect(application.part(of: alice) == .recruiter)
        #expect(application.letters.map(\.value.person) == [alice])
        #expect(application.advice.map(\.value.person) == [alice])
        #expect(fold.search.orphans.isEmpty)
    }

    /// One change, and undo makes two again, to the last detail.
    @Test func undoMakesTwoAgain() throws {
        var fold = try twice()
        let before = fold.search.people
        let application = try fold.application()
        try fold.record(MergePeople(kept: alice, gone: double))
        try fold.record(UndoChange())
        #expect(fold.search.people == before)
        #expect(try fold.application() == application)
        #expect(fold.search.standing(double) == double)
    }

    /// Forgetting the one kept forgets what was noted under the other name, too.
    @Test func isForgottenWhole() throws {
        var fold = try twice()
        try fold.record(MergePeople(kept: alice, gone: double))
        let gone = try fold.search.forgetting(.thing(Subject(.person, alice.text)))
        let names = Set([alice.text, double.text])
        let left = fold.events.filter { !gone.ids.contains($0.entry.event) }
        for event in left {
            let spoken = event.fact?.subjects.filter { $0.kind == .person }.map(\.id) ?? []
            #expect(names.isDisjoint(with: spoken), "\(event.name)")
        }
    }

    @Test func refuses() throws {
        let fold = try twice()
        #expect(fold.refusal(MergePeople(kept: alice, gone: alice)) == .samePerson)
        #expect(fold.refusal(MergePeople(kept: alice, gone: .init("x"))) == .notFound(.person, "x"))
        #expect(fold.refusal(MergePeople(kept: .init("x"), gone: alice)) == .notFound(.person, "x"))
    }

    /// Merged into the one who introduced them, nobody has introduced themselves; a third record may follow.
    @Test func mergesTwiceAndOverAnIntroduction() throws {
        var fold = try twice()
        try fold.record(MergePeople(kept: double, gone: bob), MergePeople(kept: alice, gone: double))
        #expect(fold.search.standing(bob) == alice)
        #expect(fold.search.people[alice]?.introducedBy == nil)
        #expect(fold.search.people.count == 1)
        #expect(fold.refusal(MergePeople(kept: alice, gone: bob)) == .notFound(.person, "bob"))
    }
}
