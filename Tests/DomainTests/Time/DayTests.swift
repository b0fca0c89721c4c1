import Testing

@testable import Domain

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-31", 20_543), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896), ("1900-02-28", -25_509), ("1900-03-01", -25_508), ("2024-02-29", 19_782),
    ])
    func countsDays(text: String, number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-3-31", "2026-03-32", "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10",
        "2026-01-00", "0000-01-01", "-026-01-01", "+026-01-01", "2026-03-31 ", " 2026-03-31", "2026-03-31T10:00",
        "2026–03–31", "２０２６-03-31", "٢٠٢٦-03-31", "2026-03-3\u{301}1", "2026--3-31", "31-03-2026", "2026-W14-2",
        "12026-03-31", "\u{0}026-03-31", "2026-03-1e", "2026-+3-31",
    ])
    func readsNothingElse(text: String) {
        #expect(Day(text) == nil)
    }

    /// Every day of 400 years, after which the calendar begins again.
    @Test func goesThereAndBack() throws {
        var expected = try #require(Day("1600-01-01"))
        for number in expected.number..<(expected.number + 146_097) {
            let day = Day(number: number)
            let same = Day(year: day.year, month: day.month, day: day.dayOfMonth)
            guard day == expected, same == day else {
                Issue.record("\(number) is \(day)")
                return
            }
            expected = day.adding(1)
        }
    }

    @Test(arguments: [
        ("2026-03-31", Weekday.tuesday, true), ("2026-04-03", .friday, true), ("2026-04-04", .saturday, false),
        ("2026-04-05", .sunday, false), ("1970-01-01", .thursday, true), ("1969-12-28", .sunday, false),
        ("0001-01-01", .monday, true),
    ])
    func knowsTheWeek(text: String, weekday: Weekday, isWorking: Bool) {
        #expect(day(text).weekday == weekday)
        #expect(day(text).isWorkingDay == isWorking)
    }

    @Test(arguments: [
        ("2026-04-03", "2026-04-03"), ("2026-04-04", "2026-04-06"), ("2026-04-05", "2026-04-06"),
        ("2022-12-31", "2023-01-02"),
    ])
    func movesToTheNextWorkingDay(text: String, next: String) {
        #expect(day(text).orNextWorkingDay == day(next))
    }

    @Test(arguments: [
        ("2025-12-31", 1, "2026-01-01"), ("2026-01-01", -1, "2025-12-31"), ("2024-02-28", 1, "2024-02-29"),
        ("2023-02-28", 1, "2023-03-01"), ("2024-02-29", 365, "2025-02-28"), ("2026-03-31", 0, "2026-03-31"),
    ])
    func adds(text: String, days: Int, sum: String) {
        #expect(day(text).adding(days) == day(sum))
        #expect(day(sum).days(since: day(text)) == days)
        #expect((day(text) < day(sum)) == (days > 0))
    }

    @Test func hasParts() throws {
        let leap = try #require(Day(year: 2024, month: 2, day: 29))
        #expect((leap.year, leap.month, leap.dayOfMonth) == (2024, 2, 29))
        #expect(Day(year: 2023, month: 2, day: 29) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 2026, month: 4, day: 31) == nil)
        #expect(Day(year: 2026, month: 1, day: -1) == nil)
    }
}
