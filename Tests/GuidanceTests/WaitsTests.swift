import Domain
import Guidance
import Insights
import TestSupport
import Testing

/// The chase clock and the rule for closing (METHOD W1), an instant before, at and after each edge.
@Suite struct WaitsTests {
    private func wait(_ world: World, _ id: JobApplication.ID) throws -> Wait? {
        Waits(world.search, at: world.now).wait(of: try world.application(id))
    }

    /// Interviewed on Wednesday 18 February 2026.
    private func interviewed() throws -> (World, JobApplication.ID) {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        try world.interview(id, on: "2026-02-18")
        world.go(to: "2026-02-20")
        return (world, id)
    }

    private func reply(_ channel: Channel = .phone, on text: String, for id: JobApplication.ID) -> RecordContact {
        RecordContact(
            ContactMade(
                person: nil, application: id, channel: channel, fromThem: true, about: "still deciding", on: day(text)))
    }

    @Test func afterAnInterviewTenDaysThenTenMore() throws {
        var (world, id) = try interviewed()
        // The 28th is a Saturday.
        var chase = try #require(try wait(world, id)?.chase)
        #expect(chase.due == day("2026-03-02") && chase.already == 0 && chase.isAfterInterview && chase.named == nil)
        world.go(to: "2026-03-03")
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-03-03")
        chase = try #require(try wait(world, id)?.chase)
        #expect(chase.due == day("2026-03-13") && chase.already == 1)
        world.go(to: "2026-03-13")
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-03-13")
        let done = try #require(try wait(world, id))
        #expect(done.chase == nil && done.asked == 2 && done.allowed == 2)
    }

    @Test func withoutAConversationOneAndOnlyToAKnownPerson() throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        world.go(to: "2026-02-20")
        #expect(try wait(world, id)?.allowed == 0)
        #expect(try wait(world, id)?.chase == nil)
        let alice = try world.meet(PersonDetails(name: "Alice Marlow", relation: .insider), for: id)
        let chase = try #require(try wait(world, id)?.chase)
        // Its own silence counts too, so the length is taken from the search.
        let length = Waits(world.search, at: world.now).times.chaseDay(.applied)
        #expect(chase.due == day("2026-02-01").adding(length).orNextWorkingDay && (18...21).contains(length))
        #expect(chase.person == alice && chase.recipient == .insider)
        try world.send(.chase, to: .insider, person: alice, for: id, on: "2026-02-20")
        let asked = try #require(try wait(world, id))
        #expect(asked.chase == nil && asked.asked == 1 && asked.allowed == 1)
    }

    @Test(arguments: [
        (Relation.recruiter, Recipient.recruiter), (.hiringManager, .hiringManager), (.hr, .hiringManager),
        (.interviewer, .hiringManager), (.insider, .insider), (.introducer, .introducer),
    ]) func whoeverIsKnownThereIsAsked(_ relation: Relation, _ recipient: Recipient) throws {
        var (world, id) = try interviewed()
        let bob = try world.meet(PersonDetails(name: "Bob", relation: relation), for: id)
        let chase = try #require(try wait(world, id)?.chase)
        #expect(chase.recipient == recipient && chase.person == bob)
    }

    @Test(arguments: [Relation.mentor, .friend, .family, .colleague, .formerManager, .other])
    func nobodyOutsideIsSentToAsk(_ relation: Relation) throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        try world.meet(PersonDetails(name: "Charlie", relation: relation), for: id)
        world.go(to: "2026-03-01")
        #expect(try wait(world, id)?.allowed == 0)
    }

    @Test func theRecruiterComesFirstAndNobodyWhoMustNotKnow() throws {
        var (world, id) = try interviewed()
        try world.meet(PersonDetails(name: "Alice", relation: .hiringManager), for: id)
        let bob = try world.meet(PersonDetails(name: "Bob", relation: .recruiter), for: id)
        #expect(try wait(world, id)?.chase?.person == bob)
        var hidden = PersonDetails(name: "Charlie", relation: .insider)
        hidden.isAtPresentEmployer = true
        let other = try world.apply(to: "Tern", as: "Editor", on: "2026-02-01")
        try world.meet(hidden, for: other)
        #expect(try wait(world, other)?.allowed == 0)
    }

    @Test func aHumanWordStartsTheWaitingAnewAndAReceiptDoesNot() throws {
        var (world, id) = try interviewed()
        world.go(to: "2026-03-04")
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-03-03")
        try world.perform(
            RecordNotice(
                NoticeReceived(
                    application: id, kind: .acknowledgement, from: "", channel: .mail, words: "Received.",
                    on: day("2026-03-04"))))
        #expect(try wait(world, id)?.since == day("2026-02-18"))
        #expect(try wait(world, id)?.asked == 1)
        try world.perform(reply(on: "2026-03-04", for: id))
        let anew = try #require(try wait(world, id))
        #expect(anew.since == day("2026-03-04") && anew.asked == 0 && anew.silentFor == 0)
        #expect(anew.chase?.due == day("2026-03-16") && anew.chase?.already == 0)
    }

    /// On the same day, what was noted later came later.
    @Test func aReplyOnTheDayOfTheQuestionAnswersIt() throws {
        var (world, id) = try interviewed()
        world.go(to: "2026-03-03")
        try world.perform(reply(on: "2026-03-03", for: id))
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-03-03")
        #expect(try wait(world, id)?.asked == 1)
        try world.perform(reply(.mail, on: "2026-03-03", for: id))
        #expect(try wait(world, id)?.asked == 0)
    }

    @Test func aDayTheyNamedCountsBeforeAnyUsualLength() throws {
        var (world, id) = try interviewed()
        // A Thursday; two working days later is the Monday.
        try world.perform(NameAnswerDay(application: id, by: day("2026-03-19"), on: day("2026-02-20")))
        let named = try #require(try wait(world, id))
        #expect(named.named == day("2026-03-19") && named.chase?.due == day("2026-03-23"))
        #expect(named.chase?.named == day("2026-03-19"))
        // A word before that day leaves it standing; one after it does not, and neither does a further round.
        world.go(to: "2026-03-10")
        try world.perform(reply(on: "2026-03-10", for: id))
        #expect(try wait(world, id)?.named == day("2026-03-19"))
        var later = world
        later.go(to: "2026-03-20")
        try later.perform(reply(on: "2026-03-20", for: id))
        #expect(try wait(later, id)?.named == nil)
        #expect(try wait(later, id)?.chase?.due == day("2026-03-30"))
        try world.interview(id, on: "2026-03-12")
        world.go(to: "2026-03-13")
        #expect(try wait(world, id)?.named == nil)
        #expect(try wait(world, id)?.chase?.due == day("2026-03-23"))
    }

    @Test func afterTheQuestionTheNamedDayTheSecondComesTenDaysLater() throws {
        var (world, id) = try interviewed()
        try world.perform(NameAnswerDay(application: id, by: day("2026-03-19"), on: day("2026-02-20")))
        world.go(to: "2026-03-23")
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-03-23")
        #expect(try wait(world, id)?.chase?.due == day("2026-04-02"))
    }

    // MARK: - Closing

    /// Nobody known, nobody talked: day 44 under the prior, and 2 January + 44 = 15 February.
    @Test(arguments: [("2026-02-14", false), ("2026-02-15", true), ("2027-02-15", true)])
    func silenceIsProposedForClosing(_ today: String, _ isProposed: Bool) throws {
        var world = World(on: "2026-01-02")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-01-02")
        world.go(to: today)
        // Its own silence counts too, so the day itself is taken from a search of one.
        let waits = Waits(world.search, at: world.now)
        let expected = day("2026-01-02").adding(waits.times.closingDay(.applied))
        #expect(try wait(world, id)?.closing == expected)
        #expect(expected <= day("2026-02-15"))
        #expect(Sweep.proposed(among: waits.all, on: day(today)).count == (day(today) >= expected ? 1 : 0))
        if isProposed { #expect(Sweep.proposed(among: waits.all, on: day(today)).map(\.application) == [id]) }
    }

    /// Where nobody has answered yet, a few days of silence are still no long silence.
    @Test(arguments: [(27, false), (28, true), (29, true)])
    func whateverTheFiguresFourWeeksAreWaited(_ days: Int, _ isProposed: Bool) throws {
        var world = World(on: "2026-01-02")
        for number in 0..<40 { _ = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-01-02") }
        world.go(to: "2026-03-10")
        let id = try world.apply(to: "Acme", as: "Editor", on: "\(day("2026-03-10").adding(-days))")
        let waits = Waits(world.search, at: world.now)
        #expect(waits.times.closingDay(.applied) < 27)
        #expect(try wait(world, id)?.mayBeClosed(on: world.now.day) == isProposed)
        #expect(Sweep.proposed(among: waits.all, on: world.now.day).count == (isProposed ? 41 : 40))
    }

    /// After an interview not before both questions went, fourteen days after the second, and never by itself.
    @Test func afterAnInterviewNotBeforeBothQuestionsWent() throws {
        var (world, id) = try interviewed()
        world.go(to: "2026-12-01")
        #expect(try wait(world, id)?.closing == nil)
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-11-10")
        #expect(try wait(world, id)?.closing == nil)
        try world.send(.chase, to: .hiringManager, for: id, on: "2026-11-20")
        #expect(try wait(world, id)?.closing == day("2026-12-04"))
        for (today, isSettled) in [("2026-12-03", false), ("2026-12-04", true)] {
            world.go(to: today)
            #expect(try wait(world, id)?.mayBeClosed(on: world.now.day) == isSettled)
            #expect(Today.findings(in: world.search, at: world.now).waiting.contains(.settle(id)) == isSettled)
            #expect(try world.application(id).isOpen)
        }
        #expect(Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day).isEmpty)
    }

    @Test func aPromiseHoldsClosingBack() throws {
        var world = World(on: "2026-01-02")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-01-02")
        world.go(to: "2026-01-10")
        try world.perform(NameAnswerDay(application: id, by: day("2026-06-30"), on: day("2026-01-10")))
        #expect(try wait(world, id)?.closing == day("2026-07-02"))
    }

    @Test func openedAgainItIsNotProposedAtOnce() throws {
        var world = World(on: "2026-01-02")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-01-02")
        world.go(to: "2026-04-01")
        try world.perform(
            CloseSilent(applications: [id], on: world.now.day), ReopenApplication(application: id, on: world.now.day))
        #expect(try wait(world, id)?.since == day("2026-04-01"))
        #expect(Sweep.proposed(among: Waits(world.search, at: world.now).all, on: world.now.day).isEmpty)
    }

    @Test func onlyWhatAwaitsAnAnswerWaits() throws {
        var world = World(on: "2026-03-01")
        let saved = try world.apply(to: "Saved", as: "Editor")
        let talk = try world.apply(to: "Talk", as: "Editor", on: "2026-02-01", kind: .informational)
        let offer = try world.apply(to: "Offer", as: "Editor", on: "2026-02-01")
        try world.perform(RecordStage(application: offer, stage: .offer, on: day("2026-02-20")))
        let coming = try world.apply(to: "Coming", as: "Editor", on: "2026-02-01")
        try world.interview(coming, on: "2026-03-05")
        let ended = try world.apply(to: "Ended", as: "Editor", on: "2026-02-01")
        try world.end(ended, on: "2026-02-20")
        for id in [saved, talk, offer, coming, ended] { #expect(try wait(world, id) == nil) }
        let receipt = try world.apply(to: "Receipt", as: "Editor")
        try world.perform(RecordStage(application: receipt, stage: .acknowledged, on: day("2026-02-25")))
        #expect(try wait(world, receipt)?.since == day("2026-02-25"))
    }
}
