import Domain
import Guidance
import TestSupport
import Testing

@Suite struct BoardTests {
    private func columns(_ world: World) -> [String: [String]] {
        let columns = Board.columns(of: world.search, at: world.now)
        return Dictionary(
            uniqueKeysWithValues: columns.map { ($0.group.code, $0.applications.map(\.employer)) })
    }

    private func order(_ world: World) -> [String] {
        Board.columns(of: world.search, at: world.now).map(\.group.code)
    }

    private func searching() throws -> (World, [JobApplication.ID]) {
        var world = World(on: "2026-03-31")
        var ids: [JobApplication.ID] = []
        for (employer, on) in [("Early", "2026-02-01"), ("Late", "2026-03-20"), ("Spoken", "2026-03-01")] {
            ids.append(try world.apply(to: employer, as: "Analyst", on: on))
        }
        try world.perform(RecordStage(application: ids[2], stage: .screen, on: day("2026-03-25")))
        return (world, ids)
    }

    @Test func groupsByStageTheLongestWaitFirst() throws {
        let (world, _) = try searching()
        #expect(order(world) == ["saved", "applied", "conversation", "final"])
        #expect(
            columns(world) == ["saved": [], "applied": ["Early", "Late"], "conversation": ["Spoken"], "final": []])
    }

    @Test(arguments: Stage.allCases) func hasAPlaceForEachStage(stage: Stage) throws {
        var (world, ids) = try searching()
        try world.perform(RecordStage(application: ids[0], stage: stage, on: day("2026-03-30")))
        let group = BoardGroup.of(max(stage, .applied))
        #expect(columns(world)[group.code]?.contains("Early") == true)
    }

    @Test func leavesOutWhatHasEnded() throws {
        var (world, ids) = try searching()
        try world.end(ids[0], on: "2026-03-30")
        #expect(columns(world)["applied"] == ["Late"])
    }

    /// What is to come goes first, the soonest at the top.
    @Test func putsWhatIsToComeFirst() throws {
        var (world, ids) = try searching()
        try world.interview(ids[1], on: "2026-04-09")
        try world.interview(ids[0], on: "2026-04-02")
        #expect(columns(world)["conversation"] == ["Early", "Late", "Spoken"])
    }

    @Test func hasAColumnForEachOwnName() throws {
        var (world, ids) = try searching()
        let (chat, trial, second) = (OwnStage.ID("chat"), OwnStage.ID("trial"), OwnStage.ID("second"))
        try world.perform(
            NameStage(id: chat, name: "Phone chat", stage: .screen),
            NameStage(id: second, name: "Second call", stage: .screen),
            NameStage(id: trial, name: "Trial shift", stage: .interview))
        #expect(order(world) == ["saved", "applied", "own-chat", "own-second", "own-trial", "final"])
        #expect(columns(world)["own-chat"] == ["Spoken"], "noted without a name, it stands under the first that fits")
        try world.perform(RecordStage(application: ids[2], stage: .screen, on: day("2026-03-26"), own: second))
        #expect(columns(world)["own-second"] == ["Spoken"])
        // A stage that no name covers keeps its standard column as long as there is something in it.
        try world.perform(RecordStage(application: ids[0], stage: .assessment, on: day("2026-03-26")))
        #expect(columns(world)["conversation"] == ["Early"])
        try world.perform(
            OrderOwnStages(order: [trial, second]), EditOwnStage(own: chat, isRetired: true))
        #expect(order(world) == ["saved", "applied", "own-trial", "own-second", "conversation", "final"])
    }

    /// A retired name is no column; what was noted under it stands by its stage.
    @Test func putsWhatARetiredNameHeldByItsStage() throws {
        var (world, ids) = try searching()
        try world.perform(
            NameStage(id: .init("chat"), name: "Phone chat", stage: .screen),
            RecordStage(application: ids[2], stage: .screen, on: day("2026-03-26"), own: .init("chat")),
            EditOwnStage(own: .init("chat"), isRetired: true))
        #expect(columns(world)["conversation"] == ["Spoken"])
    }

    @Test func saysWhatIsNext() throws {
        var (world, ids) = try searching()
        func note(_ id: JobApplication.ID) throws -> BoardNote {
            BoardNote(try world.application(id), at: world.now)
        }
        #expect(try note(ids[0]) == .noAnswer(since: day("2026-02-01")))
        #expect(try note(ids[2]) == .last(on: day("2026-03-25")))
        try world.perform(RecordStage(application: ids[0], stage: .acknowledged, on: day("2026-02-02")))
        #expect(try note(ids[0]) == .noAnswer(since: day("2026-02-01")), "an automatic mail is no answer")
        try world.interview(ids[1], on: "2026-03-30")
        #expect(try note(ids[1]) == .interviewed(on: day("2026-03-30"), .interview, round: 1))
        try world.interview(ids[1], on: "2026-04-02")
        guard case .interview(let at, .interview, round: 2) = try note(ids[1]) else {
            Issue.record("no interview")
            return
        }
        #expect(at.day == day("2026-04-02"))
        try world.perform(ListOnReserve(application: ids[0], on: day("2026-03-01"), until: day("2026-03-30")))
        #expect(try note(ids[0]) == .reserveRanOut(until: day("2026-03-30")))
        try world.perform(ListOnReserve(application: ids[0], on: day("2026-03-02"), until: day("2026-03-31")))
        #expect(try note(ids[0]) == .reserve(until: day("2026-03-31")))
        let saved: JobApplication.ID = world.id("application")
        try world.perform(
            AddApplication(id: saved, details: ApplicationDetails(employer: "E", role: "R", closing: day("2026-03-31")))
        )
        #expect(try note(saved) == .closes(on: day("2026-03-31")))
        world.go(to: "2026-04-01")
        #expect(try note(saved) == .closed(on: day("2026-03-31")))
    }
}
