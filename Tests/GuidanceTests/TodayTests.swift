import Domain
import Guidance
import TestSupport
import Testing

@Suite struct TodayTests {
    @Test func beginsWithOneThing() {
        let world = World(on: "2026-03-10")
        let today = Today.findings(in: world.search, at: world.now)
        #expect(today.waiting.isEmpty && today.next == .begin && today.lesson == nil)
    }

    @Test func showsOneOpenWalkTheMostRecent() throws {
        var (world, first) = try Personas.lostDreamFinal()
        let second = try world.apply(to: "Fennimore", as: "Editor", on: "2026-02-20")
        try world.interview(second, on: "2026-03-02")
        try world.end(second, on: "2026-03-10")
        #expect(walks(world) == [second])
        try world.perform(PauseWalk(application: second, until: day("2026-03-20")))
        #expect(walks(world) == [first])
        try world.perform(CloseWalk(application: first))
        #expect(walks(world).isEmpty)
        world.go(to: "2026-03-20")
        #expect(walks(world) == [second])
    }

    @Test func aStepPutOffComesBackByItselfAndIsLetGo() throws {
        var (world, id) = try Personas.lostDreamFinal()
        try world.perform(PutOffStep(application: id, step: .land, until: day("2026-03-14")))
        #expect(walks(world).isEmpty)
        world.go(to: "2026-03-13")
        #expect(walks(world).isEmpty)
        world.go(to: "2026-03-14")
        #expect(Today.findings(in: world.search, at: world.now).waiting == [.cameBack(id, .land)])
        world.go(to: "2026-05-01")
        #expect(walks(world).isEmpty)
    }

    @Test func anOldNoIsNotBroughtUp() throws {
        var (world, id) = try Personas.lostDreamFinal()
        world.go(to: "2026-04-03")
        #expect(walks(world) == [id])
        world.go(to: "2026-04-04")
        #expect(walks(world).isEmpty)
    }

    @Test func interviewsOfTheNextTwoDaysComeFirst() throws {
        var (world, _) = try Personas.lostDreamFinal()
        let near = try world.apply(to: "Northwick", as: "Planner", on: "2026-03-01")
        let interview = try world.interview(near, on: "2026-03-12")
        let far = try world.apply(to: "Tern", as: "Planner", on: "2026-03-01")
        try world.interview(far, on: "2026-03-13")
        let today = Today.findings(in: world.search, at: world.now)
        let at = Moment(day: day("2026-03-12"), minute: 600, offset: 0)
        #expect(today.waiting.first == .interview(near, interview, at: at))
        #expect(today.waiting.count == 2 && today.next == .prepare(near))
    }

    /// A question that is due is offered from its day on, for three weeks; then it is left where the application is.
    @Test(arguments: [("2026-03-01", false), ("2026-03-02", true), ("2026-03-22", true), ("2026-03-23", false)])
    func aQuestionIsOfferedForThreeWeeks(_ today: String, _ isThere: Bool) throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        try world.interview(id, on: "2026-02-18")
        world.go(to: today)
        let due = try #require(Waits(world.search, at: world.now).wait(of: try world.application(id))?.chase)
        #expect(due.due == day("2026-03-02"))
        #expect(Today.findings(in: world.search, at: world.now).waiting == (isThere ? [.chase(due)] : []))
        #expect(Today.findings(in: world.search, at: world.now).awaitsAnswer)
    }

    @Test func fitsOnePhone() throws {
        var (world, _) = try Personas.lostDreamFinal()
        for number in 1...12 {
            let id = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-01-20")
            try world.interview(id, on: number % 2 == 0 ? "2026-03-11" : "2026-02-0\(number % 9 + 1)")
            try world.perform(
                PlanAction(ActionPlanned(action: world.id("action"), aim: "Learn \(number)", by: day("2026-03-01"))))
            try world.perform(
                LearnLesson(id: world.id("lesson"), sentence: "Lesson \(number)", application: nil, on: world.now.day))
        }
        let today = Today.findings(in: world.search, at: world.now)
        #expect(today.waiting.count == 4)
        #expect(today.waiting.filter { if case .interview = $0 { true } else { false } }.count == 2)
        #expect(today.lesson != nil)
    }

    private func walks(_ world: World) -> [JobApplication.ID] {
        Today.findings(in: world.search, at: world.now).waiting.compactMap {
            if case .walk(let id, _) = $0 { id } else { nil }
        }
    }
}
