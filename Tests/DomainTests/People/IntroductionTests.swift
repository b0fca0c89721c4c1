import TestSupport
import Testing

@testable import Domain

@Suite struct IntroductionTests {
    private let bob = Person.ID("bob")
    private let charlie = Person.ID("charlie")

    private func three() throws -> Fold {
        var fold = try started()
        try fold.record(
            AddPerson(id: bob, details: PersonDetails(name: "Bob", relation: .recruiter)),
            AddPerson(id: charlie, details: PersonDetails(name: "Charlie", relation: .insider)))
        return fold
    }

    @Test func notesAndTakesAway() throws {
        var fold = try three()
        try fold.record(NoteIntroduction(person: bob, by: alice), NoteIntroduction(person: charlie, by: alice))
        #expect(fold.search.people[bob]?.introducedBy == alice)
        #expect(fold.search.introduced(by: alice).map(\.id) == [bob, charlie])
        #expect(try fold.record(NoteIntroduction(person: bob, by: alice)).isEmpty)
        try fold.record(NoteIntroduction(person: bob, by: nil))
        #expect(fold.search.introduced(by: alice).map(\.id) == [charlie])
    }

    @Test func nobodyIntroducesInACircle() throws {
        var fold = try three()
        #expect(fold.refusal(NoteIntroduction(person: bob, by: bob)) == .samePerson)
        #expect(fold.refusal(NoteIntroduction(person: bob, by: .init("x"))) == .notFound(.person, "x"))
        #expect(fold.refusal(NoteIntroduction(person: .init("x"), by: bob)) == .notFound(.person, "x"))
        try fold.record(NoteIntroduction(person: bob, by: alice), NoteIntroduction(person: charlie, by: bob))
        #expect(fold.refusal(NoteIntroduction(person: alice, by: bob)) == .introducedInACircle)
        #expect(fold.refusal(NoteIntroduction(person: alice, by: charlie)) == .introducedInACircle)
    }

    /// Taking back the introducer's record takes the introduction with it, and leaves the one introduced.
    @Test func goesWithTheIntroducer() throws {
        var fold = try three()
        try fold.record(NoteIntroduction(person: alice, by: bob))
        let added = try #require(fold.search.changes.first { $0.makes.contains(Subject(.person, "bob")) })
        try fold.record(UndoChange(change: added.id))
        #expect(fold.search.people[bob] == nil)
        #expect(fold.search.people[alice]?.introducedBy == nil)
        #expect(fold.search.orphans.isEmpty)
    }

    @Test func keepsThoseMetAtAnInterview() throws {
        var fold = try three()
        try fold.record(
            KeepMet(application: a, people: [.init(id: .init("n"), name: "Priya"), .init(id: .init("m"), name: "bob")]))
        #expect(fold.search.people.values.map(\.name).sorted() == ["Alice", "Bob", "Charlie", "Priya"])
        let parts = try fold.application().participants
        #expect(parts.map(\.person) == [.init("n"), bob])
        #expect(parts.map(\.relation) == [.interviewer, .interviewer])
        #expect(fold.search.people[.init("n")]?.details.employer == "Harbour Analytics")
        #expect(try fold.record(KeepMet(application: a, people: [.init(id: .init("o"), name: "PRIYA")])).isEmpty)
        #expect(fold.refusal(KeepMet(application: a, people: [])) == .empty(field: "met"))
        #expect(fold.refusal(KeepMet(application: nobody, people: [])) == .notFound(.application, "nobody"))
    }
}
