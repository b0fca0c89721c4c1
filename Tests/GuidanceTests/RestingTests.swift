import Domain
import Guidance
import TestSupport
import Testing

/// While the search rests, nothing asks for anything; what has a fixed time with others stays.
@Suite struct RestingTests {
    private func ids(_ world: World) -> [String] {
        Shareable.calendar(of: world.search, at: world.now).map(\.id)
    }

    @Test func everythingIsQuietUntilItStartsAgain() throws {
        var world = World(on: "2026-03-10")
        let silent = try world.apply(to: "Vale", as: "Clerk", on: "2025-06-02")
        let talked = try world.apply(to: "Loom", as: "Clerk", on: "2026-01-05")
        try world.interview(talked, on: "2026-02-02")
        let saved = try world.apply(to: "Reed", as: "Clerk")
        try world.perform(EditApplication(application: saved, changes: [.closing: "2026-03-11"]))
        let no = try world.apply(to: "Heron", as: "Clerk", on: "2026-03-02")
        try world.end(no, on: "2026-03-09")
        try world.perform(PlanAction(ActionPlanned(action: .init("x"), aim: "Write", by: day("2026-03-10"))))
        func sweep() -> [JobApplication.ID] {
            Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day).map(\.application)
        }
        func noes() -> [JobApplication.ID] { SmallNoes.unread(in: world.search, at: world.now).map(\.id) }
        #expect(sweep() == [silent] && noes() == [no])
        let before = ids(world)
        #expect(before == ["interview-interview-1", "chase-\(talked)-1", "action-x", "closing-\(saved)"])

        try world.perform(LandSearch(on: day("2026-03-10")))
        #expect(Waits(world.search, at: world.now).all.isEmpty && sweep().isEmpty && noes().isEmpty)
        #expect(ids(world) == ["interview-interview-1"])
        #expect(Shareable.due(Shareable.calendar(of: world.search, at: world.now), at: world.now).isEmpty)
        #expect(Shareable.pocket(of: world.search, at: world.now).waiting.isEmpty)
        let today = Today.findings(in: world.search, at: world.now)
        #expect(today.waiting.isEmpty && !today.isWaiting && !today.awaitsAnswer)

        try world.perform(ResumeSearch(on: day("2026-03-10")))
        #expect(sweep() == [silent] && noes() == [no] && ids(world) == before)
    }

    @Test func anAnswerThatSomebodyWaitsForStays() throws {
        var world = World(on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        var parts = OfferParts()
        parts.replyBy = day("2026-03-12")
        try world.perform(
            RecordOffer(id: .init("o"), application: id, parts: parts, on: day("2026-03-05")),
            LandSearch(on: day("2026-03-10")))
        #expect(ids(world) == ["reply-o"])
        #expect(
            Today.findings(in: world.search, at: world.now).waiting
                == [.offer(id, .init("o"), replyBy: day("2026-03-12"))])
    }
}
