import Domain
import Guidance
import TestSupport
import Testing

@Suite struct DateFindingsTests {
    private func applied() throws -> (World, JobApplication.ID) {
        var world = World(on: "2026-03-31")
        let id = try world.apply(to: "Harbour", as: "Analyst", on: "2026-03-10")
        return (world, id)
    }

    private func found(_ world: World, _ id: JobApplication.ID) throws -> [DateFinding] {
        DateFindings.of(try world.application(id), on: world.now.day)
    }

    /// On the day of the application nothing is odd; on the day before, it is worth a look, and it is noted.
    @Test(arguments: [("2026-03-09", true), ("2026-03-10", false), ("2026-03-11", false)])
    func looksAtAnInterviewBeforeTheApplication(on: String, isOdd: Bool) throws {
        var (world, id) = try applied()
        let interview = try world.interview(id, on: on)
        let expected: [DateFinding] = [
            .interviewBeforeApplying(interview, on: day(on), applied: day("2026-03-10"))
        ]
        #expect(try found(world, id) == (isOdd ? expected : []))
        #expect(try world.application(id).interviews.count == 1)
        try world.perform(CancelInterview(application: id, interview: interview))
        #expect(try found(world, id).isEmpty)
    }

    @Test func takesACallBeforeTheApplicationForOrdinary() throws {
        var (world, id) = try applied()
        try world.perform(
            ArrangeInterview(
                id: world.id("interview"), application: id, stage: .screen,
                at: Moment(day: day("2026-03-05"), minute: 600, offset: 0)))
        #expect(try found(world, id).isEmpty)
    }

    /// The last word said that it has ended, on a day before a stage that is noted: it is closed, and worth a look.
    @Test(arguments: [("2026-03-19", true), ("2026-03-20", false), ("2026-03-21", false)])
    func looksAtAStageAfterTheEnding(ended: String, isOdd: Bool) throws {
        var (world, id) = try applied()
        try world.perform(
            RecordStage(application: id, stage: .screen, on: day("2026-03-20")),
            RecordOutcome(application: id, outcome: .unsuccessful, on: day(ended)))
        #expect(try !world.application(id).isOpen)
        let expected: [DateFinding] = [.stageAfterEnding(.screen, on: day("2026-03-20"), ended: day(ended))]
        #expect(try found(world, id) == (isOdd ? expected : []))
    }

    /// The other way round the last word is an answer after the end: it is open again, and nothing is odd.
    @Test func findsNothingInALateAnswer() throws {
        var (world, id) = try applied()
        try world.perform(
            RecordOutcome(application: id, outcome: .unsuccessful, on: day("2026-03-19")),
            RecordStage(application: id, stage: .screen, on: day("2026-03-20")))
        #expect(try world.application(id).isOpen)
        #expect(try found(world, id).isEmpty)
    }

    @Test func leavesADayThatIsNotKnown() throws {
        var (world, id) = try applied()
        try world.perform(
            RecordStage(application: id, stage: .screen, on: day("2026-03-20"), isDayKnown: false),
            RecordOutcome(application: id, outcome: .unsuccessful, on: day("2026-03-19")))
        #expect(try found(world, id).isEmpty)
    }

    @Test(arguments: [("2026-03-30", true), ("2026-03-31", false), ("2026-04-01", false)])
    func proposesWhenTheListHasRunOut(until: String, isOver: Bool) throws {
        var (world, id) = try applied()
        try world.perform(ListOnReserve(application: id, on: day("2026-03-20"), until: day(until)))
        #expect(try found(world, id) == (isOver ? [.reserveRanOut(until: day(until))] : []))
        #expect(try world.application(id).isOpen, "nothing closes by itself")
    }

    @Test func isNotChasedWhileItWaitsOnAList() throws {
        var (world, id) = try applied()
        try world.interview(id, on: "2026-03-12")
        #expect(Waits(world.search, at: world.now).wait(of: try world.application(id))?.chase != nil)
        try world.perform(ListOnReserve(application: id, on: day("2026-03-20")))
        #expect(Waits(world.search, at: world.now).wait(of: try world.application(id)) == nil)
    }
}
