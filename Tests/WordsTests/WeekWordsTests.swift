import Domain
import Guidance
import TestSupport
import Testing
import Words

@Suite struct WeekWordsTests {
    private let today = day("2026-03-12")

    @Test(arguments: [
        ("2026-03-12", "Monday 9 to Sunday 15 March"), ("2026-04-01", "Monday 30 March to Sunday 5 April"),
        ("2025-12-31", "Monday 29 December 2025 to Sunday 4 January 2026"),
    ])
    func namesAWeek(any: String, title: String) {
        #expect(WeekWords.title(day(any), today: today) == title)
    }

    private func sentences(_ planned: Int?, _ sent: Int, minutes: Int? = nil, on: String = "2026-03-11") throws
        -> [String]
    {
        var world = World(on: on)
        if planned != nil || minutes != nil {
            try world.perform(PlanWeek(day(on), .goals(applications: planned, minutes: minutes)))
        }
        for number in 0..<sent { _ = try world.apply(to: "Firm \(number)", as: "Clerk", on: on) }
        let look = WeekLook(of: day(on), in: world.search, at: world.now)
        return WeekWords.sentences(look, in: world.search, today: world.now.day)
    }

    /// Plainly, and never that somebody is behind.
    @Test func tellsTheWeekAgainstThePlan() throws {
        #expect(try sentences(3, 0) == ["You planned three applications this week; none has gone yet."])
        #expect(try sentences(3, 1) == ["You planned three applications; one has gone."])
        #expect(
            try sentences(3, 3) == [
                "You planned three applications, and three have gone.",
                "That is what you planned. Anything more is extra, and so is rest.",
            ])
        #expect(try sentences(nil, 2) == ["You sent two applications this week."])
        #expect(try sentences(nil, 0).isEmpty)
        #expect(
            try sentences(nil, 0, minutes: 150) == [
                "You planned two hours and 30 minutes; none is noted so far. Time you did not note is not in it."
            ])
    }

    @Test(arguments: [
        (1, "one minute"), (40, "40 minutes"), (60, "one hour"), (61, "one hour and one minute"), (360, "six hours"),
    ])
    func saysTime(minutes: Int, words: String) { #expect(ActivityWords.time(minutes) == words) }

    @Test(arguments: [("6", 360), ("2.5", 150), ("2,5", 150), ("2:30", 150), ("0", 0)])
    func readsHours(text: String, minutes: Int) {
        #expect(PlanFormWords.minutes(text) == minutes)
    }

    @Test(arguments: ["six", "", "-1", "169", "2:60", "nan"]) func refusesOtherHours(text: String) {
        #expect(PlanFormWords.minutes(text) == nil)
    }

    @Test(arguments: [(360, "6"), (150, "2.5"), (75, "1.25"), (61, "1.02")])
    func writesHours(minutes: Int, text: String) { #expect(PlanFormWords.hours(minutes) == text) }

    @Test(arguments: [("14:30", 870), ("9.15", 555), ("2 pm", 840), ("12 am", 0), ("12 pm", 720), ("8", 480)])
    func readsClocks(text: String, minute: Int) { #expect(ClockSaid.minute(text) == minute) }

    @Test(arguments: ["tea time", "25:00", "13 pm", "10:75", "1:2:3"]) func refusesOtherClocks(text: String) {
        #expect(ClockSaid.minute(text) == nil)
    }
}
