import Domain
import Guidance
import TestSupport
import Testing

/// METHOD K1 and C1: a word comes up by the seeker's own rhythm, and never with the wrong person.
@Suite struct KeepingInTouchTests {
    private let alice = Person.ID("alice")

    private func world(_ details: PersonDetails = PersonDetails(name: "Alice", relation: .colleague)) throws -> World {
        var world = World(on: "2026-03-02")
        try world.perform(AddPerson(id: alice, details: details), ChooseRhythm(person: alice, weeks: 4))
        return world
    }

    private func isDue(_ world: World, on text: String) -> Bool {
        let now = Moment(day: day(text), minute: 0, offset: 0)
        return KeepingInTouch.due(in: world.search, at: now).contains { $0.person == alice }
    }

    @Test(arguments: [("2026-03-29", false), ("2026-03-30", true), ("2026-12-01", true)])
    func comesUpOnItsDay(today: String, isDue: Bool) throws {
        #expect(self.isDue(try world(), on: today) == isDue)
    }

    @Test func contactAndPuttingOffMoveIt() throws {
        var world = try world()
        world.go(to: "2026-03-30")
        try world.perform(
            RecordContact(
                ContactMade(
                    person: alice, application: nil, channel: .message, fromThem: false, about: "",
                    on: day("2026-03-30"))))
        #expect(!isDue(world, on: "2026-04-26"))
        #expect(isDue(world, on: "2026-04-27"))
        try world.perform(PutOffWord(person: alice, until: day("2026-05-04")))
        #expect(!isDue(world, on: "2026-05-03"))
        #expect(isDue(world, on: "2026-05-04"))
    }

    @Test(arguments: [(true, false, false), (true, true, true), (false, false, true)])
    func neverAtThePresentEmployerUnlessTheyKnow(isThere: Bool, knows: Bool, comesUp: Bool) throws {
        let world = try world(
            PersonDetails(name: "Alice", relation: .colleague, isAtPresentEmployer: isThere, knowsOfSearch: knows))
        #expect(isDue(world, on: "2026-04-30") == comesUp)
    }

    /// Somebody who decides now is asked for an answer, not kept in touch with.
    @Test(arguments: [
        (Relation.hiringManager, false), (.interviewer, false), (.hr, false), (.recruiter, true), (.insider, true),
    ])
    func restsWhileTheyDecide(part: Relation, comesUp: Bool) throws {
        var world = try world()
        let application = JobApplication.ID("a")
        try world.perform(
            AddApplication(
                id: application, details: ApplicationDetails(employer: "Pier", role: "Clerk"),
                applied: day("2026-03-02")),
            LinkPerson(person: alice, application: application, relation: part))
        #expect(isDue(world, on: "2026-04-30") == comesUp)
        world.go(to: "2026-04-30")
        try world.perform(
            RecordOutcome(application: application, outcome: .unsuccessful, on: day("2026-04-30")))
        #expect(isDue(world, on: "2026-04-30"))
    }

    @Test func todayHasOneAtMost() throws {
        var world = try world()
        for name in ["Bob", "Charlie"] {
            try world.perform(
                AddPerson(id: .init(name), details: PersonDetails(name: name, relation: .friend)),
                ChooseRhythm(person: .init(name), weeks: 2))
        }
        world.go(to: "2026-06-01")
        let found = Today.findings(in: world.search, at: world.now).waiting
        let words = found.compactMap { item in if case .word(let word) = item { word.name } else { nil } }
        #expect(words == ["Bob"])
    }

    @Test func ordersAndFiltersTheList() throws {
        var world = try world()
        let others = [("bob", "Bob", Relation.recruiter), ("cy", "Cy Aster", .friend), ("dot", "Dot", .friend)]
        for (id, name, relation) in others {
            try world.perform(
                AddPerson(
                    id: .init(id),
                    details: PersonDetails(
                        name: name, relation: relation, agency: id == "bob" ? "Tern & Vale" : nil,
                        notes: "tern")))
        }
        world.go(to: "2026-04-30")
        for (id, on) in [("cy", "2026-04-01"), ("dot", "2026-04-20")] {
            try world.perform(
                RecordContact(
                    ContactMade(
                        person: .init(id), application: nil, channel: .mail, fromThem: true, about: "", on: day(on))))
        }
        func names(_ relation: Relation? = nil, _ text: String = "", onlyDue: Bool = false) -> [String] {
            PeopleList.ordered(in: world.search, at: world.now, relation: relation, text: text, onlyDue: onlyDue)
                .map(\.person.name)
        }
        #expect(names() == ["Alice", "Dot", "Cy Aster", "Bob"])
        #expect(names(.friend) == ["Dot", "Cy Aster"])
        #expect(names(nil, " TERN  ") == ["Bob"])
        #expect(names(nil, "aster") == ["Cy Aster"])
        #expect(names(nil, "", onlyDue: true) == ["Alice"])
        #expect(names(.mentor).isEmpty)
    }

    @Test func offersNamesMetAtInterviews() throws {
        var world = try world()
        let application = JobApplication.ID("a")
        try world.perform(
            AddApplication(id: application, details: ApplicationDetails(employer: "Pier", role: "Clerk"), applied: nil),
            LinkPerson(person: alice, application: application, relation: .interviewer),
            ArrangeInterview(
                id: .init("i"), application: application,
                at: Moment(day: day("2026-03-10"), minute: 600, offset: 0),
                with: ["alice", "Priya Nandra", "HR team", "Owen Hale, Head of Works"]),
            ArrangeInterview(
                id: .init("j"), application: application,
                at: Moment(day: day("2026-03-12"), minute: 600, offset: 0), with: ["PRIYA NANDRA", "Zed Gone"]),
            CancelInterview(application: application, interview: .init("j")))
        let names = MetPeople.names(in: try world.application(application), of: world.search)
        #expect(names == ["Priya Nandra", "Owen Hale"])
    }

    /// A recruiter is asked about all that is open with them, by part or by their agency.
    @Test func gathersWhatIsOpenWithARecruiter() throws {
        var world = try world(PersonDetails(name: "Alice", relation: .recruiter, agency: "Tern & Vale"))
        func add(_ id: String, agency: String?) throws {
            try world.perform(
                AddApplication(
                    id: .init(id), details: ApplicationDetails(employer: id, role: "Clerk", agency: agency),
                    applied: day("2026-03-01")))
        }
        try add("linked", agency: nil)
        try add("agency", agency: "tern & vale")
        try add("other", agency: "Bridge")
        try add("ended", agency: "Tern & Vale")
        try world.perform(
            LinkPerson(person: alice, application: .init("linked"), relation: .recruiter),
            RecordOutcome(application: .init("ended"), outcome: .withdrawn, on: day("2026-03-02")))
        let person = try #require(world.search.people[alice])
        let parts = PartsOfPerson.of(person, in: world.search)
        #expect(parts.open == [.init("agency"), .init("linked")])
        #expect(parts.ended == [.init("ended")])
    }
}
