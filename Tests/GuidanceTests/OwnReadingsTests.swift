import Domain
import Guidance
import TestSupport
import Testing

/// METHOD X3 and X4: no reason still gives a reading, marked as one's own; and it ends.
@Suite struct OwnReadingsTests {
    @Test func readsTheDebriefsAndTheStageWhereNobodySaidWhy() throws {
        let (world, id) = try Personas.lostDreamFinal()
        let readings = OwnReadings.of(try world.application(id), in: world.search, at: world.now)
        #expect(readings == [.reachedTheLast, .wentWell, .stumbled("How much money have you looked after?")])
        #expect(readings.map(\.certainty) == [.likely, .possible, .possible])
    }

    @Test func saysLittleOfAPaperNo() throws {
        let (world, id) = try Personas.sixtiethPaperNo()
        #expect(OwnReadings.of(try world.application(id), in: world.search, at: world.now) == [.beforeMeeting])
    }

    @Test func aPostThatWentAwayNeedsNoOther() throws {
        var world = World(on: "2026-03-02")
        let id = try world.apply(to: "Fernhill", as: "Warden", on: "2026-03-02")
        try world.interview(id, on: "2026-03-05")
        world.go(to: "2026-03-20")
        try world.end(id, .roleCancelled, on: "2026-03-20")
        #expect(OwnReadings.of(try world.application(id), in: world.search, at: world.now) == [.postWentAway])
    }

    /// One remark elsewhere is one opinion; two are worth a thought.
    @Test(arguments: [(1, false), (2, true)]) func recallsWhatWasSaidElsewhere(times: Int, isSaid: Bool) throws {
        var (world, id) = try Personas.lostDreamFinal()
        for _ in 0..<times {
            let other = try world.apply(to: "Elsewhere", as: "Coordinator", on: "2026-03-10")
            try world.end(other, on: "2026-03-10")
            try world.perform(
                RecordReason(ReasonRecorded(application: other, reason: .presentation, source: .stated)))
        }
        let readings = OwnReadings.of(try world.application(id), in: world.search, at: world.now)
        #expect(readings.contains(.saidElsewhere(.presentation, times: times)) == isSaid)
    }

    /// The day of the first visit, the day after, and after something new.
    @Test func endsAfterTwoVisitsWithNothingNew() throws {
        var (world, id) = try Personas.lostDreamFinal()
        func reached() throws -> AsMuchAsCanBeKnown.Onward? {
            AsMuchAsCanBeKnown.reached(in: try world.application(id), at: world.now)
        }
        #expect(try reached() == nil)
        try world.perform(CompleteStep(application: id, step: .decode))
        #expect(try reached() == nil)
        world.go(to: "2026-03-11")
        #expect(try reached() == .step(.land))
        try world.perform(
            RecordFeedback(
                FeedbackReceived(
                    feedback: world.id("feedback"), application: id, from: "Dilip Rowe", channel: .phone,
                    words: "It was close.", on: day("2026-03-09"))))
        #expect(try reached() == nil)
        try world.perform(
            ReopenStep(application: id, step: .decode), CompleteStep(application: id, step: .decode))
        #expect(try reached() == nil)
        world.go(to: "2026-03-12")
        #expect(try reached() == .step(.land))
        for step in WalkStep.allCases where step != .decode {
            try world.perform(SkipStep(application: id, step: step))
        }
        #expect(try reached() == .done)
    }
}
