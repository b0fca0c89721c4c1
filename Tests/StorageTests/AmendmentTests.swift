import Domain
import Storage
import StorageSQLite
import Testing

@Suite("Amendments put right what was recorded wrong, and keep it as it was")
struct AmendmentTests {
    private let larkspur = JobApplication.ID("larkspur")

    @Test("a date") func amendsADate() async throws {
        let desk = try await closed()
        try await amend("outcome_recorded", ["on": Desk.today.adding(-3).description], desk)
        let ending = try await application(desk).ending
        #expect(ending?.on == Desk.today.adding(-3))
        #expect(ending?.value.outcome == .unsuccessful)
    }

    @Test("an event amended to another day takes its new place on the timeline") func movesOnTheTimeline() async throws
    {
        let desk = try await Desk()
        try await desk.add()
        try await desk.perform(RecordStage(application: larkspur, stage: .screen, on: Desk.today.adding(-2)))
        try await desk.perform(RecordStage(application: larkspur, stage: .final, on: Desk.today.adding(-1)))
        try await amend("stage_reached", ["on": Desk.today.description], desk, number: 1)
        #expect(try await application(desk).stages.map(\.value.stage) == [.applied, .final, .screen])
        #expect(try await application(desk).stage == .final)
    }

    @Test("a number, a number where there was none, and none where there was one") func amendsANumber() async throws {
        let desk = try await Desk()
        try await desk.add()
        try await desk.perform(
            RecordStage(application: larkspur, stage: .interview, round: 1, on: Desk.today.adding(-2)))
        try await desk.perform(RecordStage(application: larkspur, stage: .interview, on: Desk.today.adding(-1)))
        try await amend("stage_reached", ["round": "2"], desk, number: 1)
        #expect(try await application(desk).round == 2)
        try await amend("stage_reached", ["round": "3"], desk, number: 2)
        #expect(try await application(desk).round == 3)
        try await amend("stage_reached", ["round": ""], desk, number: 2)
        #expect(try await application(desk).stages.map(\.value.round) == [nil, 2, nil])
    }

    @Test("a yes or no") func amendsATruth() async throws {
        let desk = try await Desk()
        try await desk.add()
        try await desk.perform(
            MarkSent(
                .init(
                    application: larkspur, kind: .reply, recipient: .recruiter, channel: .mail, body: "true",
                    on: Desk.today)))
        try await amend("letter_sent", ["asksForFeedback": "true"], desk)
        #expect(try await application(desk).letters.first?.value.asksForFeedback == true)
        // Words that look like a truth or a number stay words.
        #expect(try await application(desk).letters.first?.value.body == "true")
        try await amend("letter_sent", ["body": "2026"], desk)
        #expect(try await application(desk).letters.first?.value.body == "2026")
    }

    @Test("an empty value takes a field away, or empties it where it must be there") func amendsToNothing() async throws
    {
        let desk = try await Desk()
        try await desk.add()
        try await desk.perform(
            RecordDebrief(
                .init(debrief: "d", application: larkspur, wentWell: "All.", wentLess: "Nothing.", on: Desk.today)))
        try await amend("debrief_recorded", ["wentLess": ""], desk)
        #expect(try await application(desk).debriefs.first?.value.wentLess == "")
        #expect(try await application(desk).debriefs.first?.value.wentWell == "All.")
    }

    @Test("the latest counts, and carries on what earlier ones put right") func latestWins() async throws {
        let desk = try await closed()
        try await amend("outcome_recorded", ["on": Desk.today.adding(-5).description], desk)
        try await amend("outcome_recorded", ["outcome": "role_cancelled"], desk)
        #expect(try await application(desk).ending?.on == Desk.today.adding(-5))
        #expect(try await application(desk).outcome == .roleCancelled)
        try await amend("outcome_recorded", ["on": Desk.today.adding(-4).description], desk)
        #expect(try await application(desk).ending?.on == Desk.today.adding(-4))
        #expect(try await application(desk).outcome == .roleCancelled)
    }

    @Test("an amendment can be taken back, and brought back") func undoes() async throws {
        let desk = try await closed()
        let first = try await amend("outcome_recorded", ["outcome": "withdrawn"], desk)
        let second = try await amend("outcome_recorded", ["outcome": "role_cancelled"], desk)
        let undone = try await desk.perform(UndoChange(change: second.change))
        #expect(try await application(desk).outcome == .withdrawn)
        try await desk.perform(UndoChange(change: first.change))
        #expect(try await application(desk).outcome == .unsuccessful)
        try await desk.perform(UndoChange(change: undone.change))
        #expect(try await application(desk).outcome == .roleCancelled)
    }

    @Test("the stored event stays as it was, and another process reads the same") func keepsTheOriginal() async throws {
        let desk = try await closed()
        let before = try await desk.events()
        try await amend("outcome_recorded", ["outcome": "withdrawn"], desk)
        #expect(try await desk.events().prefix(before.count) == before[...])
        #expect(try await Folded(desk.search()) == Folded(desk.beside.search(of: desk.seeker)))
    }

    @Test(
        "what does not fit the fact is refused",
        arguments: [
            ["outcome": "ghosted"], ["on": "soon"], ["on": ""], ["application": "another"], ["application": ""],
            ["on": Desk.today.adding(1).description],
        ])
    func refuses(fields: [String: String]) async throws {
        let desk = try await closed()
        let count = try await desk.events().count
        await #expect(throws: Refusal.self) { try await amend("outcome_recorded", fields, desk) }
        #expect(try await desk.events().count == count)
    }

    private func closed() async throws -> Desk {
        let desk = try await Desk()
        try await desk.add()
        try await desk.perform(desk.outcome(.unsuccessful))
        return desk
    }

    @discardableResult
    private func amend(
        _ name: String, _ fields: [String: String], _ desk: Desk, number: Int = 0
    ) async throws -> Performed {
        let event = try await desk.events().filter { $0.fact == name }[number]
        return try await desk.perform(
            try await desk.keeper.amendment(of: .init(event.id), fields: fields, of: desk.seeker))
    }

    private func application(_ desk: Desk) async throws -> JobApplication {
        try await desk.search().application(larkspur)
    }
}
