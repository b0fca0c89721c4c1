import Domain
import Guidance
import TestSupport
import Testing

@Suite struct LandingGuidanceTests {
    private func offered(replyBy: String?) throws -> (World, JobApplication.ID) {
        var world = World(on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        var parts = OfferParts()
        parts.replyBy = replyBy.map(day)
        try world.perform(RecordOffer(id: .init("o"), application: id, parts: parts, on: day("2026-03-05")))
        return (world, id)
    }

    /// One calm item, from a week before the day of the answer.
    @Test(
        arguments: [("2026-03-18", false), ("2026-03-17", true), ("2026-03-09", true), (nil, false)]
            as [(String?, Bool)])
    func todayShowsAnAnswerThatIsWanted(replyBy: String?, isShown: Bool) throws {
        let (world, id) = try offered(replyBy: replyBy)
        let waiting = Today.findings(in: world.search, at: world.now).waiting
        let expected: [TodayItem] = replyBy.map { [.offer(id, .init("o"), replyBy: day($0))] } ?? []
        #expect(waiting == (isShown ? expected : []))
    }

    @Test func todayIsQuietAfterALanding() throws {
        var (world, id) = try offered(replyBy: "2026-03-12")
        let near = try world.apply(to: "Vale", as: "Clerk", on: "2026-02-02")
        let interview = try world.interview(near, on: "2026-03-11")
        try world.end(id, .accepted, on: "2026-03-10")
        try world.perform(
            PlanAction(ActionPlanned(action: world.id("action"), aim: "Rest", by: day("2026-03-10"))),
            LandSearch(application: id, on: day("2026-03-10")))
        let found = Today.findings(in: world.search, at: world.now)
        let at = Moment(day: day("2026-03-11"), minute: 600, offset: 0)
        #expect(found.waiting == [.interview(near, interview, at: at)] && found.next == nil)
    }

    @Test func thoseWhoHelpedAreThankedOnceEach() throws {
        var (world, id) = try offered(replyBy: nil)
        let other = try world.apply(to: "Vale", as: "Clerk", on: "2026-02-02")
        let alice = try world.meet(PersonDetails(name: "Alice", relation: .introducer), for: other)
        let bob = try world.meet(PersonDetails(name: "Bob", relation: .hiringManager), for: id)
        _ = try world.meet(PersonDetails(name: "Charlie", relation: .hiringManager), for: other)
        let dana = try world.meet(PersonDetails(name: "Dana", relation: .mentor, isAtPresentEmployer: true))
        try world.perform(
            LinkPerson(person: alice, application: id, relation: .insider),
            RecordAdvice(AdviceReceived(person: dana, application: id, words: "Ask.", on: day("2026-03-01"))),
            RecordOutcome(application: id, outcome: .accepted, on: day("2026-03-10")),
            AddApplication(
                id: .init("saved"), details: ApplicationDetails(employer: "Ash", role: "Clerk"), applied: nil))
        let thanks = Landing.toThank(in: world.search)
        #expect(Set(thanks.map(\.person)) == [alice, bob] && thanks.count == 2)
        #expect(thanks.allSatisfy { $0.application == id })
        #expect(Landing.accepted(in: world.search)?.id == id)
        #expect(Landing.stillOpen(in: world.search).map(\.id) == [other])
    }

    /// Some days more than they gave, on a working day; the seeker's own day where they name one.
    @Test(
        arguments: [
            ("2026-03-13", nil, "2026-03-18"), (nil, nil, "2026-03-17"), ("2026-03-06", nil, "2026-03-16"),
            ("2026-03-13", "2026-03-20", "2026-03-20"),
        ] as [(String?, String?, String)])
    func timeIsAskedForWithADay(replyBy: String?, asked: String?, until: String) throws {
        let (world, id) = try offered(replyBy: replyBy)
        let request = LetterRequest(
            application: id, kind: .offerTime, recipient: .hiringManager, until: asked.map(day))
        let facts = try LetterFacts.gathered(for: request, in: world.search, at: world.now)
        #expect(facts.offer?.until == day(until))
    }
}
