import Domain
import Guidance
import TestSupport
import Testing

@Suite struct WeekLookTests {
    /// Thursday 12 March 2026, in the week of Monday the 9th.
    private let thursday = "2026-03-12"

    private func look(_ world: World, at text: String? = nil) -> WeekLook {
        WeekLook(of: text.map(day) ?? world.now.day, in: world.search, at: world.now)
    }

    private func planned(_ applications: Int, on text: String) throws -> World {
        var world = World(on: text)
        try world.perform(PlanWeek(day(text), .goals(applications: applications, minutes: nil)))
        return world
    }

    @Test func countsWhatWasDoneFromMondayToNow() throws {
        var world = World(on: thursday)
        let before = try world.apply(to: "Tern", as: "Clerk", on: "2026-03-08")
        let first = try world.apply(to: "Vale", as: "Clerk", on: "2026-03-09")
        _ = try world.apply(to: "Loom", as: "Clerk", on: "2026-03-12", kind: .speculative)
        _ = try world.apply(to: "Reed", as: "A talk", on: "2026-03-12", kind: .informational)
        try world.interview(before, on: "2026-03-10")
        try world.interview(first, on: "2026-03-13")
        let person = try world.meet(PersonDetails(name: "Alice Brown", relation: .recruiter), for: before)
        try world.send(.chase, to: .recruiter, person: person, for: before, on: "2026-03-11")
        for channel in [Channel.phone, .mail] {
            try world.perform(
                RecordContact(
                    ContactMade(
                        person: person, application: before, channel: channel, fromThem: true, about: "",
                        on: day("2026-03-11"))))
        }
        for (kind, minutes) in [(ActivityKind.fair, 90), (.call, nil), (.applying, 30)] as [(ActivityKind, Int?)] {
            try world.perform(
                NoteActivity(
                    ActivityNoted(
                        activity: world.id("activity"), kind: kind, minutes: minutes, on: day("2026-03-12"))))
        }
        let week = look(world)
        #expect(week.week == day("2026-03-09"))
        #expect(week.sent == 2 && week.letters == 1 && week.activities == 3 && week.minutes == 120)
        // The interview on Tuesday, the call on Wednesday, once, and the call that was noted as an activity.
        #expect(week.talks == 3)
        #expect(week.done.map(\.on) == week.done.map(\.on).sorted())
        #expect(look(world, at: "2026-03-04").sent == 1)
        #expect(look(world, at: "2026-03-16").done.isEmpty)
    }

    @Test(arguments: [(2, WeekRemark?.none), (3, .asPlanned), (4, .asPlanned)])
    func saysWhenThePlanIsDone(sent: Int, remark: WeekRemark?) throws {
        var world = try planned(3, on: "2026-03-10")
        for number in 1...sent { _ = try world.apply(to: "Firm \(number)", as: "Clerk", on: "2026-03-10") }
        #expect(look(world).remark == remark)
    }

    /// From Thursday on, after a no that followed a conversation, in this week or the one before.
    @Test(
        arguments: [
            ("2026-03-12", "2026-03-11", true, true), ("2026-03-11", "2026-03-11", true, false),
            ("2026-03-12", "2026-03-02", true, true), ("2026-03-12", "2026-03-01", true, false),
            ("2026-03-12", "2026-03-11", false, false),
        ])
    func namesADropAfterANoKindly(today: String, no: String, talked: Bool, isNamed: Bool) throws {
        var world = try planned(3, on: today)
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        if talked { try world.interview(id, on: "2026-02-20") }
        try world.end(id, on: no)
        #expect(look(world).remark == (isNamed ? .afterNo(id, on: day(no)) : nil))
    }

    /// Without numbers in the plan, less than half of what the four weeks before held is a quieter week.
    @Test(arguments: [(4, 0, true), (3, 0, false), (8, 1, false), (9, 1, true)])
    func aQuietWeekIsHeldAgainstTheWeeksBefore(usual: Int, sent: Int, isQuiet: Bool) throws {
        var world = World(on: thursday)
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-01-02")
        try world.interview(id, on: "2026-02-20")
        try world.end(id, on: "2026-03-10")
        for number in 0..<usual { _ = try world.apply(to: "Firm \(number)", as: "Clerk", on: "2026-02-1\(number % 9)") }
        for number in 0..<sent { _ = try world.apply(to: "New \(number)", as: "Clerk", on: "2026-03-10") }
        #expect((look(world).remark == .afterNo(id, on: day("2026-03-10"))) == isQuiet)
    }

    @Test func aGoodDayIsNoReasonToStop() throws {
        var world = try planned(2, on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        try world.interview(id, on: "2026-03-09")
        #expect(look(world).remark == .goodNews(id, on: day("2026-03-09")))
        try world.end(id, .accepted, on: "2026-03-10")
        #expect(look(world).remark == nil)
    }

    @Test func aPauseAndARestSayNothingElse() throws {
        var world = try planned(2, on: thursday)
        try world.perform(PauseWeek(day(thursday), isPause: true))
        #expect(look(world).remark == .pause && look(world).isPause)
        try world.perform(PauseWeek(day(thursday), isPause: false), LandSearch(on: day(thursday)))
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        try world.interview(id, on: "2026-03-11")
        #expect(look(world).remark == nil)
    }
}
