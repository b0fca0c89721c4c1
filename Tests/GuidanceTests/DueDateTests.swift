import Domain
import Guidance
import TestSupport
import Testing

@Suite("What a reminder speaks of") struct DueDateTests {
    private func due(_ world: World) -> [String] {
        Shareable.due(Shareable.calendar(of: world.search, at: world.now), at: world.now).map(\.id)
    }

    @Test(
        "an interview is spoken of the day before and on the day, until it begins",
        arguments: [
            ("2026-03-10", 1439, false), ("2026-03-11", 0, true), ("2026-03-12", 0, true), ("2026-03-12", 599, true),
            ("2026-03-12", 600, false), ("2026-03-13", 0, false),
        ])
    func interviews(today: String, minute: Int, isDue: Bool) throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-03-02")
        let talk = try world.interview(one, on: "2026-03-12")
        world.go(to: today, minute: minute)
        func interviews() -> [String] { due(world).filter { $0.hasPrefix("interview") } }
        #expect(interviews() == (isDue ? ["interview-interview-1"] : []))
        try world.perform(CancelInterview(application: one, interview: talk))
        #expect(interviews().isEmpty)
    }

    @Test("the day counts on the seeker's own clock") func zones() throws {
        let at = Moment(day: day("2026-07-01"), minute: 20 * 60, offset: -240)
        let date = Shareable.CalendarDate(
            about: .interview(.init("a"), .init("i")), when: .at(at), isCancelled: false, version: 1, changedAt: 0)
        // At one in the morning of the second of July in London.
        #expect(Shareable.due([date], at: Moment(day: day("2026-06-30"), minute: 1439, offset: 60)).isEmpty)
        #expect(Shareable.due([date], at: Moment(day: day("2026-07-01"), minute: 0, offset: 60)).count == 1)
    }

    @Test(
        "a saved role is spoken of the day before it closes and on the day",
        arguments: [("2026-03-23", false), ("2026-03-24", true), ("2026-03-25", true), ("2026-03-26", false)])
    func closing(today: String, isDue: Bool) throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer")
        try world.perform(EditApplication(application: one, changes: [.closing: "2026-03-25"]))
        world.go(to: today)
        #expect(due(world) == (isDue ? ["closing-application-1"] : []))
    }

    @Test("an action from its day on", arguments: [("2026-03-08", false), ("2026-03-09", true), ("2026-03-20", true)])
    func actions(today: String, isDue: Bool) throws {
        var world = World(on: "2026-03-02")
        try world.perform(PlanAction(ActionPlanned(action: .init("x"), aim: "Pause", by: day("2026-03-09"))))
        world.go(to: today)
        #expect(due(world) == (isDue ? ["action-x"] : []))
    }

    @Test(
        "an answer that is wanted is spoken of two days before, the day before, and on the day",
        arguments: [
            ("2026-03-22", false), ("2026-03-23", true), ("2026-03-24", true), ("2026-03-25", true),
            ("2026-03-26", false),
        ])
    func replies(today: String, isDue: Bool) throws {
        var world = World(on: "2026-03-20")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-02-02")
        var parts = OfferParts()
        parts.replyBy = day("2026-03-25")
        try world.perform(RecordOffer(id: .init("o"), application: one, parts: parts, on: day("2026-03-20")))
        world.go(to: today)
        #expect(due(world) == (isDue ? ["reply-o"] : []))
        try world.end(one, .declined, on: today)
        #expect(due(world).isEmpty)
    }

    @Test("interviews come first") func order() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-03-02")
        try world.perform(PlanAction(ActionPlanned(action: .init("x"), aim: "Pause", by: day("2026-03-09"))))
        try world.interview(one, on: "2026-03-12")
        world.go(to: "2026-03-11")
        #expect(due(world) == ["interview-interview-1", "action-x"])
    }
}
