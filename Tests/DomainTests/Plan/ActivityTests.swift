import TestSupport
import Testing

@testable import Domain

@Suite struct ActivityTests {
    private func noted(_ change: (inout ActivityNoted) -> Void = { _ in }) -> NoteActivity {
        var noted = ActivityNoted(
            activity: .init("v"), kind: .agencyVisit, what: " Bridge People ", minutes: 40, person: alice,
            application: a, note: " rain ", on: day("2026-03-30"))
        change(&noted)
        return NoteActivity(noted)
    }

    @Test func isKeptWithItsMinutesAndIsAContact() throws {
        var fold = try started()
        try fold.record(noted())
        let activity = try fold.search.activity(.init("v"))
        #expect(activity.noted.what == "Bridge People" && activity.noted.note == "rain")
        #expect(activity.on == day("2026-03-30") && activity.noted.minutes == 40)
        let now = Moment(day: day("2026-03-31"), minute: 600, offset: 0)
        #expect(fold.search.lastContact(with: try fold.search.person(alice), at: now) == day("2026-03-30"))
        #expect(fold.refusal(noted()) == .alreadySo)
        try fold.record(NoteActivity(ActivityNoted(activity: .init("u"), kind: .course, on: day("2026-03-29"))))
        #expect(fold.search.planning.activitiesInOrder.map(\.id.text) == ["u", "v"])
    }

    @Test func refuses() throws {
        let fold = try started()
        #expect(fold.refusal(noted { $0.minutes = 0 }) == .unknownValue(field: "minutes", value: "0"))
        #expect(fold.refusal(noted { $0.minutes = 1 }) == nil)
        #expect(fold.refusal(noted { $0.minutes = 1440 }) == nil)
        #expect(fold.refusal(noted { $0.minutes = 1441 }) == .unknownValue(field: "minutes", value: "1441"))
        #expect(fold.refusal(noted { $0.on = day("2026-04-01") }) == .inTheFuture(day("2026-04-01")))
        #expect(fold.refusal(noted { $0.application = nobody }) == .notFound(.application, "nobody"))
        #expect(fold.refusal(noted { $0.person = .init("x") }) == .notFound(.person, "x"))
        #expect(fold.refusal(noted { $0.what = tooLongLine }) == .tooLong(field: "what", limit: longestLine))
        #expect(fold.refusal(noted { $0.note = tooLongLine }) == .tooLong(field: "note", limit: longestLine))
        #expect(fold.refusal(noted { $0.what = "" }) == nil)
        let other = noted {
            $0.kind = .other
            $0.what = " "
        }
        #expect(fold.refusal(other) == .empty(field: "what"))
        #expect(throws: Refusal.notFound(.activity, "v")) { try fold.search.activity(.init("v")) }
    }
}
