import Domain
import Guidance
import TestSupport
import Testing

@Suite struct LetterFactsTests {
    private func facts(
        _ world: World, _ id: JobApplication.ID, _ kind: LetterKind, _ recipient: Recipient
    ) throws -> LetterFacts {
        try LetterFacts.gathered(
            for: LetterRequest(application: id, kind: kind, recipient: recipient), in: world.search, at: world.now)
    }

    @Test func gathersWhatTheRecordHolds() throws {
        let (world, id) = try Personas.lostDreamFinal()
        let facts = try facts(world, id, .reply, .hiringManager)
        #expect(facts.to.name == "Dilip Rowe" && facts.to.greeting == "Dilip Rowe")
        #expect(facts.to.address == "dilip.rowe@harbour.example")
        #expect(facts.to.broughtTheNews && facts.to.wasInTheRoom && facts.toldBy == .phone)
        #expect(facts.met == .init(on: day("2026-02-24"), stage: .final, count: 2))
        #expect(facts.highlight == .thing("the tour of the store"))
        #expect(facts.asksForFeedback && facts.seekerName == "Sam Taylor")
    }

    @Test func greetsByFirstNameWhoeverSignedSo() throws {
        let (world, id) = try Personas.introducedByAgency()
        #expect(try facts(world, id, .reply, .recruiter).to.greeting == "Owen")
        #expect(try facts(world, id, .reply, .hiringManager).to.greeting == "Ines Marlow")
        #expect(try facts(world, id, .reply, .hiringManager).toldBy == nil)
    }

    @Test(
        arguments: [
            ("Talent Team", nil), ("noreply", nil), ("Larkspur Housing", nil), ("Priya Nandra", "Priya Nandra"),
            ("Priya Nandra, Head of Service", "Priya Nandra"), ("HR Department", nil), ("priya", nil), ("", nil),
            ("Ana de la Cruz", "Ana de la Cruz"), ("Larkspur Recruitment", nil),
        ] as [(String, String?)])
    func greetsPeopleOnly(sender: String, name: String?) throws {
        var world = World(on: "2026-03-01")
        let id = try world.apply(to: "Larkspur Housing", as: "Officer", on: "2026-03-01")
        world.go(to: "2026-03-05")
        try world.end(id, on: "2026-03-05", from: sender, address: "someone@larkspur.example", words: "No.")
        #expect(try facts(world, id, .reply, .hiringManager).to.name == name)
    }

    @Test func usesTheNameTheSeekerUsedBefore() throws {
        var (world, id) = try Personas.lostDreamFinal()
        let person = try #require(world.search.people.values.first?.id)
        try world.send(
            .reply, to: .hiringManager, person: person, for: id, on: "2026-03-10", body: "Dear Dilip,\n\nThank you.",
            asksForFeedback: true)
        let facts = try facts(world, id, .feedbackReminder, .hiringManager)
        #expect(facts.to.greeting == "Dilip" && facts.askedOn == day("2026-03-10"))
    }

    @Test func asksForFeedbackOnlyOnce() throws {
        var (world, id) = try Personas.lostDreamFinal()
        try world.send(.feedbackRequest, to: .hiringManager, for: id, on: "2026-03-10")
        #expect(try facts(world, id, .reply, .hiringManager).asksForFeedback == false)
        let again = LetterRequest(application: id, kind: .feedbackRequest, recipient: .hiringManager)
        let notes = try LetterAdvice.notes(on: again, in: world.search, at: world.now)
        #expect(notes == [.alreadyAsked(on: day("2026-03-10"))])
    }

    @Test(
        arguments: [
            ("the tour of the store", Highlight.thing("the tour of the store")),
            ("How the teams will move.", .hearing("how the teams will move")),
            ("talking about lenders", .doing("talking about lenders")), ("I liked her", nil), ("the", nil), ("", nil),
            ("She asked about the museum", nil), ("the budget! and more", nil), ("the panel was kind", nil),
            ("the first. Then the second", nil),
        ] as [(String, Highlight?)])
    func takesOnlyPhrasesThatFit(text: String, expected: Highlight?) {
        #expect(Highlight.read(text) == expected)
    }

    @Test func namesWhatElseWaitsWithTheSameRecruiter() throws {
        var (world, id) = try Personas.introducedByAgency()
        _ = try world.apply(to: "Northwick", as: "Planner", on: "2026-03-01", agency: "Brightwater Recruitment")
        _ = try world.apply(to: "Fennimore", as: "Editor", on: "2026-03-01")
        #expect(try facts(world, id, .chase, .recruiter).alsoWaiting.map(\.employer) == ["Northwick"])
        #expect(try facts(world, id, .chase, .hiringManager).alsoWaiting.isEmpty)
    }
}
