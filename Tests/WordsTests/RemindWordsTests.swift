import Domain
import Guidance
import TestSupport
import Testing
import Words

/// What may stand on a lock screen, and what may not.
@Suite struct RemindWordsTests {
    @Test func aNoticeCountsAndNamesNothing() {
        #expect(RemindWords.plain(1, isQuiet: false) == "Rebound: one thing for today")
        #expect(RemindWords.plain(2, isQuiet: false) == "Rebound: two things for today")
        #expect(RemindWords.plain(13, isQuiet: false) == "Rebound: 13 things for today")
        #expect(RemindWords.plain(2, isQuiet: true) == "Rebound: something for today", "quiet mode counts nothing")
    }

    @Test func withoutNamesEveryKindHasItsWords() throws {
        let now = Moment(day: day("2026-03-11"), minute: 540, offset: 0)
        let abouts: [(Shareable.CalendarDate.About, Shareable.CalendarDate.When, String)] = [
            (
                .interview(.init("a"), .init("i")), .at(Moment(day: day("2026-03-12"), minute: 630, offset: 60)),
                "A conversation, tomorrow at 9:30."
            ),
            (
                .chase(.init("a"), number: 1), .day(now.day),
                "A question you may ask, if you like. The words are written."
            ),
            (.feedbackReminder(.init("a")), .day(now.day), "One short reminder is fitting now, if you like."),
            (.closing(.init("a")), .day(day("2026-03-12")), "Something you saved closes tomorrow."),
            (.action(.init("x")), .day(now.day), "Something you planned."),
        ]
        for (about, when, words) in abouts {
            let date = Shareable.CalendarDate(about: about, when: when, isCancelled: false, version: 1, changedAt: 0)
            #expect(RemindWords.nameless(date, at: now) == words)
        }
    }

    @Test func inFullEveryKindSaysWhatItIs() throws {
        var world = World(on: "2026-03-02")
        let one = try world.apply(to: "Larkspur", as: "Officer", on: "2026-03-02")
        try world.interview(one, on: "2026-03-17")
        let quiet = try world.apply(to: "Fennimore Press", as: "Coordinator", on: "2026-01-20")
        try world.interview(quiet, on: "2026-02-27")
        let saved = try world.apply(to: "Cobble Row", as: "Clerk")
        try world.perform(
            EditApplication(application: saved, changes: [.closing: "2026-03-17"]),
            PlanAction(ActionPlanned(action: .init("x"), aim: "Learn to pause", by: day("2026-03-09"))))
        let gone = try world.apply(to: "Ashcombe Water", as: "Analyst", on: "2026-02-02")
        try world.end(gone, on: "2026-02-24")
        try world.send(.feedbackRequest, to: .hiringManager, for: gone, on: "2026-03-01")
        world.go(to: "2026-03-16")
        let due = Shareable.due(Shareable.calendar(of: world.search, at: world.now), at: world.now)
        #expect(Set(due.map { $0.id.prefix { $0 != "-" } }) == ["interview", "chase", "closing", "action", "feedback"])
        for date in due {
            let line = RemindWords.line(date, in: world.search, at: world.now)
            #expect(!line.title.isEmpty && line.title != RemindWords.nameless(date, at: world.now))
        }
    }
}
