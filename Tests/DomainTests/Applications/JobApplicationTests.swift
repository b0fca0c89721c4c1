import TestSupport
import Testing

@testable import Domain

@Suite struct JobApplicationTests {
    @Test(arguments: [
        (Stage.saved, false), (.applied, false), (.acknowledged, false), (.screen, true), (.assessment, false),
        (.interview, true), (.final, true), (.offer, true),
    ])
    func knowsAConversation(stage: Stage, isOne: Bool) throws {
        #expect(stage.isConversation == isOne)
        var fold = try started()
        try fold.record(RecordStage(application: a, stage: stage, on: day("2026-03-10")))
        #expect(try fold.application().hadConversation(at: fold.now) == isOne)
    }

    @Test func ordersStages() {
        #expect(
            Stage.allCases.map(\.rawValue) == [
                "saved", "applied", "acknowledged", "screen", "assessment", "interview", "final", "offer",
            ])
        #expect(zip(Stage.allCases, Stage.allCases.dropFirst()).allSatisfy { $0 < $1 })
        #expect(!(Stage.offer < Stage.offer))
    }

    @Test(arguments: [
        (Outcome.unsuccessful, true), (.noResponse, true), (.roleCancelled, true), (.offerWithdrawn, true),
        (.accepted, false), (.declined, false), (.withdrawn, false),
    ])
    func knowsASetback(outcome: Outcome, isOne: Bool) {
        #expect(outcome.isSetback == isOne)
    }

    @Test func tellsTheLastDay() throws {
        var fold = try started()
        let interview = Interview.ID("i")
        try fold.record(
            ArrangeInterview(id: interview, application: a, stage: .screen, at: moment("2026-03-20T10:00+00:00")))
        #expect(try fold.application().lastDay(upTo: day("2026-03-31")) == day("2026-03-20"))
        #expect(try fold.application().lastDay(upTo: day("2026-03-19")) == day("2026-03-02"))
        // Before anything happened there is still a day.
        #expect(try fold.application().lastDay(upTo: day("2026-03-01")) == day("2026-03-01"))
    }

    /// A cancelled interview is no day on which anything happened; that the invitation came stays one.
    @Test func leavesOutCancelledInterviews() throws {
        var fold = try started()
        fold.now = moment("2026-03-10T10:00+00:00")
        try fold.record(ArrangeInterview(id: .init("i"), application: a, at: moment("2026-03-20T10:00+00:00")))
        fold.now = moment("2026-03-31T10:00+00:00")
        #expect(try fold.application().lastDay(upTo: fold.now.day) == day("2026-03-20"))
        try fold.record(CancelInterview(application: a, interview: .init("i")))
        #expect(try fold.application().lastDay(upTo: fold.now.day) == day("2026-03-10"))
    }

    @Test func keepsInterviewsApartByTheHour() throws {
        var fold = try started()
        try fold.record(
            ArrangeInterview(id: .init("i2"), application: a, at: moment("2026-04-02T10:00+01:00")),
            ArrangeInterview(id: .init("i1"), application: a, at: moment("2026-03-31T10:00+01:00")))
        let both = try fold.application()
        #expect(both.interviews.map(\.id.text) == ["i1", "i2"])
        #expect(both.interviewsHeld(at: moment("2026-03-31T09:59+01:00")).isEmpty)
        #expect(both.interviewsHeld(at: moment("2026-03-31T10:00+01:00")).map(\.id.text) == ["i1"])
        #expect(both.nextInterview(at: moment("2026-03-31T09:59+01:00"))?.id.text == "i1")
        #expect(both.nextInterview(at: moment("2026-03-31T10:00+01:00"))?.id.text == "i2")
        #expect(both.nextInterview(at: moment("2026-04-02T10:00+01:00")) == nil)
    }

    @Test(arguments: [
        ("Harbour Analytics Ltd", true), ("HARBOUR analytics, PLC", true), ("The Harbour Analytics Group", true),
        ("Harbour", false), ("Harbour Analytics Labs", false), ("", false),
    ])
    func tellsEarlierTries(employer: String, isSame: Bool) throws {
        let fold = try started()
        #expect(fold.search.earlierTries(at: employer).map(\.id) == (isSame ? [a] : []))
        #expect(fold.search.earlierTries(at: employer, before: try fold.application()).isEmpty)
    }

    @Test func tellsEarlierTriesLatestFirst() throws {
        var fold = try started()
        let details = ApplicationDetails(employer: "Harbour Analytics", role: "Lead")
        for id in ["b", "c"] { try fold.record(AddApplication(id: .init(id), details: details)) }
        #expect(fold.search.earlierTries(at: "harbour analytics").map(\.id.text) == ["c", "b", "a"])
        let middle = try fold.search.application(.init("b"))
        #expect(fold.search.earlierTries(at: middle.employer, before: middle).map(\.id.text) == ["a"])
        #expect(fold.search.applicationsInOrder.map(\.id.text) == ["a", "b", "c"])
    }
}
