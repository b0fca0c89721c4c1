import TestSupport
import Testing

@testable import Domain

@Suite struct AmendEventTests {
    private func ended(_ on: String, _ outcome: Outcome = .unsuccessful) -> OutcomeRecorded {
        OutcomeRecorded(application: a, outcome: outcome, on: day(on))
    }

    private func ending(of fold: Fold) throws -> Event.ID { try #require(fold.events.last?.entry.event) }

    @Test func putsADayRight() throws {
        var fold = try turnedDown()
        let event = try ending(of: fold)
        let facts = try fold.record(
            AmendEvent(event: event, fields: ["on": "2026-03-25"], replacement: ended("2026-03-25")))
        #expect(Facts(facts) == Facts([Amended(event: event, fields: ["on": "2026-03-25"])]))
        #expect(try fold.application().ending?.on == day("2026-03-25"))
        #expect(try fold.walk().setback.on == day("2026-03-25"))
        #expect(
            fold.search.liveEvents.contains { $0.fact as? OutcomeRecorded == ended("2026-03-28") }, "kept as stored")
    }

    /// The latest wins; taken back, the one before it reads again, and then the original.
    @Test func winsByBeingLatest() throws {
        var fold = try turnedDown()
        let event = try ending(of: fold)
        for on in ["2026-03-25", "2026-03-26"] {
            try fold.record(AmendEvent(event: event, fields: ["on": on], replacement: ended(on)))
        }
        #expect(try fold.application().ending?.on == day("2026-03-26"))
        try fold.record(UndoChange())
        #expect(try fold.application().ending?.on == day("2026-03-25"))
        try fold.record(UndoChange())
        #expect(try fold.application().ending?.on == day("2026-03-28"))
    }

    /// Moved past a reopening, the outcome stands again.
    @Test func movesAnEndingPastAReopening() throws {
        var fold = try turnedDown()
        let event = try ending(of: fold)
        try fold.record(ReopenApplication(application: a, on: day("2026-03-29")))
        #expect(try fold.application().isOpen)
        try fold.record(AmendEvent(event: event, fields: ["on": "2026-03-30"], replacement: ended("2026-03-30")))
        #expect(try fold.application().outcome == .unsuccessful)
    }

    @Test func takesAwayATime() throws {
        var fold = try turnedDown()
        var notice = NoticeReceived(
            application: a, kind: .rejection, from: "Bob", channel: .mail, words: "no", on: day("2026-03-28"),
            at: ClockTime(minute: 630, offset: 0))
        try fold.record(RecordNotice(notice))
        notice.at = nil
        try fold.record(AmendEvent(event: try ending(of: fold), fields: ["at": ""], replacement: notice))
        #expect(try fold.application().notices.first?.entry.time == nil)
    }

    @Test func changesNothingWhereNothingDiffers() throws {
        var fold = try turnedDown()
        let event = try ending(of: fold)
        let amend = AmendEvent(event: event, fields: ["on": "2026-03-25"], replacement: ended("2026-03-25"))
        let back = AmendEvent(event: event, fields: ["on": "2026-03-28"], replacement: ended("2026-03-28"))
        #expect(try fold.facts(back).isEmpty)
        try fold.record(amend)
        #expect(try fold.facts(amend).isEmpty)
        #expect(try fold.facts(back).count == 1)
    }

    @Test func refuses() throws {
        var fold = try turnedDown()
        let event = try ending(of: fold)
        func refusal(_ replacement: (any Fact)?, _ event: Event.ID) -> Refusal? {
            fold.refusal(AmendEvent(event: event, fields: [:], replacement: replacement))
        }
        #expect(refusal(ended("2026-04-01"), event) == .inTheFuture(day("2026-04-01")))
        #expect(refusal(nil, event) == .cannotBeAmended("outcome_recorded"))
        var other = ended("2026-03-25")
        other.application = .init("b")
        #expect(refusal(other, event) == .cannotBeAmended("outcome_recorded"))
        let stage = StageReached(application: a, stage: .offer, on: day("2026-03-25"))
        #expect(refusal(stage, event) == .cannotBeAmended("outcome_recorded"))
        #expect(refusal(ended("2026-03-25"), .init("none")) == .notFound(.note, "none"))
        fold.append(.erased)
        #expect(refusal(ended("2026-03-25"), try ending(of: fold)) == .cannotBeAmended("erased"))
        try fold.record(UndoChange(change: fold.search.changes[3].id))
        #expect(refusal(ended("2026-03-25"), event) == .notFound(.note, event.text), "taken back")
        #expect(refusal(Retracted(change: .init("x")), try ending(of: fold)) == .cannotBeAmended("retracted"))
    }

    /// An amendment whose fields do not fit leaves the event as stored.
    @Test func readsAnUnfitAmendmentAsNone() throws {
        var fold = try turnedDown()
        fold.append([Amended(event: try ending(of: fold), fields: ["on": "soon"])])
        #expect(try fold.application().ending?.on == day("2026-03-28"))
    }
}
