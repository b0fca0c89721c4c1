import TestSupport
import Testing

@testable import Domain

@Suite struct ChangeInterviewTests {
    private let interview = Interview.ID("i")
    private let later = moment("2026-04-10T10:00+01:00")

    private func invited() throws -> Fold {
        var fold = try started()
        try fold.record(ArrangeInterview(id: interview, application: a, at: later, place: "Pier 4"))
        return fold
    }

    @Test(arguments: [String?.none, "Pier 5"])
    func moves(place: String?) throws {
        var fold = try invited()
        let at = later.adding(minutes: 60)
        let facts = try fold.record(MoveInterview(application: a, interview: interview, at: at, place: place))
        #expect(Facts(facts) == Facts([InterviewMoved(application: a, interview: interview, at: at, place: place)]))
        let moved = try #require(try fold.application().interviews.first)
        #expect(moved.at == at)
        #expect(moved.place == place ?? "Pier 4")
        #expect(moved.invitedOn == day("2026-03-31"))
        #expect(fold.refusal(MoveInterview(application: a, interview: interview, at: at, place: place)) == .alreadySo)
    }

    @Test func movesPastAnother() throws {
        var fold = try invited()
        try fold.record(
            ArrangeInterview(id: .init("j"), application: a, at: later.adding(minutes: 60)),
            MoveInterview(application: a, interview: interview, at: later.adding(minutes: 90)))
        #expect(try fold.application().interviews.map(\.id.text) == ["j", "i"])
    }

    @Test func cancels() throws {
        var fold = try invited()
        let command = CancelInterview(application: a, interview: interview)
        let facts = try fold.record(command)
        #expect(Facts(facts) == Facts([InterviewCancelled(application: a, interview: interview)]))
        let cancelled = try fold.application()
        #expect(cancelled.nextInterview(at: fold.now) == nil)
        #expect(cancelled.interviewsHeld(at: later).isEmpty)
        #expect(cancelled.stage == .interview, "that the seeker was invited stays true")
        #expect(fold.refusal(command) == .alreadySo)
    }

    /// A new time for a cancelled interview means that it will take place after all, be it the same time.
    @Test func takesPlaceAfterAll() throws {
        var fold = try invited()
        try fold.record(
            CancelInterview(application: a, interview: interview),
            MoveInterview(application: a, interview: interview, at: later))
        #expect(try fold.application().nextInterview(at: fold.now)?.id == interview)
    }

    @Test func refusesUnknownOnes() throws {
        let fold = try invited()
        let none = Interview.ID("none")
        #expect(
            fold.refusal(MoveInterview(application: a, interview: none, at: later)) == .notFound(.interview, "none"))
        #expect(fold.refusal(CancelInterview(application: a, interview: none)) == .notFound(.interview, "none"))
        #expect(
            fold.refusal(MoveInterview(application: nobody, interview: interview, at: later))
                == .notFound(.application, "nobody"))
        #expect(
            fold.refusal(CancelInterview(application: nobody, interview: interview))
                == .notFound(.application, "nobody"))
        #expect(
            fold.refusal(MoveInterview(application: a, interview: interview, at: later, place: tooLongLine))
                == .tooLong(field: "place", limit: longestLine))
    }
}
