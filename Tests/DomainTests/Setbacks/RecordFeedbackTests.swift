import TestSupport
import Testing

@testable import Domain

@Suite struct RecordFeedbackTests {
    private func feedback(_ id: String = "f") -> FeedbackReceived {
        FeedbackReceived(
            feedback: .init(id), application: a, person: alice, from: "Alice", channel: .phone,
            words: "  Clear answers; fewer examples than we hoped.\n", on: day("2026-03-30"))
    }

    @Test func keepsTheWordsVerbatim() throws {
        var fold = try turnedDown()
        #expect(Facts(try fold.record(RecordFeedback(feedback()))) == Facts([feedback()]))
        #expect(try fold.application().feedback.map(\.value.words) == [feedback().words])
        #expect(try fold.application().lastDay(upTo: fold.now.day) == day("2026-03-30"))
    }

    @Test func refuses() throws {
        var fold = try turnedDown()
        func refusal(_ change: (inout FeedbackReceived) -> Void) -> Refusal? {
            var changed = feedback()
            change(&changed)
            return fold.refusal(RecordFeedback(changed))
        }
        #expect(refusal { $0.words = " " } == .empty(field: "words"))
        #expect(refusal { $0.words = tooLongText } == .tooLong(field: "words", limit: longestText))
        #expect(refusal { $0.from = tooLongLine } == .tooLong(field: "from", limit: longestLine))
        #expect(refusal { $0.on = day("2026-04-01") } == .inTheFuture(day("2026-04-01")))
        #expect(refusal { $0.person = .init("none") } == .notFound(.person, "none"))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
        #expect(refusal { $0.person = nil } == nil)
        try fold.record(RecordFeedback(feedback()))
        #expect(refusal { $0.words = "other" } == .alreadySo)
    }
}
