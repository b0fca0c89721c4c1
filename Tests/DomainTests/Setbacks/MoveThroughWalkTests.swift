import TestSupport
import Testing

@testable import Domain

@Suite struct MoveThroughWalkTests {
    @Test(arguments: WalkStep.allCases)
    func movesEachStep(step: WalkStep) throws {
        var fold = try turnedDown()
        let done = CompleteStep(application: a, step: step)
        #expect(Facts(try fold.record(done)) == Facts([StepCompleted(application: a, step: step)]))
        #expect(try fold.walk().state(of: step) == .done(day("2026-03-31")))
        #expect(try fold.record(done).isEmpty)

        let skip = SkipStep(application: a, step: step)
        #expect(Facts(try fold.record(skip)) == Facts([StepSkipped(application: a, step: step)]))
        #expect(try fold.walk().state(of: step) == .skipped(day("2026-03-31")))
        #expect(try fold.record(skip).isEmpty)

        let until = day("2026-04-01")
        let later = try fold.record(PutOffStep(application: a, step: step, until: until))
        #expect(Facts(later) == Facts([StepPutOff(application: a, step: step, until: until)]))
        #expect(try fold.walk().state(of: step) == .later(until: until))

        let reopen = ReopenStep(application: a, step: step)
        #expect(Facts(try fold.record(reopen)) == Facts([StepReopened(application: a, step: step)]))
        #expect(try fold.walk().state(of: step) == .open)
        #expect(try fold.record(reopen).isEmpty)
        #expect(["open", "done", "skipped", "later"].contains(try fold.walk().state(of: step).code))
    }

    @Test(
        arguments: [
            ("2026-03-30", Refusal.inThePast(day("2026-03-30"))), ("2026-03-31", .inThePast(day("2026-03-31"))),
            ("2026-04-01", nil), ("9999-12-31", nil),
        ] as [(String, Refusal?)])
    func putsOffToADayToCome(until: String, refusal: Refusal?) throws {
        let fold = try turnedDown()
        #expect(fold.refusal(PutOffStep(application: a, step: .ask, until: day(until))) == refusal)
        #expect(fold.refusal(PauseWalk(application: a, until: day(until))) == refusal)
    }

    @Test func choosesPausesAndCloses() throws {
        var fold = try turnedDown()
        let size = ChooseWalkSize(application: a, size: .short)
        #expect(Facts(try fold.record(size)) == Facts([WalkSizeChosen(application: a, size: .short)]))
        #expect(try fold.record(size).isEmpty)
        let pause = try fold.record(PauseWalk(application: a, until: day("2026-04-03")))
        #expect(Facts(pause) == Facts([WalkPaused(application: a, until: day("2026-04-03"))]))
        let close = CloseWalk(application: a)
        #expect(Facts(try fold.record(close)) == Facts([WalkClosed(application: a)]))
        #expect(try fold.walk().closedOn == day("2026-03-31"))
        #expect(try fold.walk().isClosed)
        #expect(try fold.walk().current == nil)
        #expect(try fold.record(close).isEmpty)
    }

    /// A closed walk opens again by a step, or by another size.
    @Test(arguments: [true, false])
    func opensAgain(byStep: Bool) throws {
        var fold = try turnedDown()
        try fold.record(CompleteStep(application: a, step: .land), CloseWalk(application: a))
        let command: any Command =
            byStep ? ReopenStep(application: a, step: .land) : ChooseWalkSize(application: a, size: .short)
        try fold.record(command)
        #expect(try fold.walk().closedOn == nil)
        #expect(try fold.walk().current == (byStep ? .land : .reply))
    }

    private static let until = Day(number: 20_600)
    private static func all(_ id: JobApplication.ID, _ step: WalkStep) -> [any Command] {
        [
            CompleteStep(application: id, step: step), SkipStep(application: id, step: step),
            PutOffStep(application: id, step: step, until: until), ReopenStep(application: id, step: step),
        ]
    }

    @Test func refusesAStepThatIsNotOffered() throws {
        var fold = try turnedDown()
        try fold.record(ChooseWalkSize(application: a, size: .short))
        for command in Self.all(a, .decode) { #expect(fold.refusal(command) == .stepNotOffered(.decode, .short)) }
    }

    @Test func refusesWithoutAWalk() throws {
        let fold = try started()
        let others: (JobApplication.ID) -> [any Command] = { id in
            [
                ChooseWalkSize(application: id, size: .full), PauseWalk(application: id, until: Self.until),
                CloseWalk(application: id),
            ]
        }
        for command in Self.all(a, .land) + others(a) { #expect(fold.refusal(command) == .noWalk) }
        for command in Self.all(nobody, .land) + others(nobody) {
            #expect(fold.refusal(command) == .notFound(.application, "nobody"))
        }
    }

    @Test func tellsItsStateInCodes() {
        let states: [StepState] = [
            .open, .done(Self.until), .skipped(Self.until), .later(until: Self.until), .notOffered,
        ]
        #expect(states.map(\.code) == ["open", "done", "skipped", "later", "not_offered"])
    }
}
