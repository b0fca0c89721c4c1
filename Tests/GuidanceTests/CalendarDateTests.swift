import Domain
import Guidance
import TestSupport
import Testing

@Suite("Dates for a calendar") struct CalendarDateTests {
    private func ids(_ world: World) -> [String] {
        Shareable.calendar(of: world.search, at: world.now).map { "\($0.day) \($0.id)\($0.isCancelled ? " off" : "")" }
    }

    @Test("an interview stays when it is over, and goes when it is cancelled") func interviews() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-03-02")
        let talk = try world.interview(one, on: "2026-03-12")
        #expect(ids(world) == ["2026-03-12 interview-interview-1"])
        world.go(to: "2026-03-13")
        #expect(ids(world).contains("2026-03-12 interview-interview-1"))
        try world.perform(CancelInterview(application: one, interview: talk))
        #expect(ids(world).contains("2026-03-12 interview-interview-1 off"))
    }

    @Test(
        "after an ending, what lay after it is off",
        arguments: [("2026-03-11", true), ("2026-03-12", false), ("2026-03-13", false)])
    func endings(on day: String, isOff: Bool) throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-03-02")
        try world.interview(one, on: "2026-03-12")
        world.go(to: "2026-03-13")
        try world.end(one, .withdrawn, on: day)
        #expect(ids(world) == ["2026-03-12 interview-interview-1\(isOff ? " off" : "")"])
    }

    @Test("a question is due on its day, the second under a name of its own") func chases() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-02-20")
        try world.interview(one, on: "2026-03-01")
        let due = try #require(Waits(world.search, at: world.now).wait(of: world.application(one))?.chase).due
        #expect(ids(world).contains("\(due) chase-application-1-1"))
        world.go(to: due.description)
        try world.send(.chase, to: .hiringManager, for: one, on: due.description)
        let next = try #require(Waits(world.search, at: world.now).wait(of: world.application(one))?.chase).due
        #expect(next > due)
        #expect(ids(world).contains("\(next) chase-application-1-2"))
        #expect(!ids(world).contains { $0.hasSuffix("chase-application-1-1") })
    }

    @Test("a closing date counts for what is saved, and open") func closing() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer")
        try world.perform(EditApplication(application: one, changes: [.closing: "2026-03-25"]))
        #expect(ids(world) == ["2026-03-25 closing-application-1"])
        try world.perform(RecordStage(application: one, stage: .applied, on: day("2026-03-02")))
        #expect(ids(world).isEmpty)
    }

    @Test(
        "the one reminder about feedback, until it is sent or the time is up",
        arguments: [("2026-02-25", true), ("2026-03-09", true), ("2026-03-17", true), ("2026-03-18", false)])
    func feedback(today: String, isThere: Bool) throws {
        var world = World(on: "2026-02-25")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-02-02")
        try world.end(one, on: "2026-02-24")
        try world.send(.feedbackRequest, to: .hiringManager, for: one, on: "2026-02-25")
        world.go(to: today)
        #expect(ids(world) == (isThere ? ["2026-03-09 feedback-application-1"] : []))
        try world.send(.feedbackReminder, to: .hiringManager, for: one, on: today)
        #expect(ids(world).isEmpty)
    }

    @Test("the day by which an answer is wanted, as the offer stands now, until it is answered") func replies() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-02-02")
        var parts = OfferParts()
        try world.perform(RecordOffer(id: .init("o"), application: one, parts: parts, on: day("2026-03-02")))
        #expect(ids(world).isEmpty)
        parts.replyBy = day("2026-03-09")
        try world.perform(ReviseOffer(offer: .init("o"), application: one, parts: parts, on: day("2026-03-02")))
        #expect(ids(world) == ["2026-03-09 reply-o"])
        try world.end(one, .accepted, on: "2026-03-02")
        #expect(ids(world).isEmpty)
    }

    @Test("an action with a day, while it is open") func actions() throws {
        var world = World(on: "2026-03-02")
        try world.perform(
            PlanAction(ActionPlanned(action: .init("x"), aim: "Learn to pause", by: day("2026-03-09"))),
            PlanAction(ActionPlanned(action: .init("y"), aim: "Some day")))
        #expect(ids(world) == ["2026-03-09 action-x"])
        try world.perform(EndAction(action: .init("x"), isDone: true, on: day("2026-03-02")))
        #expect(ids(world).isEmpty)
    }
}
