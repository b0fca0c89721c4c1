import TestSupport
import Testing

@testable import Domain

@Suite struct LandingTests {
    private func accepted() throws -> Fold {
        var fold = try started()
        try fold.record(RecordOutcome(application: a, outcome: .accepted, on: day("2026-03-20")))
        return fold
    }

    @Test func landsRestsAndStartsAgain() throws {
        var fold = try accepted()
        #expect(!fold.search.isLanded && fold.search.rests.isEmpty)
        try fold.record(LandSearch(application: a, on: day("2026-03-21")))
        #expect(fold.search.landing?.value.application == a)
        #expect(fold.search.rests == [Rest(from: day("2026-03-21"), until: nil)])
        #expect(fold.refusal(LandSearch(on: day("2026-03-22"))) == .alreadySo)
        try fold.record(ResumeSearch(on: day("2026-03-28")))
        #expect(!fold.search.isLanded)
        #expect(fold.search.rests == [Rest(from: day("2026-03-21"), until: day("2026-03-28"))])
        #expect(fold.refusal(ResumeSearch(on: day("2026-03-29"))) == .notLanded)
        try fold.record(LandSearch(on: day("2026-03-31")))
        #expect(fold.search.rests.count == 2)
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(!fold.search.isLanded && fold.search.rests.count == 1)
    }

    /// A wait is watched until the landing after it began; what began later knows nothing of it.
    @Test(arguments: [
        ("2026-03-20", false, "2026-03-31"), ("2026-03-21", true, "2026-03-31"), ("2026-03-27", true, "2026-03-31"),
        ("2026-03-28", false, "2026-03-31"),
    ])
    func aRestHasAFirstAndALastDay(on: String, isResting: Bool, today: String) throws {
        var fold = try accepted()
        try fold.record(LandSearch(on: day("2026-03-21")), ResumeSearch(on: day("2026-03-28")))
        #expect(fold.search.isResting(on: day(on)) == isResting)
        let censored = fold.search.censoringDay(from: day(on), today: day(today))
        #expect(censored == (on <= "2026-03-21" ? day("2026-03-21") : day(today)))
    }

    @Test func refuses() throws {
        var fold = try accepted()
        #expect(fold.refusal(ResumeSearch(on: day("2026-03-31"))) == .notLanded)
        #expect(
            fold.refusal(LandSearch(application: nobody, on: day("2026-03-31"))) == .notFound(.application, "nobody"))
        #expect(fold.refusal(LandSearch(on: day("2026-04-01"))) == .inTheFuture(day("2026-04-01")))
        #expect(
            fold.refusal(LandSearch(application: a, on: day("2026-03-19")))
                == .outOfOrder(day("2026-03-20"), day("2026-03-19")))
        try fold.record(ReopenApplication(application: a, on: day("2026-03-30")))
        #expect(fold.refusal(LandSearch(application: a, on: day("2026-03-31"))) == .notAccepted)
        try fold.record(LandSearch(on: day("2026-03-25")))
        #expect(
            fold.refusal(ResumeSearch(on: day("2026-03-24"))) == .outOfOrder(day("2026-03-25"), day("2026-03-24")))
        #expect(fold.refusal(ResumeSearch(on: day("2026-04-01"))) == .inTheFuture(day("2026-04-01")))
        try fold.record(ResumeSearch(on: day("2026-03-26")))
        #expect(fold.refusal(LandSearch(on: day("2026-03-25"))) == .outOfOrder(day("2026-03-26"), day("2026-03-25")))
    }
}
