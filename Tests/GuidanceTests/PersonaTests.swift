import Domain
import Guidance
import TestSupport
import Testing

/// What must be offered to the people of METHOD.md, and what must not be.
@Suite struct PersonaTests {
    @Test func theSixtiethPaperNoIsNotedAndLeftBe() throws {
        let (world, id) = try Personas.sixtiethPaperNo()
        let application = try world.application(id)
        let walk = try #require(application.walk(at: world.now))
        #expect(walk.size == .note && walk.isClosed)
        #expect(WhomToAsk.advice(for: application, in: world.search, at: world.now) == .nobody(.noConversation))
        let facts = Perspective.facts(for: application, at: world.now)
        #expect(facts.count == 2 && facts.last == .saysNothingOfWorth)
        let reply = LetterRequest(application: id, kind: .reply, recipient: .hiringManager)
        #expect(try LetterAdvice.notes(on: reply, in: world.search, at: world.now).contains(.automaticSender))
        let today = Today.findings(in: world.search, at: world.now)
        #expect(today.waiting == [.noes(7)] && today.next == nil)
        let guide = WalkGuide.guide(to: .land, of: application, in: world.search, at: world.now)
        #expect(guide.offers == [.perspective] && guide.minutes == 1)
        #expect(WalkGuide.guide(to: .reply, of: application, in: world.search, at: world.now).offers.isEmpty)
        #expect(ReflectionPrompts.fitting(.note, application: application).isEmpty)
        #expect(OpenDoor.people(for: application, in: world.search, at: world.now).isEmpty)
    }

    @Test func aLostDreamFinalIsMetWithEverything() throws {
        let (world, id) = try Personas.lostDreamFinal()
        let application = try world.application(id)
        let walk = try #require(application.walk(at: world.now))
        #expect(walk.size == .full && walk.current == .land)
        let facts = Perspective.facts(for: application, at: world.now)
        #expect(facts.first == .reached(.final, round: 1))
        #expect(facts.contains(.wentWell("The story of the late loan was clear")))
        #expect(facts.contains(.othersCompeted(isStated: false)) && facts.last == .doubtIsNatural)
        let odds = try #require(Odds.finding(for: application, in: world.search, at: world.now))
        #expect(odds.step == .finalToOffer && odds.own == nil && odds.published.map(\.source) == [.arithmetic])
        guard case .ask(let people) = WhomToAsk.advice(for: application, in: world.search, at: world.now) else {
            Issue.record("nobody to ask")
            return
        }
        #expect(people.map(\.name) == ["Dilip Rowe"])
        #expect(people.first?.reasons == [.broughtTheNews, .decided])
        let offers = WalkGuide.guide(to: .land, of: application, in: world.search, at: world.now).offers
        #expect(offers == [.noticeWords, .perspective, .odds, .assumption, .pause])
        #expect(Today.findings(in: world.search, at: world.now).waiting == [.walk(id, .land)])
    }

    @Test func theAgencyComesFirst() throws {
        let (world, id) = try Personas.introducedByAgency()
        let application = try world.application(id)
        guard case .ask(let people) = WhomToAsk.advice(for: application, in: world.search, at: world.now) else {
            Issue.record("nobody to ask")
            return
        }
        #expect(people.map(\.name) == ["Owen Hale", "Ines Marlow"])
        #expect(people.map(\.needsRecruiterFirst) == [false, true])
        #expect(UsualRecipient.of(.reply, for: application) == .recruiter)
        let direct = LetterRequest(application: id, kind: .feedbackRequest, recipient: .hiringManager)
        #expect(
            try LetterAdvice.notes(on: direct, in: world.search, at: world.now) == [.recruiterFirst("Owen Hale")])
        let through = LetterRequest(application: id, kind: .feedbackRequest, recipient: .recruiter)
        #expect(try LetterAdvice.notes(on: through, in: world.search, at: world.now).isEmpty)
        let doors = OpenDoor.people(for: application, in: world.search, at: world.now)
        #expect(doors.map(\.isThroughRecruiter) == [false, true])
    }
}
