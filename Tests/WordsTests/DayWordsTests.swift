import Domain
import TestSupport
import Testing
import Words

@Suite struct DayWordsTests {
    static let today = day("2026-03-10")

    @Test(arguments: [
        ("2026-03-03", "Tuesday 3 March"), ("2025-12-31", "Wednesday 31 December 2025"),
        ("2026-01-01", "Thursday 1 January"),
    ])
    func saysDays(text: String, expected: String) {
        #expect(DayWords.long(day(text), today: Self.today) == expected)
    }

    @Test(arguments: [
        ("2026-03-10", "today"), ("2026-03-09", "yesterday"), ("2026-03-11", "tomorrow"),
        ("2026-03-08", "2 days ago"), ("2026-02-26", "12 days ago"), ("2026-02-11", "27 days ago"),
        ("2026-02-10", "four weeks ago"), ("2026-03-22", "in 12 days"), ("2025-12-01", "three months ago"),
        ("2023-03-10", "three years ago"),
    ])
    func saysDistances(text: String, expected: String) {
        #expect(DayWords.relative(day(text), today: Self.today) == expected)
    }

    @Test func saysTimes() {
        let moment = Moment(day: day("2026-03-12"), minute: 9 * 60 + 5, offset: 0)
        #expect(DayWords.moment(moment, today: Self.today) == "Thursday 12 March at 9:05")
        #expect(DayWords.moment(moment, today: day("2026-03-11")) == "tomorrow at 9:05")
        #expect(DayWords.moment(moment, today: day("2026-03-13")) == "Thursday 12 March at 9:05")
    }
}
