import Domain
import Guidance
import TestSupport
import Testing

@Suite struct AskingTests {
    @Test func nobodyIsAskedBeforeTheEnd() throws {
        var world = World(on: "2026-03-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-03-01")
        #expect(WhomToAsk.advice(for: try world.application(id), in: world.search, at: world.now) == .nobody(.notOver))
        try world.perform(RecordOutcome(application: id, outcome: .withdrawn, on: world.now.day))
        #expect(
            WhomToAsk.advice(for: try world.application(id), in: world.search, at: world.now) == .nobody(.noSetback))
    }

    @Test func twoPeopleAtMostOnceEach() throws {
        var (world, id) = try Personas.introducedByAgency()
        let people = try world.application(id).participants.map(\.person)
        try world.send(.feedbackRequest, to: .recruiter, person: people[0], for: id, on: "2026-03-10")
        guard case .ask(let left) = WhomToAsk.advice(for: try world.application(id), in: world.search, at: world.now)
        else {
            Issue.record("somebody is left")
            return
        }
        #expect(left.map(\.name) == ["Ines Marlow"])
        try world.send(.feedbackRequest, to: .hiringManager, person: people[1], for: id, on: "2026-03-10")
        #expect(WhomToAsk.advice(for: try world.application(id), in: world.search, at: world.now) == .nobody(.twoAsked))
    }

    @Test func insidersAtThePresentEmployerAreNotAsked() throws {
        var (world, id) = try Personas.lostDreamFinal()
        let details = PersonDetails(name: "Charlie Reed", relation: .insider, isAtPresentEmployer: true)
        try world.meet(details, for: id)
        guard case .ask(let people) = WhomToAsk.advice(for: try world.application(id), in: world.search, at: world.now)
        else {
            Issue.record("somebody is left")
            return
        }
        #expect(!people.contains { $0.name == "Charlie Reed" })
    }

    @Test(
        arguments: [
            ([:], false), ([.hearAndThank: true, .toLearn: true, .haveSlept: true], true),
            ([.hearAndThank: true, .toLearn: false, .haveSlept: true], false),
        ] as [([ReadinessQuestion: Bool], Bool)])
    func readyOnlyWhenAllIsYes(answers: [ReadinessQuestion: Bool], isReady: Bool) {
        #expect((Readiness.verdict(answers, today: day("2026-03-10")) == .ready) == isReady)
    }

    @Test func withoutSleepTomorrowIsSoonEnough() {
        let verdict = Readiness.verdict([.hearAndThank: true, .toLearn: true], today: day("2026-03-13"))
        #expect(verdict == .notYet(suggested: day("2026-03-16")))
    }

    @Test func threeQuestionsAtMostAndNoneOfAPreferredCandidateWhereThereWasNone() {
        for stage in Stage.allCases {
            for recipient in Recipient.allCases {
                for outcome in [Outcome.unsuccessful, .noResponse, .roleCancelled, .offerWithdrawn] {
                    let chosen = OpenQuestions.fitting(stage: stage, outcome: outcome, recipient: recipient)
                    #expect((2...3).contains(chosen.count))
                    #expect(outcome == .unsuccessful || !chosen.contains(.preferredShowed))
                }
            }
        }
    }

    @Test func oneReminderThenTheWalkMovesOn() throws {
        var (world, id) = try Personas.lostDreamFinal()
        func standing(_ text: String) throws -> TimeBox.Standing {
            TimeBox.standing(of: try world.application(id), on: day(text))
        }
        #expect(try standing("2026-03-10") == .notAsked)
        try world.send(.feedbackRequest, to: .hiringManager, for: id, on: "2026-03-10")
        let (reminder, end) = (day("2026-03-20"), day("2026-03-31"))
        #expect(try standing("2026-03-19") == .waiting(reminder: reminder, moveOn: end))
        #expect(try standing("2026-03-20") == .reminderDue(moveOn: end))
        #expect(try standing("2026-03-31") == .moveOn)
        world.go(to: "2026-03-23")
        try world.send(.feedbackReminder, to: .hiringManager, for: id, on: "2026-03-23")
        #expect(try standing("2026-03-24") == .reminded(moveOn: end))
    }
}
