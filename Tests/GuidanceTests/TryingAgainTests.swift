import Domain
import Guidance
import TestSupport
import Testing
import Words

@Suite struct TryingAgainTests {
    private func world() throws -> World { try Personas.lostDreamFinal().0 }

    private func added(
        _ employer: String, _ role: String, agency: String? = nil, to world: inout World, ended: Outcome? = nil
    ) throws {
        let id: JobApplication.ID = world.id("try")
        try world.perform(
            AddApplication(
                id: id, details: ApplicationDetails(employer: employer, role: role, agency: agency),
                applied: day("2026-02-01")))
        if let ended { try world.perform(RecordOutcome(application: id, outcome: ended, on: day("2026-03-01"))) }
    }

    private func trying(_ role: String, agency: String?, in world: World) -> TryingAgain {
        TryingAgain(employer: "The Acme Ltd", role: role, agency: agency, in: world.search)
    }

    @Test func tellsTwoAgenciesApart() throws {
        var world = try world()
        try added("Acme", "Ward Nurse", agency: "Tern & Vale", to: &world)
        guard case .otherAgency(let other) = trying("Nurse (Ward)", agency: "Bridge People", in: world).clash else {
            Issue.record("no clash")
            return
        }
        #expect(other.details.agency == "Tern & Vale")
        guard case .again = trying("Ward Nurse", agency: "Tern and Vale Ltd", in: world).clash else {
            guard case .otherAgency = trying("Ward Nurse", agency: "Tern and Vale Ltd", in: world).clash else {
                Issue.record("no clash")
                return
            }
            return
        }
    }

    @Test func tellsWithAndWithoutApart() throws {
        var world = try world()
        try added("Acme", "Ward Nurse", agency: "Tern & Vale", to: &world)
        guard case .withAndWithout = trying("Ward Nurse", agency: nil, in: world).clash else {
            Issue.record("no clash")
            return
        }
        #expect(trying("Ward Clerk Typist", agency: "Bridge People", in: world).clash == nil)
    }

    @Test func staysQuietWhereItHasEnded() throws {
        var world = try world()
        try added("Acme", "Ward Nurse", agency: "Tern & Vale", to: &world, ended: .unsuccessful)
        let again = trying("Ward Nurse", agency: "Bridge People", in: world)
        #expect(again.clash == nil)
        #expect(again.isAfterANo)
        #expect(again.tries.count == 1)
        let lines = TryingWords.lines(again, today: day("2026-03-10"), isQuiet: false)
        #expect(lines.first?.hasPrefix("You tried here before: Ward Nurse, through Tern & Vale.") ?? false)
        #expect(lines.first?.contains("9 days ago (Sunday 1 March 2026)") ?? false)
        #expect(lines.count == 2)
        #expect(TryingWords.lines(again, today: day("2026-03-10"), isQuiet: true).isEmpty)
    }

    @Test func whatWasOnlySavedIsNoTry() throws {
        var world = try world()
        let id: JobApplication.ID = world.id("try")
        try world.perform(
            AddApplication(id: id, details: ApplicationDetails(employer: "Acme", role: "Ward Nurse")),
            RecordOutcome(application: id, outcome: .roleCancelled, on: world.now.day))
        let again = trying("Ward Nurse", agency: nil, in: world)
        #expect(again.clash == nil && !again.isAfterANo)
        let lines = TryingWords.lines(again, today: world.now.day, isQuiet: false)
        #expect(lines == ["You saved a role here today: Ward Nurse. Nothing says that it was sent."])
        try world.perform(RecordStage(application: id, stage: .applied, on: world.now.day))
        let sent = TryingWords.lines(
            trying("Ward Nurse", agency: nil, in: world), today: world.now.day, isQuiet: false)
        #expect(sent.first?.hasPrefix("You tried here before: Ward Nurse.") ?? false)
    }

    @Test func saysNothingOfStrangers() throws {
        #expect(trying("Ward Nurse", agency: nil, in: try world()).tries.isEmpty)
        #expect(TryingAgain(employer: "", role: "", agency: nil, in: try world().search).tries.isEmpty)
    }
}
