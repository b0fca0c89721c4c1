import TestSupport
import Testing

@testable import Domain

@Suite struct LettersTests {
    private let draft = DraftKept(
        draft: .init("d"), application: a, kind: .reply, recipient: .hiringManager, person: alice, channel: .mail,
        title: "Thank you", body: "Thank you for telling me.\n")

    @Test func keepsDrafts() throws {
        var fold = try turnedDown()
        #expect(Facts(try fold.record(KeepDraft(draft))) == Facts([draft]))
        #expect(try fold.record(KeepDraft(draft)).isEmpty)
        var second = draft
        second.body = "Thank you."
        try fold.record(KeepDraft(second))
        #expect(try fold.application().drafts.mapValues(\.value) == [.init("d"): second])
    }

    @Test func refusesDrafts() throws {
        let fold = try turnedDown()
        func refusal(_ change: (inout DraftKept) -> Void) -> Refusal? {
            var changed = draft
            change(&changed)
            return fold.refusal(KeepDraft(changed))
        }
        #expect(refusal { $0.title = "" } == nil)
        #expect(refusal { $0.body = " \n" } == .empty(field: "letter"))
        #expect(refusal { $0.body = tooLongText } == .tooLong(field: "letter", limit: longestText))
        #expect(refusal { $0.title = tooLongLine } == .tooLong(field: "title", limit: longestLine))
        #expect(refusal { $0.person = .init("none") } == .notFound(.person, "none"))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
    }

    private func sent(_ kind: LetterKind) -> LetterSent {
        LetterSent(
            application: a, draft: .init("d"), kind: kind, recipient: .hiringManager, person: alice, channel: .mail,
            body: "Thank you.", on: day("2026-03-30"))
    }

    @Test(arguments: LetterKind.allCases)
    func marksAsSent(kind: LetterKind) throws {
        var fold = try turnedDown()
        #expect(Facts(try fold.record(MarkSent(sent(kind)))) == Facts([sent(kind)]))
        #expect(try fold.application().letters.map(\.value) == [sent(kind)])
        #expect(fold.refusal(MarkSent(sent(kind))) == .alreadySo)
    }

    @Test func refusesToMark() throws {
        let fold = try turnedDown()
        func refusal(_ change: (inout LetterSent) -> Void) -> Refusal? {
            var changed = sent(.reply)
            change(&changed)
            return fold.refusal(MarkSent(changed))
        }
        #expect(refusal { $0.body = nil } == nil)
        #expect(refusal { $0.body = tooLongText } == .tooLong(field: "letter", limit: longestText))
        #expect(refusal { $0.on = day("2026-04-01") } == .inTheFuture(day("2026-04-01")))
        #expect(refusal { $0.person = .init("none") } == .notFound(.person, "none"))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
    }
}
