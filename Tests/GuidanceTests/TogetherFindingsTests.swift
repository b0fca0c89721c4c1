import Domain
import Guidance
import TestSupport
import Testing

/// What is better done with several at once: the sweep, and the weekly look (METHOD L0).
@Suite struct TogetherFindingsTests {
    private func items(_ world: World) -> [TodayItem] { Today.findings(in: world.search, at: world.now).waiting }

    private func silent(_ count: Int) throws -> World {
        var world = World(on: "2026-01-02")
        for number in 0..<count { _ = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-01-02") }
        world.go(to: "2026-02-20")
        return world
    }

    private func proposed(_ world: World) -> Int {
        Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day).count
    }

    /// Told of from the day they are proposed, for two weeks; left open on purpose, they are not brought up again, and
    /// stay on their page.
    @Test(arguments: [0, 1, 2, 40]) func theSweepGathersWhatNobodyAnswered(_ count: Int) throws {
        var world = try silent(count)
        var told: [Day] = []
        for after in 0..<70 {
            let today = day("2026-01-02").adding(after)
            world.go(to: "\(today)")
            let items = items(world)
            #expect(items == [] || items == [.sweep(count)])
            if !items.isEmpty { told.append(today) }
        }
        #expect(proposed(world) == count)
        #expect(told.count == (count == 0 ? 0 : 14))
        if let first = told.first, let last = told.last { #expect(last.days(since: first) == 13) }
    }

    /// Old applications that were noted only now are news, whenever they were sent.
    @Test func oldOnesNotedTodayAreNews() throws {
        var world = World(on: "2026-03-10")
        _ = try world.apply(to: "Acme", as: "Editor", on: "2025-09-01")
        #expect(items(world) == [.sweep(1)])
    }

    @Test(arguments: [0, 1, 2, 40]) func theWeeklyLookGathersSmallNoes(_ count: Int) throws {
        var world = World(on: "2026-03-01")
        for number in 0..<count {
            let id = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-03-01")
            world.go(to: "2026-03-10")
            try world.end(id, on: "2026-03-0\(number % 7 + 3)")
        }
        world.go(to: "2026-03-09")
        #expect(SmallNoes.unread(in: world.search, at: world.now).count == count)
        #expect(items(world) == (count < 2 ? [] : [.noes(count)]))
        for application in world.search.applicationsInOrder {
            try world.perform(CloseWalk(application: application.id))
        }
        #expect(SmallNoes.unread(in: world.search, at: world.now).isEmpty && items(world).isEmpty)
    }

    @Test(arguments: [("2026-03-09", true), ("2026-03-15", true), ("2026-03-16", false)])
    func aWeekAndNoLonger(_ today: String, _ isThere: Bool) throws {
        var world = World(on: "2026-03-09")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-03-01")
        try world.end(id, on: "2026-03-09")
        world.go(to: today)
        #expect(SmallNoes.unread(in: world.search, at: world.now).map(\.id) == (isThere ? [id] : []))
    }

    @Test func aSilenceALargerNoAndAChosenWalkAreNoneOfThem() throws {
        var world = World(on: "2026-03-09")
        let closed = try world.apply(to: "Silent", as: "Editor", on: "2026-01-01")
        try world.end(closed, .noResponse, on: "2026-03-09")
        let talked = try world.apply(to: "Talked", as: "Editor", on: "2026-02-01")
        try world.perform(RecordStage(application: talked, stage: .screen, on: day("2026-02-10")))
        try world.end(talked, on: "2026-03-09")
        let walked = try world.apply(to: "Walked", as: "Editor", on: "2026-02-01")
        try world.end(walked, on: "2026-03-09")
        try world.perform(ChooseWalkSize(application: walked, size: .short))
        #expect(SmallNoes.unread(in: world.search, at: world.now).isEmpty)
    }

    // MARK: - The graduate

    @Test func theGraduatesTodayIsShort() throws {
        let world = try Graduate.world()
        let applications = world.search.applicationsInOrder
        #expect(applications.count == 200)
        let silent = applications.filter { $0.isOpen && !$0.hadConversation(at: world.now) }
        #expect((120...140).contains(silent.count))
        let today = Today.findings(in: world.search, at: world.now)
        #expect((1...Today.most).contains(today.waiting.count))
        let sweeps = today.waiting.compactMap { if case .sweep(let count) = $0 { count } else { nil } }
        #expect(sweeps.count == 1 && sweeps[0] > 80)
    }

    /// One sweep takes all of them, and one undo brings them back.
    @Test func oneSweepLetsThemGo() throws {
        var world = try Graduate.world()
        let silent = Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day)
        let open = world.search.applications.values.count(where: \.isOpen)
        try world.perform(CloseSilent(applications: silent.map(\.application), on: world.now.day))
        #expect(world.search.applications.values.count(where: \.isOpen) == open - silent.count)
        #expect(Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day).isEmpty)
        try world.perform(UndoChange(change: world.search.changes.last?.id))
        #expect(world.search.applications.values.count(where: \.isOpen) == open)
    }

    /// Four times as many take about four times as long: far from the sixteen of a square.
    @Test func findingsDoNotGrowWithTheSquare() throws {
        func seconds(_ world: World) -> Double {
            let clock = ContinuousClock()
            let times = (0..<5).map { _ in
                clock.measure { _ = Today.findings(in: world.search, at: world.now) } / .seconds(1)
            }
            return times.min() ?? 0
        }
        let small = seconds(try Graduate.world(500))
        let large = seconds(try Graduate.world(2000))
        #expect(large < small * 9, "\(small) s, \(large) s")
    }
}
