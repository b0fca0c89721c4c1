import TestSupport
import Testing

@testable import Domain

@Suite struct WalkTests {
    /// The size fits the no (METHOD L0).
    @Test(arguments: [
        (Stage.applied, Outcome.unsuccessful, WalkSize.note), (.acknowledged, .unsuccessful, .note),
        (.screen, .unsuccessful, .short), (.assessment, .unsuccessful, .short), (.interview, .unsuccessful, .full),
        (.final, .roleCancelled, .full), (.offer, .offerWithdrawn, .full), (.screen, .noResponse, .note),
        (.assessment, .noResponse, .note), (.interview, .noResponse, .full), (.applied, .roleCancelled, .note),
        (.screen, .roleCancelled, .short),
    ])
    func isProposed(stage: Stage, outcome: Outcome, size: WalkSize) throws {
        var fold = try started()
        try fold.record(
            RecordStage(application: a, stage: stage, on: day("2026-03-10")),
            RecordOutcome(application: a, outcome: outcome, on: day("2026-03-28")))
        let walk = try fold.walk()
        #expect(walk.proposed == size)
        #expect(walk.size == size)
        #expect(walk.setback.value.outcome == outcome)
        #expect(walk.isClosed == (size == .note), "a note has nothing left to do")
    }

    @Test(arguments: [Outcome.accepted, .declined, .withdrawn])
    func opensAfterSetbacksOnly(outcome: Outcome) throws {
        #expect(try turnedDown(outcome).application().walk(at: Fold.now) == nil)
        #expect(try started().application().walk(at: Fold.now) == nil)
    }

    /// A full walk for an interview that was held, even where only the meeting says so.
    @Test func countsInterviewsHeld() throws {
        var fold = try started()
        fold.append([
            InterviewArranged(
                interview: .init("i"), application: a, stage: .interview, round: 1,
                at: moment("2026-03-20T10:00+00:00"), place: nil, with: [], invitedOn: day("2026-03-10"))
        ])
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")))
        #expect(try fold.walk().proposed == .full)
        #expect(try fold.application().stage == .applied)
    }

    @Test(arguments: WalkSize.allCases)
    func offersItsOwnSteps(size: WalkSize) throws {
        var fold = try turnedDown()
        if size != .full { try fold.record(ChooseWalkSize(application: a, size: size)) }
        let walk = try fold.walk()
        #expect(walk.states.count == 8)
        for step in WalkStep.allCases {
            let isOffered = size.steps.contains(step)
            let expected: StepState = !isOffered ? .notOffered : size == .note ? .done(day("2026-03-28")) : .open
            #expect(walk.state(of: step) == expected)
        }
        #expect(walk.current == (size == .note ? nil : .land))
        #expect(walk.proposed == .full)
    }

    @Test func hasItsStepsInOrder() {
        #expect(
            WalkStep.allCases.map(\.rawValue) == [
                "land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act",
            ])
        #expect(WalkSize.short.steps == [.land, .reply, .ask, .reflect])
        #expect(WalkSize.note.steps == [.land])
    }

    /// Put off to 3 April: it comes back as that day begins where the seeker is.
    @Test(arguments: [
        ("2026-04-02T23:59:59+01:00", false), ("2026-04-03T00:00:00+01:00", true), ("2026-04-02T23:30:00+00:00", false),
        ("2026-04-03T00:30:00+13:00", true), ("2026-04-05T10:00:00+01:00", true),
    ])
    func comesBackOnItsDay(at: String, isBack: Bool) throws {
        var fold = try turnedDown()
        try fold.record(PutOffStep(application: a, step: .land, until: day("2026-04-03")))
        fold.now = moment(at)
        #expect(try fold.walk().state(of: .land) == (isBack ? .open : .later(until: day("2026-04-03"))))
        #expect(try fold.walk().current == (isBack ? .land : .reply))
    }

    @Test func endsWhenNothingIsOpen() throws {
        var fold = try turnedDown()
        for step in WalkStep.allCases.dropLast() { try fold.record(SkipStep(application: a, step: step)) }
        try fold.record(PutOffStep(application: a, step: .act, until: day("2026-04-03")))
        #expect(try fold.walk().current == nil)
        #expect(try !fold.walk().isClosed, "put off is not done")
        try fold.record(CompleteStep(application: a, step: .act))
        #expect(try fold.walk().isClosed)
        #expect(try fold.walk().closedOn == nil)
    }

    @Test(arguments: [("2026-04-02", true), ("2026-04-03", false), ("2026-04-04", false)])
    func comesBackFromAPause(on: String, isPaused: Bool) throws {
        var fold = try turnedDown()
        try fold.record(PauseWalk(application: a, until: day("2026-04-03")))
        #expect(try fold.walk().isPaused(on: day(on)) == isPaused)
    }

    /// What was done in a longer walk stays done when a shorter one is chosen; nothing else is shown of it.
    @Test func keepsWhatWasDone() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .decode), SkipStep(application: a, step: .confide),
            ChooseWalkSize(application: a, size: .short))
        #expect(try fold.walk().state(of: .decode) == .done(day("2026-03-31")))
        #expect(try fold.walk().state(of: .confide) == .notOffered)
        try fold.record(ChooseWalkSize(application: a, size: .full))
        #expect(try fold.walk().state(of: .confide) == .skipped(day("2026-03-31")))
    }

    /// Reopened and ended again: a second walk, and the first stays in the history.
    @Test func beginsAnewAfterAReopening() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .land), ChooseWalkSize(application: a, size: .short),
            ReopenApplication(application: a, on: day("2026-03-29")))
        #expect(try fold.application().walk(at: fold.now) == nil)
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-30")))
        let second = try fold.walk()
        #expect(second.size == .full)
        #expect(second.state(of: .land) == .open)
        #expect(second.setback.on == day("2026-03-30"))
    }

    /// A call on the 28th, the mail on the 30th: one setback, and what was done stays done.
    @Test func goesOnWhenTheSameNewsComesAgain() throws {
        var fold = try turnedDown()
        try fold.record(
            CompleteStep(application: a, step: .land),
            RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-30")))
        #expect(try fold.walk().state(of: .land) == .done(day("2026-03-31")))
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-26")))
        #expect(try fold.walk().state(of: .land) == .done(day("2026-03-31")))
        try fold.record(RecordOutcome(application: a, outcome: .roleCancelled, on: day("2026-03-31")))
        #expect(try fold.walk().state(of: .land) == .open, "other news is another setback")
    }

    @Test func outlivesAnUndoOfItsEnding() throws {
        var fold = try turnedDown()
        let ending = try #require(fold.lastChange)
        try fold.record(CompleteStep(application: a, step: .land), UndoChange(change: ending))
        #expect(try fold.application().walk(at: fold.now) == nil)
        let undo = try #require(fold.lastChange)
        #expect(fold.refusal(CompleteStep(application: a, step: .reply)) == .noWalk)
        var again = fold
        try fold.record(UndoChange(change: undo))
        #expect(try fold.walk().state(of: .land) == .done(day("2026-03-31")))
        // Recorded anew instead, it is another setback.
        try again.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-28")))
        #expect(try again.walk().state(of: .land) == .open)
    }
}
