import Domain
import Finding
import Guidance
import TestSupport
import Testing

/// What can be found, and above all what cannot.
@Suite struct FindablesTests {
    private func world() throws -> (world: World, application: JobApplication.ID) {
        var (world, id) = try Personas.lostDreamFinal()
        let person = try world.meet(
            PersonDetails(
                name: "Alice Example", relation: .hiringManager, title: "Registrar", employer: "Elm Court",
                address: "alice@elm.example", phone: "01632 960 118", notes: "privateperson"), for: id)
        try world.perform(
            WriteNote(id: world.id("note"), application: id, words: "privatenote"),
            WriteNote(id: world.id("note"), application: nil, words: "privatenote"),
            RecordFeedback(
                FeedbackReceived(
                    feedback: world.id("feedback"), application: id, from: "Bob", channel: .phone, words: "saidthis",
                    on: day("2026-03-09"))),
            LearnLesson(id: world.id("lesson"), sentence: "Lessonword first.", application: id, on: day("2026-03-09")),
            PlanAction(
                ActionPlanned(action: world.id("action"), application: id, aim: "Aimword", firstStep: "Stepword")),
            CatchAssumption(AssumptionCaught(application: id, thought: "privatethought", wasSaid: false)),
            RecordAdvice(AdviceReceived(person: person, application: id, words: "privateadvice", on: day("2026-03-09")))
        )
        try world.send(.reply, to: .hiringManager, for: id, on: "2026-03-09", body: "letterword")
        try world.debrief(
            id, on: "2026-03-05", wentLess: "debriefword", questions: [.init(question: "Whyword?", answer: .stumbled)])
        return (world, id)
    }

    private func found(_ typed: String, in world: World) -> [Findable] {
        FindIndex(Findables.all(in: world.search, today: world.now.day)).find(Query(typed)).hits.map(\.thing)
    }

    @Test(
        arguments: [
            ("museum coordinator", .application), ("registrar", .person), ("alice@elm", .person),
            ("01632960118", .person),
            ("hiring manager elm", .person), ("saidthis", .feedback), ("lessonword", .lesson), ("aimword", .action),
            ("stepword", .action), ("letterword", .letter), ("debriefword", .debrief), ("whyword", .debrief),
            ("museum saidthis", .feedback),
        ] as [(String, Findable.Kind)])
    func whatIsNotPrivateIsFound(typed: String, kind: Findable.Kind) throws {
        #expect(found(typed, in: try world().world).map(\.kind) == [kind])
    }

    @Test(arguments: ["privatenote", "privateperson", "privatethought", "privateadvice", "private"])
    func whatIsPrivateIsNotThere(typed: String) throws {
        #expect(found(typed, in: try world().world).isEmpty)
    }

    @Test func aDebriefIsFoundAndItsWordsAreNotShown() throws {
        let world = try world().world
        let found = FindIndex(Findables.all(in: world.search, today: world.now.day)).find(Query("debriefword"))
        #expect(found.excerpt(of: try #require(found.hits.first)).isEmpty)
    }

    @Test func quietModeShowsNoWordsThatTellAnOutcomeAndNoOrder() throws {
        var (world, id) = try world()
        try world.perform(DescribeSeeker(SeekerDescribed(isQuiet: true)))
        let all = Findables.all(in: world.search, today: world.now.day)
        #expect(all.allSatisfy { $0.isOpen })
        let telling: Set<Findable.Kind> = [.notice, .feedback, .letter, .debrief]
        #expect(all.filter { telling.contains($0.kind) }.allSatisfy { !$0.showsWords })
        #expect(try !world.application(id).isOpen)
    }

    @Test func everyThingHasANameOfItsOwn() throws {
        let all = Findables.all(in: try world().world.search, today: day("2026-03-10"))
        #expect(Set(all.map { "\($0.kind) \($0.id)" }).count == all.count)
    }
}
