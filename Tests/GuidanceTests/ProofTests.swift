import Domain
import Guidance
import TestSupport
import Testing

/// What a proof of a search holds, at the edges of its period, and what it never holds.
@Suite struct ProofTests {
    private let march = Shareable.ProofPeriod(day("2026-03-01"), day("2026-03-31"))

    private func proof(_ world: World, _ period: Shareable.ProofPeriod? = nil, without: Set<String> = [])
        -> Shareable.Proof
    {
        Shareable.proof(of: world.search, in: period ?? march, without: without, at: world.now)
    }

    @Test(arguments: [
        ("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-31", 1), ("2026-04-01", 0),
    ]) func anApplicationCountsOnItsDay(_ on: String, _ rows: Int) throws {
        var world = World(on: "2026-04-02")
        _ = try world.apply(to: "Tern", as: "Clerk", on: on)
        #expect(proof(world).applications == rows)
        #expect(proof(world).rows.map(\.on) == (rows == 1 ? [day(on)] : []))
    }

    @Test(arguments: [("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-31", 1), ("2026-04-01", 0)])
    func anInterviewCountsOnTheDayItWasHeld(_ on: String, _ rows: Int) throws {
        var world = World(on: "2026-04-02")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-01")
        try world.interview(id, on: on)
        #expect(proof(world).interviews == rows)
    }

    @Test(arguments: [("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-31", 1), ("2026-04-01", 0)])
    func anActivityCountsOnItsDay(_ on: String, _ rows: Int) throws {
        var world = World(on: "2026-04-02")
        try world.perform(
            NoteActivity(ActivityNoted(activity: world.id("activity"), kind: .fair, minutes: 90, on: day(on))))
        #expect(proof(world).activities.count == rows && proof(world).minutes == rows * 90)
    }

    @Test func anInterviewThatIsToComeOrWasCancelledIsNoRow() throws {
        var world = World(on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-01")
        try world.interview(id, on: "2026-03-10")
        world.go(to: "2026-03-10", minute: 599)
        #expect(proof(world).interviews == 0)
        world.go(to: "2026-03-10", minute: 600)
        #expect(proof(world).interviews == 1)
        let other = try world.interview(id, on: "2026-03-20")
        try world.perform(CancelInterview(application: id, interview: other))
        world.go(to: "2026-03-25")
        #expect(proof(world).interviews == 1)
    }

    /// What came of it, as it stood on the last day of March.
    @Test func theStateIsThatOfTheEndOfThePeriod() throws {
        var world = World(on: "2026-04-20")
        let no = try world.apply(to: "Tern", as: "Clerk", on: "2026-03-02")
        try world.end(no, on: "2026-04-01")
        let ended = try world.apply(to: "Vale", as: "Clerk", on: "2026-03-03")
        try world.end(ended, .withdrawn, on: "2026-03-31")
        let ahead = try world.apply(to: "Loom", as: "Clerk", on: "2026-03-04")
        try world.perform(
            ArrangeInterview(
                id: world.id("interview"), application: ahead,
                at: Moment(day: day("2026-04-03"), minute: 600, offset: 0),
                invitedOn: day("2026-03-31")))
        let screened = try world.apply(to: "Reed", as: "Clerk", on: "2026-03-05")
        try world.perform(RecordStage(application: screened, stage: .screen, on: day("2026-03-12")))
        try world.perform(RecordStage(application: screened, stage: .final, on: day("2026-04-02")))
        let receipt = try world.apply(to: "Sorrel", as: "Clerk", on: "2026-03-06")
        try world.perform(RecordStage(application: receipt, stage: .acknowledged, on: day("2026-03-07")))
        let pool = try world.apply(to: "Heron", as: "Clerk", on: "2026-03-07")
        try world.perform(ListOnReserve(application: pool, on: day("2026-03-30")))
        let found = proof(world)
        #expect(
            found.rows.map(\.state) == [
                .noAnswerYet, .ended(.withdrawn, on: day("2026-03-31")), .interviewAhead(on: day("2026-04-03")),
                .reached(.screen, round: nil, on: day("2026-03-12")), .acknowledged(on: day("2026-03-07")),
                .onReserve(on: day("2026-03-30")),
            ])
        #expect(found.saysNo && !proof(world, .init(day("2026-03-02"), day("2026-03-02"))).saysNo)
        let later = proof(world, .init(day("2026-03-02"), day("2026-04-20")))
        #expect(later.rows.first?.state == .ended(.unsuccessful, on: day("2026-04-01")))
    }

    @Test func anInvitationThatCameAfterThePeriodIsNotInIt() throws {
        var world = World(on: "2026-04-02")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-03-02")
        try world.perform(
            ArrangeInterview(
                id: world.id("interview"), application: id, at: Moment(day: day("2026-04-09"), minute: 600, offset: 0),
                invitedOn: day("2026-04-01")))
        #expect(proof(world).rows.first?.state == .noAnswerYet)
    }

    @Test func rowsAreTakenOutAndKeptBeside() throws {
        var world = World(on: "2026-03-20")
        for employer in ["Tern", "Vale"] { _ = try world.apply(to: employer, as: "Clerk", on: "2026-03-02") }
        let whole = proof(world)
        let less = proof(world, without: [whole.rows[0].id, "application-of-nobody"])
        #expect(less.rows == [whole.rows[1]] && less.left == [whole.rows[0]] && less.applications == 1)
    }

    @Test func howItWentInIsSaidWhereItIsKnown() throws {
        var world = World(on: "2026-03-20")
        func how(_ change: (inout ApplicationDetails) -> Void) throws -> Shareable.ProofHow? {
            var details = ApplicationDetails(employer: "Tern", role: "Clerk")
            change(&details)
            let id: JobApplication.ID = world.id("application")
            try world.perform(AddApplication(id: id, details: details, applied: day("2026-03-02")))
            return proof(world).rows.first { $0.id == "application-\(id)" }?.how
        }
        #expect(try how { _ in } == nil)
        #expect(try how { $0.appliedBy = .post } == .applied(.post, portal: nil))
        #expect(
            try how {
                $0.appliedBy = .portal
                $0.portal = "Indeed"
                $0.portalUser = "sam"
            } == .applied(.portal, portal: "Indeed"))
        #expect(try how { $0.portal = "Indeed" } == .portal("Indeed"))
        #expect(try how { $0.agency = "Bridge People" } == .agency)
        #expect(try how { $0.route = .agency } == .agency)
    }

    @Test func whatHasNoDayIsOnlyCounted() throws {
        var world = World(on: "2026-03-20")
        let id: JobApplication.ID = world.id("application")
        try world.perform(AddApplication(id: id, details: ApplicationDetails(employer: "Tern", role: "Clerk")))
        try world.perform(RecordStage(application: id, stage: .applied, on: day("2026-03-20"), isDayKnown: false))
        _ = try world.apply(to: "Vale", as: "Clerk")
        #expect(proof(world).rows.isEmpty && proof(world).withoutDay == 1)
        // It was written down before this period began, so it was made before.
        #expect(proof(world, .init(day("2026-03-21"), day("2026-03-31"))).withoutDay == 0)
    }

    @Test func nothingPrivateGetsIn() throws {
        var world = World(on: "2026-03-20")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-03-02")
        let person = try world.meet(PersonDetails(name: "Alice Brown", relation: .recruiter), for: id)
        try world.interview(id, on: "2026-03-05", with: ["Bob Green"])
        try world.debrief(id, on: "2026-03-05", wentLess: "My hands shook")
        try world.end(id, on: "2026-03-09", from: "Alice Brown", words: "Others were closer")
        try world.perform(
            WriteNote(id: world.id("note"), application: id, words: "I wept"),
            NoteActivity(
                ActivityNoted(
                    activity: world.id("activity"), kind: .call, person: person, note: "She was short",
                    on: day("2026-03-10"))))
        let text = String(describing: proof(world))
        for word in ["Alice", "Bob", "hands", "closer", "wept", "short"] { #expect(!text.contains(word), "\(word)") }
        #expect(proof(world).rows.count == 3)
    }

    @Test(arguments: [
        ("2026-03-01", "2026-03-01", "2026-02-01", "2026-02-28"),
        ("2026-03-31", "2026-03-01", "2026-02-01", "2026-02-28"),
        ("2028-03-15", "2028-03-01", "2028-02-01", "2028-02-29"),
        ("2026-01-10", "2026-01-01", "2025-12-01", "2025-12-31"),
    ]) func monthsBeginAndEnd(_ today: String, _ first: String, _ lastFirst: String, _ lastLast: String) {
        #expect(Shareable.ProofPeriod.thisMonth(day(today)) == .init(day(first), day(today)))
        #expect(Shareable.ProofPeriod.lastMonth(day(today)) == .init(day(lastLast), day(lastFirst)))
    }
}
