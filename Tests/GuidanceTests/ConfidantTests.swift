import Domain
import Guidance
import TestSupport
import Testing

@Suite struct ConfidantTests {
    private func world() throws -> (World, JobApplication.ID) {
        var (world, id) = try Personas.lostDreamFinal()
        try world.meet(
            PersonDetails(name: "Alice Marlow", relation: .formerManager, workedTogether: true, isSenior: true))
        try world.meet(PersonDetails(name: "Bob Lister", relation: .mentor, knowsTheRole: true))
        try world.meet(PersonDetails(name: "Charlie Reed", relation: .friend, knowsOfSearch: true))
        try world.meet(PersonDetails(name: "Owen Hale", relation: .recruiter))
        try world.meet(
            PersonDetails(name: "Pat Vale", relation: .colleague, workedTogether: true, isAtPresentEmployer: true))
        return (world, id)
    }

    private func names(_ world: World, _ id: JobApplication.ID) throws -> [String] {
        Confidants.ranked(for: try world.application(id), in: world.search, on: world.now.day).map(\.name)
    }

    @Test func historyGoesBeforeNearness() throws {
        let (world, id) = try world()
        #expect(try names(world, id) == ["Alice Marlow", "Bob Lister", "Charlie Reed", "Owen Hale"])
        let ranked = Confidants.ranked(for: try world.application(id), in: world.search, on: world.now.day)
        #expect(ranked.first?.reasons == [.managedYou, .moreSenior])
        #expect(ranked.last?.reasons == [.metOnce])
    }

    @Test func thePresentEmployerAndTheDecidersAreLeftOut() throws {
        let (world, id) = try world()
        let held = Confidants.heldBack(for: try world.application(id), in: world.search, on: world.now.day)
        #expect(held.map(\.why) == [.partOfDecision, .presentEmployer])
    }

    @Test func sixWeeksOfRestUnlessTheyOffer() throws {
        var (world, id) = try world()
        let alice = try #require(world.search.people.values.first { $0.name == "Alice Marlow" }?.id)
        try world.perform(
            RecordAdvice(AdviceReceived(person: alice, application: id, words: "Breathe.", on: day("2026-03-10"))))
        world.go(to: "2026-04-20")
        #expect(try !names(world, id).contains("Alice Marlow"))
        world.go(to: "2026-04-21")
        #expect(try names(world, id).contains("Alice Marlow"))
        world.go(to: "2026-04-01")
        try world.perform(
            RecordContact(
                ContactMade(
                    person: alice, application: nil, channel: .phone, fromThem: true, about: "", on: world.now.day)))
        #expect(try names(world, id).first == "Alice Marlow")
    }

    @Test func theBriefHoldsNoNamesNoNotesNoDebriefs() throws {
        var (world, id) = try world()
        try world.perform(
            WriteNote(id: world.id("note"), application: id, words: "SECRET"),
            SortPoint(
                PointSorted(
                    application: id, words: "Dilip Rowe never understood how big your projects were.",
                    bin: .showItBetter, reasons: [.presentation])),
            LearnLesson(
                id: world.id("lesson"), sentence: "Name the number first.", application: id, on: world.now.day))
        let lines = BriefLines.lines(for: try world.application(id), in: world.search)
        let all = lines.map { "\($0)" }.joined()
        for word in ["Dilip", "Rowe", "SECRET", "late loan", "budget question"] { #expect(!all.contains(word)) }
        #expect(lines.map(\.id) == ["happened-1", "happened-2", "learned-1", "advice-1", "advice-2"])
        #expect(
            lines[1].content
                == .point(words: "[…] never understood how big your projects were.", bin: .showItBetter, skill: nil))
    }
}
