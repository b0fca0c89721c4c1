import TestSupport
import Testing

@testable import Domain

@Suite struct WeekTests {
    /// Monday of the week of `started`.
    private let monday = day("2026-03-30")

    private func line(_ id: String, _ what: String = "write", on: String? = nil, at: Int? = nil) -> PlanLine {
        PlanLine(id: .init(id), what: what, day: on.map(day), minute: at, place: nil, count: nil)
    }

    @Test(arguments: [
        ("2026-03-30", "2026-03-30"), ("2026-03-31", "2026-03-30"), ("2026-04-05", "2026-03-30"),
        ("2026-04-06", "2026-04-06"), ("2026-01-01", "2025-12-29"),
    ])
    func beginsOnMonday(any: String, first: String) {
        #expect(day(any).monday == day(first))
        #expect(day(any).sunday == day(first).adding(6))
    }

    @Test func takesLinesInTheOrderOfTheWeek() throws {
        var fold = try started()
        try fold.record(
            PlanWeek(day("2026-04-02"), .add(line("any", " rest "))),
            PlanWeek(monday, .add(line("late", on: "2026-04-05"))),
            PlanWeek(monday, .add(line("ten", on: "2026-03-31", at: 600))),
            PlanWeek(monday, .add(line("nine", on: "2026-03-31", at: 540))),
            PlanWeek(monday, .add(line("day", on: "2026-03-31"))))
        let plan = try #require(fold.search.planning.week(of: day("2026-04-01")))
        #expect(plan.week == monday)
        #expect(plan.lines.map(\.id.text) == ["nine", "ten", "day", "late", "any"])
        #expect(plan.lines.last?.what == "rest")
        try fold.record(PlanWeek(monday, .change(line("any", "walk"))), PlanWeek(monday, .remove(.init("day"))))
        #expect(fold.search.planning.week(of: monday)?.lines.map(\.what) == ["write", "write", "write", "walk"])
        #expect(fold.search.planning.week(of: monday.adding(7)) == nil)
    }

    @Test func undoBringsTheEarlierPlanBack() throws {
        var fold = try started()
        try fold.record(PlanWeek(monday, .add(line("a"))), PlanWeek(monday, .goals(applications: 3, minutes: 360)))
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(fold.search.planning.week(of: monday) == WeekPlanned(week: monday, lines: [line("a")]))
    }

    @Test(arguments: [(0, 0), (200, 10_080), (nil, nil)] as [(Int?, Int?)])
    func takesGoals(applications: Int?, minutes: Int?) throws {
        var fold = try started()
        try fold.record(
            PlanWeek(monday, .goals(applications: 1, minutes: 60)),
            PlanWeek(monday, .goals(applications: applications, minutes: minutes)))
        #expect(fold.search.planning.week(of: monday)?.applications == applications)
        #expect(fold.search.planning.week(of: monday)?.minutes == minutes)
    }

    @Test func copiesTheWeekBefore() throws {
        var fold = try started()
        let last = monday.adding(-7)
        let names = ["x", "y", "z"].map { PlanLine.ID($0) }
        let copy = PlanWeek(monday, .copyLastWeek(names: names))
        #expect(fold.refusal(copy) == .notFound(.week, "2026-03-23"))
        try fold.record(
            PlanWeek(last, .add(line("a", "write", on: "2026-03-24", at: 600))),
            PlanWeek(last, .add(line("b", "rest"))),
            PlanWeek(last, .goals(applications: 2, minutes: nil)), PlanWeek(monday, .add(line("c", "rest"))))
        try fold.record(copy)
        let plan = try #require(fold.search.planning.week(of: monday))
        #expect(plan.lines == [line("x", "write", on: "2026-03-31", at: 600), line("c", "rest")])
        #expect(plan.applications == 2)
        #expect(try fold.record(copy).isEmpty)
    }

    @Test func isPausedAndGoesOn() throws {
        var fold = try started()
        let pause = PauseWeek(day("2026-04-05"), isPause: true)
        #expect(fold.refusal(PauseWeek(monday, isPause: false)) == .alreadySo)
        #expect(Facts(try fold.record(pause)) == Facts([WeekPaused(week: monday, isPause: true)]))
        #expect(fold.search.planning.isPause(monday) && !fold.search.planning.isPause(monday.adding(7)))
        #expect(fold.refusal(pause) == .alreadySo)
        try fold.record(PauseWeek(monday, isPause: false))
        #expect(!fold.search.planning.isPause(monday))
    }

    @Test func refuses() throws {
        var fold = try started()
        func refusal(_ change: (inout PlanLine) -> Void) -> Refusal? {
            var line = line("a")
            change(&line)
            return fold.refusal(PlanWeek(monday, .add(line)))
        }
        #expect(refusal { $0.what = " " } == .empty(field: "what"))
        #expect(refusal { $0.what = tooLongLine } == .tooLong(field: "what", limit: longestLine))
        #expect(refusal { $0.place = tooLongLine } == .tooLong(field: "place", limit: longestLine))
        #expect(refusal { $0.day = monday.adding(-1) } == .unknownValue(field: "day", value: "2026-03-29"))
        #expect(refusal { $0.day = monday.adding(7) } == .unknownValue(field: "day", value: "2026-04-06"))
        #expect(refusal { $0.day = monday.adding(6) } == nil)
        #expect(refusal { $0.minute = 1440 } == .unknownValue(field: "at", value: "1440"))
        #expect(refusal { $0.count = 0 } == .unknownValue(field: "count", value: "0"))
        #expect(refusal { $0.count = 1001 } == .unknownValue(field: "count", value: "1001"))
        #expect(
            fold.refusal(PlanWeek(monday, .goals(applications: 201, minutes: nil)))
                == .unknownValue(field: "applications", value: "201"))
        #expect(
            fold.refusal(PlanWeek(monday, .goals(applications: nil, minutes: -1)))
                == .unknownValue(field: "hours", value: "-1"))
        #expect(fold.refusal(PlanWeek(monday, .remove(.init("a")))) == .notFound(.week, "a"))
        #expect(fold.refusal(PlanWeek(monday, .change(line("a")))) == .notFound(.week, "a"))
        try fold.record(PlanWeek(monday, .add(line("a"))))
        #expect(fold.refusal(PlanWeek(monday, .add(line("a")))) == .alreadySo)
    }
}
