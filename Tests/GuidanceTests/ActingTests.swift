import Domain
import Guidance
import TestSupport
import Testing

@Suite struct ActingTests {
    @Test func actionsGrowOutOfBinsAndCarryingOnIsAlwaysOne() throws {
        var (world, id) = try Personas.lostDreamFinal()
        #expect(ActionSuggestions.suggested(for: try world.application(id)) == [.carryOn, .askSomeone])
        try world.perform(
            SortPoint(PointSorted(application: id, words: "No figures", bin: .showItBetter)),
            SortPoint(PointSorted(application: id, words: "Excel", bin: .learnIt, skill: "Excel")),
            SortPoint(PointSorted(application: id, words: "Bigger budgets", bin: .earnIt)))
        let suggested = ActionSuggestions.suggested(for: try world.application(id))
        #expect(suggested == [.practise(words: "No figures"), .learn(skill: "Excel"), .carryOn])
    }

    @Test(arguments: [
        ("Rewrite my CV", true), ("Polish the LinkedIn profile", true), ("Learn to write a better CV", false),
        ("Take a course in Excel", false), ("Call Alice", false),
    ])
    func polishingAloneIsNoticed(aim: String, isCosmetic: Bool) throws {
        var (world, id) = try Personas.lostDreamFinal()
        try world.perform(
            SortPoint(PointSorted(application: id, words: "Excel", bin: .learnIt)),
            PlanAction(ActionPlanned(action: world.id("action"), application: id, aim: aim)))
        #expect(ActionSuggestions.isOnlyCosmetic(for: try world.application(id), in: world.search) == isCosmetic)
    }

    @Test func withoutAGapNothingIsCosmetic() throws {
        var (world, id) = try Personas.lostDreamFinal()
        try world.perform(
            SortPoint(PointSorted(application: id, words: "Pay", bin: .lookElsewhere)),
            PlanAction(ActionPlanned(action: world.id("action"), application: id, aim: "Rewrite my CV")))
        #expect(!ActionSuggestions.isOnlyCosmetic(for: try world.application(id), in: world.search))
    }

    @Test func theClosingPageGathersWhatIsTakenAlong() throws {
        var (world, id) = try Personas.lostDreamFinal()
        let empty = ClosingPage(of: try world.application(id), in: world.search, at: world.now)
        #expect(empty.lessons.isEmpty && empty.stage == .final && empty.people == ["Dilip Rowe"])
        #expect(empty.wentWell == ["The story of the late loan was clear"])
        try world.perform(
            SortPoint(PointSorted(application: id, words: "Calm", bin: .keepIt)),
            SortPoint(PointSorted(application: id, words: "It was close", bin: .letItGo)),
            LearnLesson(
                id: world.id("lesson"), sentence: "Name the number first.", application: id, on: world.now.day),
            PlanAction(ActionPlanned(action: world.id("action"), application: id, aim: "Practise")))
        let page = ClosingPage(of: try world.application(id), in: world.search, at: world.now)
        #expect(page.lessons == ["Name the number first."] && page.kept == ["Calm"] && page.takenUp.isEmpty)
        #expect(page.actionAim == "Practise")
    }

    @Test func whatWentWellIsGatheredFirstAndLateAccountsSaySo() throws {
        var (world, id) = try Personas.lostDreamFinal()
        try world.debrief(id, on: "2026-03-10", wentLess: "Too quick")
        let gathered = GatheredDebriefs(of: try world.application(id))
        #expect(gathered.wentWell.map(\.isAfterNews) == [false])
        #expect(gathered.wentLess.map(\.words) == ["The budget question", "Too quick"])
        #expect(gathered.wentLess.map(\.isAfterNews) == [false, true])
        #expect(gathered.stumbled == ["How much money have you looked after?"] && gathered.kept.isEmpty)
    }

    @Test func debriefsAskForWhatWasThere() throws {
        var world = World(on: "2026-03-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-03-01")
        #expect(DebriefPrompts.parts(for: try world.application(id)) == [.research])
        try world.interview(id, on: "2026-03-02", stage: .assessment)
        #expect(DebriefPrompts.parts(for: try world.application(id)).contains(.skillsTest))
        try world.interview(id, on: "2026-03-03")
        #expect(DebriefPrompts.parts(for: try world.application(id)).contains(.rapport))
    }
}
