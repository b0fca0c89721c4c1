import TestSupport
import Testing

@testable import Domain

@Suite struct RecordDebriefTests {
    private func debrief(_ id: String = "d", on: String = "2026-03-21", interview: String? = nil) -> DebriefRecorded {
        DebriefRecorded(
            debrief: .init(id), application: a, interview: interview.map { .init($0) }, wentWell: "the exercise",
            on: day(on))
    }

    @Test func records() throws {
        var fold = try turnedDown()
        let full = DebriefRecorded(
            debrief: .init("d"), application: a, interview: .init("i"), wentWell: "the exercise", wentLess: "pay",
            differently: "ask first", connected: "boats",
            questions: [QuestionAsked(question: "Why us?", answer: .shaky)], parts: [.skillsTest: "long"],
            on: day("2026-03-21"))
        #expect(Facts(try fold.record(RecordDebrief(full))) == Facts([full]))
        #expect(try fold.application().debriefs.map(\.value) == [full])
    }

    /// One part of it is enough.
    @Test(arguments: [
        DebriefRecorded(debrief: .init("d"), application: a, wentLess: "x", on: day("2026-03-21")),
        DebriefRecorded(debrief: .init("d"), application: a, differently: "x", on: day("2026-03-21")),
        DebriefRecorded(debrief: .init("d"), application: a, connected: "x", on: day("2026-03-21")),
        DebriefRecorded(debrief: .init("d"), application: a, parts: [.rapport: "x"], on: day("2026-03-21")),
        DebriefRecorded(
            debrief: .init("d"), application: a, questions: [QuestionAsked(question: "x", answer: nil)],
            on: day("2026-03-21")),
    ])
    func takesAnyPart(debrief: DebriefRecorded) throws {
        #expect(try started().refusal(RecordDebrief(debrief)) == nil)
    }

    @Test func refuses() throws {
        var fold = try turnedDown()
        var empty = debrief()
        empty.wentWell = " "
        empty.parts = [.answers: "\n"]
        #expect(fold.refusal(RecordDebrief(empty)) == .empty(field: "went_well"))
        #expect(fold.refusal(RecordDebrief(debrief(interview: "none"))) == .notFound(.interview, "none"))
        #expect(fold.refusal(RecordDebrief(debrief(on: "2026-04-01"))) == .inTheFuture(day("2026-04-01")))
        var long = debrief()
        long.parts = [.skillsTest: tooLongText]
        #expect(fold.refusal(RecordDebrief(long)) == .tooLong(field: "skills_test", limit: longestText))
        var elsewhere = debrief()
        elsewhere.application = nobody
        #expect(fold.refusal(RecordDebrief(elsewhere)) == .notFound(.application, "nobody"))
        try fold.record(RecordDebrief(debrief()))
        #expect(fold.refusal(RecordDebrief(debrief())) == .alreadySo)
    }

    /// The news came on the 28th; recorded after it in the log.
    @Test(
        arguments: [
            ("2026-03-27", nil, false), ("2026-03-28", nil, true), ("2026-03-29", nil, true), ("2026-03-29", "i", true),
            ("2026-03-21", "i", false),
        ] as [(String, String?, Bool)])
    func knowsWhetherTheNewsWasKnown(on: String, interview: String?, isAfter: Bool) throws {
        var fold = try turnedDown()
        try fold.record(RecordDebrief(debrief(on: on, interview: interview)))
        let application = try fold.application()
        #expect(application.isAfterNews(try #require(application.debriefs.first)) == isAfter)
    }

    @Test func goesByDaysNotByTheOrderOfRecording() throws {
        var fold = try started()
        try fold.record(
            RecordDebrief(debrief("before", on: "2026-03-27")), RecordDebrief(debrief("same", on: "2026-03-28")),
            RecordDebrief(debrief("after", on: "2026-03-29")),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")))
        let application = try fold.application()
        #expect(application.debriefs.map(application.isAfterNews) == [false, false, true])
    }

    /// After a reopening there is a new interview, whose outcome is not known yet.
    @Test func forgetsTheNewsOnceReopened() throws {
        var fold = try turnedDown()
        try fold.record(
            ArrangeInterview(id: .init("i2"), application: a, at: moment("2026-03-30T10:00+01:00")),
            RecordDebrief(debrief("d2", on: "2026-03-30", interview: "i2")),
            RecordDebrief(debrief("loose", on: "2026-03-30")),
            RecordDebrief(debrief("first", on: "2026-03-30", interview: "i")))
        let application = try fold.application()
        #expect(application.debriefs.map(application.isAfterNews) == [false, false, true])
    }
}
