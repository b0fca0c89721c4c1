import Domain
import Guidance
import TestSupport
import Testing

@Suite struct PerspectiveTests {
    @Test func aCancelledPostHadNoCompetition() throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        try world.interview(id, on: "2026-02-10")
        world.go(to: "2026-03-01")
        try world.end(id, .roleCancelled, on: "2026-03-01")
        let facts = Perspective.facts(for: try world.application(id), at: world.now)
        #expect(facts.map(\.code) == ["reached", "post_went_away", "says_nothing_of_worth", "doubt_is_natural"])
        #expect(Odds.finding(for: try world.application(id), in: world.search, at: world.now) == nil)
    }

    @Test(arguments: ApplicationKind.allCases) func competitionIsClaimedOnlyWhereUsual(kind: ApplicationKind) throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01", kind: kind)
        try world.interview(id, on: "2026-02-10")
        world.go(to: "2026-03-01")
        try world.end(id, on: "2026-03-01")
        let facts = Perspective.facts(for: try world.application(id), at: world.now)
        #expect(facts.contains(.othersCompeted(isStated: false)) == (kind == .application))
        try world.perform(
            RecordReason(ReasonRecorded(application: id, reason: .betterMatch, source: .stated, words: "closer match")))
        let stated = Perspective.facts(for: try world.application(id), at: world.now)
        #expect(stated.contains(.othersCompeted(isStated: true)))
    }

    @Test func openApplicationsNeedNone() throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        #expect(Perspective.facts(for: try world.application(id), at: world.now).isEmpty)
    }

    @Test(arguments: [(9, false), (10, true)]) func ownOddsNeedTenThatHadTime(count: Int, isShown: Bool) throws {
        var world = World(on: "2025-11-01")
        for number in 0..<count {
            let id = try world.apply(to: "Firm \(number)", as: "Editor", on: "2025-11-01")
            if number == 0 { try world.interview(id, on: "2025-11-10") }
        }
        world.go(to: "2026-03-01")
        let last = try world.apply(to: "Acme", as: "Editor", on: "2026-02-20")
        try world.end(last, on: "2026-03-01")
        let odds = try #require(Odds.finding(for: try world.application(last), in: world.search, at: world.now))
        #expect(odds.step == .appliedToInterview && odds.published.count == 2)
        #expect((odds.own != nil) == isShown)
        if let own = odds.own { #expect(own.movedOn == 1 && own.of == 10) }
    }

    @Test(arguments: [
        ("They had an insider", GuessTopic.insider), ("They just did not like me", .liking),
        ("I'm too old for them", .protectedMatter), ("They wanted somebody cheaper", .pay),
        ("I was not good enough", .ability), ("It rained", .other), ("The manager was racing ahead", .other),
        ("They were managing the stage badly", .other),
    ])
    func guessesBecomeQuestions(thought: String, topic: GuessTopic) {
        #expect(Assumptions.read(thought, wasSaid: false) == .guess(topic))
    }

    @Test(
        arguments: [
            ("They chose someone younger", "", [.age]), ("It was the baby", "She asked when I am due", [.pregnancy]),
            ("My accent", "He said that clients would not understand me", [.race]),
            ("They refused", "no extra time, although I had asked for a reasonable adjustment", [.adjustment]),
            ("Because of my disability", "", [.disability]),
        ] as [(String, String, Set<ProtectedMatter>)])
    func whatWasSaidMayBeUnfair(thought: String, evidence: String, matters: Set<ProtectedMatter>) {
        #expect(Assumptions.read(thought, wasSaid: true, evidence: evidence) == .mayBeUnfair(matters))
    }

    @Test func whatWasSaidOtherwiseIsAReason() {
        #expect(Assumptions.read("They had an insider", wasSaid: true) == .stated)
    }
}
