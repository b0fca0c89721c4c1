import Domain
import Guidance
import TestSupport
import Testing
import Words

/// Periods as people type them, on Tuesday 10 March 2026, and how a proof words them.
@Suite struct ProofWordsTests {
    private let today = day("2026-03-10")

    @Test(arguments: [
        ("", "", "2026-03-01", "2026-03-10"),
        ("this month", "", "2026-03-01", "2026-03-10"),
        ("Last  month", "", "2026-02-01", "2026-02-28"),
        ("last week", "", "2026-03-02", "2026-03-08"),
        ("this week", "", "2026-03-09", "2026-03-10"),
        ("February", "", "2026-02-01", "2026-02-28"),
        ("march", "", "2026-03-01", "2026-03-31"),
        ("dec", "", "2025-12-01", "2025-12-31"),
        ("Dec 2024", "", "2024-12-01", "2024-12-31"),
        ("2 February", "", "2026-02-02", "2026-03-10"),
        ("1 March", "31 March", "2026-03-01", "2026-03-31"),
        ("1 february", "yesterday", "2026-02-01", "2026-03-09"),
        ("", "20 February", "2026-02-01", "2026-02-20"),
        ("2026-03-08", "2026-03-02", "2026-03-02", "2026-03-08"),
        ("last Monday", "today", "2026-03-09", "2026-03-10"),
    ]) func readsAPeriod(_ from: String, _ until: String, _ first: String, _ last: String) {
        #expect(PeriodSaid.read(from: from, until: until, today: today) == .period(.init(day(first), day(last))))
    }

    @Test func saysWhichDayCannotBeUsed() {
        #expect(PeriodSaid.read(from: "soon", until: "", today: today) == .problem(field: "from", .unknown))
        #expect(PeriodSaid.read(from: "1 March", until: "then", today: today) == .problem(field: "until", .unknown))
        #expect(PeriodSaid.read(from: "", until: "then", today: today) == .problem(field: "until", .unknown))
        #expect(PeriodSaid.read(from: "last month", until: "today", today: today) == .problem(field: "from", .unknown))
        #expect(PeriodSaid.read(from: "march 3", until: "", today: today) == .period(.init(day("2026-03-03"), today)))
    }

    @Test(arguments: [
        ("2026-03-01", "2026-03-31", "1 to 31 March 2026"), ("2026-03-03", "2026-03-03", "3 March 2026"),
        ("2026-02-28", "2026-03-06", "28 February to 6 March 2026"),
        ("2025-12-30", "2026-01-02", "30 December 2025 to 2 January 2026"),
    ]) func namesAPeriod(_ first: String, _ last: String, _ words: String) {
        #expect(ProofWords.period(.init(day(first), day(last))) == words)
    }

    @Test func countsWhatWasDone() throws {
        var world = World(on: "2026-03-10")
        func counts() -> String {
            ProofWords.counts(Shareable.proof(of: world.search, in: .thisMonth(today), at: world.now))
        }
        #expect(counts() == "Nothing is noted for these days.")
        try world.perform(
            NoteActivity(ActivityNoted(activity: world.id("activity"), kind: .fair, on: day("2026-03-02"))))
        #expect(counts() == "One activity.")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-03-02")
        #expect(counts() == "One application and one other activity.")
        try world.interview(id, on: "2026-03-09")
        try world.perform(
            NoteActivity(
                ActivityNoted(activity: world.id("activity"), kind: .call, minutes: 75, on: day("2026-03-03"))))
        #expect(
            counts()
                == "One application, one interview and two other activities that took one hour and 15 minutes.")
    }
}
