import TestSupport
import Testing

@testable import Domain

@Suite struct AsOfTests {
    private func endOf(_ text: String) -> Moment { Moment(day: day(text), minute: 1439, second: 59, offset: 60) }

    /// Recorded day by day: each day shows what there was.
    private func history() throws -> Fold {
        var fold = Fold(at: moment("2026-03-02T10:00+00:00"))
        try fold.record(
            AddApplication(
                id: a, details: ApplicationDetails(employer: "Harbour", role: "Analyst"), applied: day("2026-03-02")))
        fold.now = moment("2026-03-10T10:00+00:00")
        try fold.record(ArrangeInterview(id: .init("i"), application: a, at: moment("2026-03-20T10:00+00:00")))
        fold.now = moment("2026-03-28T10:00+00:00")
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")))
        fold.now = moment("2026-03-30T10:00+00:00")
        try fold.record(
            CompleteStep(application: a, step: .land), ReopenApplication(application: a, on: day("2026-03-30")))
        return fold
    }

    @Test(
        arguments: [
            ("2026-03-02", Stage.applied, nil, false), ("2026-03-09", .applied, nil, false),
            ("2026-03-10", .interview, nil, true), ("2026-03-19", .interview, nil, true),
            ("2026-03-27", .interview, nil, false), ("2026-03-28", .interview, .unsuccessful, false),
            ("2026-03-29", .interview, .unsuccessful, false), ("2026-03-30", .interview, nil, false),
        ] as [(String, Stage, Outcome?, Bool)])
    func showsTheDay(on: String, stage: Stage, outcome: Outcome?, hasNext: Bool) throws {
        let fold = try history()
        let then = fold.search.asOf(endOf(on))
        let application = try then.application(a)
        #expect(application.stage == stage)
        #expect(application.outcome == outcome)
        #expect((application.nextInterview(at: endOf(on)) != nil) == hasNext)
        #expect(application.walk(at: endOf(on))?.state(of: .land) == (outcome == nil ? nil : .open))
        #expect(then.sequence == fold.search.sequence)
        #expect(then.orphans.isEmpty)
        #expect(then.changes.allSatisfy { change in change.events.allSatisfy { $0.entry.on <= day(on) } })
    }

    @Test func showsNothingBeforeTheBeginning() throws {
        let then = try history().search.asOf(endOf("2026-03-01"))
        #expect(Told(then) == Told(JobSearch()))
        #expect(then.changes.isEmpty)
        #expect(then.sequence == 7)
    }

    /// Written down today about earlier days: it counts on those days, and the things it speaks of are there.
    @Test func goesByTheDayThingsHappened() throws {
        var fold = try turnedDown()
        try fold.record(
            RecordFeedback(
                FeedbackReceived(
                    feedback: .init("f"), application: a, person: alice, from: "Alice", channel: .phone, words: "x",
                    on: day("2026-03-29"))))
        let applied = fold.search.asOf(endOf("2026-03-19"))
        #expect(try applied.application(a).stage == .applied)
        #expect(try applied.application(a).isOpen)
        #expect(applied.people.isEmpty)
        let later = fold.search.asOf(endOf("2026-03-29"))
        #expect(later.people[alice]?.name == "Alice")
        #expect(try later.application(a).feedback.count == 1)
        #expect(later.orphans.isEmpty)
        #expect(fold.search.asOf(endOf("2026-03-01")).applications.isEmpty)
    }

    /// On the day itself a fact with a time counts from that time on.
    @Test(arguments: [("2026-03-29T10:29+01:00", 0), ("2026-03-29T10:30+01:00", 1), ("2026-03-29T23:59+01:00", 1)])
    func goesByTheTimeOnTheDay(at: String, count: Int) throws {
        var fold = try turnedDown()
        try fold.record(
            RecordNotice(
                NoticeReceived(
                    application: a, kind: .rejection, from: "Bob", channel: .mail, words: "no", on: day("2026-03-29"),
                    at: ClockTime(minute: 630, offset: 60))))
        #expect(try fold.search.asOf(moment(at)).application(a).notices.count == count)
    }

    /// A mistake undone or put right later was never true.
    @Test func correctsWheneverItWasCorrected() throws {
        var fold = try history()
        fold.now = moment("2026-04-10T10:00+01:00")
        let ending = fold.search.changes[2]
        let right = OutcomeRecorded(application: a, outcome: .unsuccessful, on: day("2026-03-25"))
        var amended = fold
        try amended.record(AmendEvent(event: ending.events[0].entry.event, fields: [:], replacement: right))
        #expect(try amended.search.asOf(endOf("2026-03-24")).application(a).isOpen)
        #expect(try amended.search.asOf(endOf("2026-03-25")).application(a).outcome == .unsuccessful)
        try fold.record(UndoChange(change: ending.id))
        let then = fold.search.asOf(endOf("2026-03-29"))
        #expect(try then.application(a).isOpen)
        #expect(then.change(ending.id)?.isLive == false)
        #expect(then.changes.count == 3, "the undo itself comes later")
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(try fold.search.asOf(endOf("2026-03-29")).application(a).outcome == .unsuccessful)
    }

    @Test func signsLettersAsToday() throws {
        var fold = try history()
        try fold.record(DescribeSeeker(SeekerDescribed(name: "Sam Taylor")))
        #expect(fold.search.asOf(endOf("2026-03-02")).seeker.name == "Sam Taylor")
    }

    /// Where nothing lies after the moment, reading as of it is reading.
    @Test func isTheSameAtTheEnd() {
        for seed in 0..<40 {
            let fold = RandomSearch(seed: seed).fold
            let far = Moment(day: fold.now.day.adding(400), minute: 0, offset: 0)
            let then = fold.search.asOf(far)
            #expect(Told(then, at: far) == Told(fold.search, at: far))
            #expect(then.changes.map(\.id) == fold.search.changes.map(\.id))
            #expect(then.changes.map(\.isLive) == fold.search.changes.map(\.isLive))
        }
    }
}
