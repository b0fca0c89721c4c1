import TestSupport
import Testing

@testable import Domain

@Suite struct ArrangeInterviewTests {
    private let later = moment("2026-04-10T10:00+01:00")

    @Test func invitesToOneToCome() throws {
        var fold = try started()
        let facts = try fold.record(
            ArrangeInterview(
                id: .init("i"), application: a, at: later, place: " Pier 4 ", with: ["Bob ", "", "Charlie"]))
        let today = fold.now.day
        let arranged = InterviewArranged(
            interview: .init("i"), application: a, stage: .interview, round: 1, at: later, place: "Pier 4",
            with: ["Bob", "Charlie"], invitedOn: today)
        #expect(
            Facts(facts) == Facts([arranged, StageReached(application: a, stage: .interview, round: 1, on: today)]))
        let invited = try fold.application()
        #expect(invited.stage == .interview)
        #expect(invited.nextInterview(at: fold.now)?.place == "Pier 4")
        #expect(invited.interviewsHeld(at: fold.now).isEmpty)
    }

    @Test func notesOneThatWasHeld() throws {
        var fold = try started()
        try fold.record(
            ArrangeInterview(id: .init("i"), application: a, stage: .screen, at: moment("2026-03-10T23:30-05:00")))
        let held = try fold.application()
        #expect(held.stages.last?.on == day("2026-03-10"))
        #expect(held.interviews.first?.invitedOn == day("2026-03-10"))
        #expect(held.interviews.first?.round == nil)
        #expect(held.stage == .screen)
    }

    /// The round is the furthest one without an interview, else the next.
    @Test func countsRounds() throws {
        var fold = try started()
        func rounds() throws -> [Int?] { try fold.application().interviews.map(\.round) }
        try fold.record(RecordStage(application: a, stage: .interview, round: 2, on: day("2026-03-10")))
        try fold.record(ArrangeInterview(id: .init("i2"), application: a, at: later))
        #expect(try rounds() == [2])
        try fold.record(ArrangeInterview(id: .init("i3"), application: a, at: later.adding(minutes: 1440)))
        #expect(try rounds() == [2, 3])
        try fold.record(CancelInterview(application: a, interview: .init("i3")))
        try fold.record(ArrangeInterview(id: .init("again"), application: a, at: later.adding(minutes: 2880)))
        #expect(try rounds() == [2, 3, 3])
        try fold.record(ArrangeInterview(id: .init("i1"), application: a, round: 1, at: later.adding(minutes: 3000)))
        #expect(try rounds() == [2, 3, 3, 1])
        #expect(try fold.application().round == 3)
    }

    /// A stage that is known already is not recorded twice.
    @Test func knowsTheStage() throws {
        var fold = try started()
        try fold.record(RecordStage(application: a, stage: .final, on: day("2026-03-10")))
        let facts = try fold.record(ArrangeInterview(id: .init("i"), application: a, stage: .final, at: later))
        #expect(facts.map { type(of: $0).name } == ["interview_arranged"])
    }

    /// The same day as the ending is no answer after it; the day after is.
    @Test(arguments: [("2026-03-28T18:00+00:00", false), ("2026-03-29T09:00+01:00", true)])
    func reopensAfterTheEnd(at: String, reopens: Bool) throws {
        var fold = try turnedDown()
        let facts = try fold.record(ArrangeInterview(id: .init("i2"), application: a, at: moment(at)))
        #expect(facts.contains { $0 is ApplicationReopened } == reopens)
        #expect(try fold.application().isOpen == reopens)
    }

    @Test(arguments: [Stage.saved, .applied, .acknowledged, .offer])
    func refusesStagesWithoutAMeeting(stage: Stage) throws {
        let command = ArrangeInterview(id: .init("i"), application: a, stage: stage, at: later)
        #expect(try started().refusal(command) == .unknownValue(field: "stage", value: stage.rawValue))
    }

    @Test func refusesOtherThings() throws {
        let fold = try turnedDown()
        func refusal(_ id: String, round: Int? = nil, place: String? = nil, with: [String] = []) -> Refusal? {
            fold.refusal(
                ArrangeInterview(id: .init(id), application: a, round: round, at: later, place: place, with: with))
        }
        #expect(refusal("i") == .alreadySo)
        #expect(refusal("i2", round: 0) == .unknownValue(field: "round", value: "0"))
        #expect(refusal("i2", round: 51) == .unknownValue(field: "round", value: "51"))
        #expect(refusal("i2", place: tooLongLine) == .tooLong(field: "place", limit: longestLine))
        #expect(refusal("i2", with: ["Bob", tooLongLine]) == .tooLong(field: "with", limit: longestLine))
        #expect(
            fold.refusal(ArrangeInterview(id: .init("i2"), application: nobody, at: later))
                == .notFound(.application, "nobody"))
    }
}
