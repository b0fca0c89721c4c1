import TestSupport
import Testing

@testable import Domain

@Suite struct RecordNoticeTests {
    private let notice = NoticeReceived(
        application: a, kind: .rejection, from: "Bob", address: "bob@harbour.example", channel: .mail,
        title: "Your application", words: "\nWe are sorry …\n", on: day("2026-03-28"),
        at: ClockTime(minute: 630, offset: 60))

    @Test func keepsTheWordsVerbatim() throws {
        var fold = try turnedDown()
        #expect(Facts(try fold.record(RecordNotice(notice))) == Facts([notice]))
        let kept = try #require(try fold.application().notices.first)
        #expect(kept.value == notice)
        #expect(kept.on == day("2026-03-28"))
        #expect(kept.entry.time == ClockTime(minute: 630, offset: 60))
        #expect(fold.refusal(RecordNotice(notice)) == .alreadySo)
    }

    /// Bad news without words is news too; a title that came by mail may be long.
    @Test func refuses() throws {
        let fold = try turnedDown()
        func refusal(_ change: (inout NoticeReceived) -> Void) -> Refusal? {
            var changed = notice
            change(&changed)
            return fold.refusal(RecordNotice(changed))
        }
        #expect(refusal { $0.words = "" } == nil)
        #expect(refusal { $0.title = tooLongLine } == nil)
        #expect(refusal { $0.words = tooLongText } == .tooLong(field: "words", limit: longestText))
        #expect(refusal { $0.title = tooLongText } == .tooLong(field: "title", limit: longestText))
        #expect(refusal { $0.on = day("2026-04-01") } == .inTheFuture(day("2026-04-01")))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
    }

    /// On one day: by the time, those without one last, then as recorded.
    @Test func areInOrder() throws {
        var fold = try turnedDown()
        for (words, minute) in [("no time", nil), ("late", 900), ("early", 60), ("no time either", nil)] {
            let at = minute.map { ClockTime(minute: $0, offset: 0) }
            try fold.record(
                RecordNotice(
                    NoticeReceived(
                        application: a, kind: .other, from: "", channel: .mail, words: words, on: day("2026-03-29"),
                        at: at)))
        }
        #expect(try fold.application().notices.map(\.value.words) == ["early", "late", "no time", "no time either"])
    }
}
