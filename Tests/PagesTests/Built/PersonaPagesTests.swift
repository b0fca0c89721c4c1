import Domain
import Guidance
import Pages
import TestSupport
import Testing
import Words

/// The people of METHOD.md before their pages: what is offered to them, and what is not.
struct PersonaPagesTests {
    private func source(_ story: Personas.Story) -> PageSource {
        PageSource(search: story.world.search, now: story.world.now)
    }

    @Test func theSixtiethPaperNoIsOneKindLine() throws {
        let story = try Personas.sixtiethPaperNo()
        let source = source(story)
        let application = try source.search.application(story.application)
        let page = ApplicationPage(application, in: source)
        #expect(page.remarks == ["This says nothing about your worth."])
        #expect(page.actions.map(\.text) == ["Take a short walk with it"])
        #expect(page.letters.isEmpty && page.feedback.isEmpty)

        let today = TodayPage(source)
        #expect(today.waiting.map(\.heading) == ["Seven short answers this week"])
        #expect(today.next.isEmpty && today.lessons.isEmpty)
        #expect(today.doing.count == 1, "no count of what led nowhere")
        let html = try House().today(source).html
        #expect(!html.contains("Quillback"), "an old no is brought up")
    }

    @Test func whoeverTakesAShortWalkWithAPaperNoIsAskedForNothing() throws {
        var story = try Personas.sixtiethPaperNo()
        try story.world.perform(ChooseWalkSize(application: story.application, size: .short))
        let source = source(story)
        let application = try source.search.application(story.application)
        let walk = try #require(application.walk(at: source.now))
        let house = try House()
        let ask = AskPage(
            application, walk: walk, in: source, advisers: house.advisers, retyped: nil, restored: "")
        #expect(ask.letter.isEmpty && ask.whom.options.isEmpty && ask.questions.options.isEmpty)
        #expect(ask.remarks.count == 1)
        let reply = ReplyPage(
            application, walk: walk, in: source, advisers: house.advisers, retyped: nil, restored: "")
        #expect(reply.remarks.contains(LetterNoteWords.sentence(.automaticSender, today: source.today)))
        let land = LandPage(application, walk: walk, in: source, retyped: nil, restored: "")
        #expect(land.isFirstDay && land.odds.isEmpty)
    }

    @Test func aLostDreamFinalIsMetWithEverything() throws {
        let story = try Personas.lostDreamFinal()
        let source = source(story)
        let application = try source.search.application(story.application)
        let page = ApplicationPage(application, in: source)
        #expect(page.actions.map(\.text) == ["Take the walk"])
        #expect(page.summary.contains("You came as far as the final round."))
        let walk = try #require(application.walk(at: source.now))
        let land = LandPage(application, walk: walk, in: source, retyped: nil, restored: "")
        #expect(!land.isFirstDay && land.perspective.count >= 5 && !land.odds.isEmpty)
        #expect(land.perspective.contains { $0.contains("The story of the late loan was clear") })
        #expect(land.notice.map(\.text) == ["Dilip Rowe rang you on Friday 6 March."])
        let advisers = try House().advisers
        let ask = AskPage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: "")
        #expect(ask.whom.options.map(\.text) == ["Dilip Rowe"])
        let letter = try #require(ask.letter.first)
        #expect(letter.kind == "feedback_request" && letter.tone.isEmpty)
        #expect(ask.questions.options.allSatisfy { $0.isChosen && letter.body.value.contains($0.text) })
        let today = TodayPage(source)
        #expect(today.waiting.count == 1 && today.waiting[0].lead.hasPrefix("You heard from Harbour Lane Museum"))
        let decode = DecodePage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: "")
        let own = try #require(decode.points.first)
        #expect(decode.points.count == 1 && own.quotes.isEmpty && own.bins.options.isEmpty, "nobody said why")
        let closing = ClosingPage(application, in: source)
        #expect(closing.lead.hasPrefix("You came as far as the final round"))
    }

    @Test func theAgencyComesFirst() throws {
        let story = try Personas.introducedByAgency()
        let source = source(story)
        let application = try source.search.application(story.application)
        let walk = try #require(application.walk(at: source.now))
        let advisers = try House().advisers
        let reply = ReplyPage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: "")
        #expect(reply.walk.heading == "A short reply to Owen Hale")
        #expect(reply.letter.address == "owen@brightwater.example")
        #expect(reply.letter.body.value.hasPrefix("Dear Owen"))
        let ask = AskPage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: "")
        #expect(ask.whom.options.map(\.text) == ["Owen Hale", "Ines Marlow"])
        #expect(ask.whom.options.map(\.isChosen) == [true, false])
        #expect(ask.whom.options[1].about.hasSuffix("Only with the recruiter’s agreement."))
        let letter = try #require(ask.letter.first)
        #expect(letter.address == "owen@brightwater.example" && letter.body.value.contains("on my behalf"))
        let act = ActPage(application, walk: walk, in: source, retyped: nil, restored: "")
        #expect(act.keep.options.map(\.text).contains { $0.hasPrefix("Owen Hale") })
    }

    @Test func aGraduateWithTwoHundredHasAShortDay() throws {
        var world = World(on: "2026-03-10")
        for number in 1...200 {
            let applied = day("2026-03-08").adding(-(number / 2))
            let id = try world.apply(to: "Firm \(number)", as: "Graduate Trainee", on: "\(applied)")
            if number % 25 > 15 {
                try world.end(
                    id, on: "\(applied.adding(1))", from: "HR", address: "no-reply@firm.example", words: "No.")
            }
        }
        let source = PageSource(search: world.search, now: world.now)
        let silent = source.search.applications.values.count { $0.outcome == nil }
        #expect(silent == 128)
        let page = TodayPage(source)
        #expect(page.waiting.count == 1 && page.waiting[0].heading.hasSuffix("applications long silent"))
        #expect(page.next.isEmpty && page.doing.count == 1)
        #expect(try House().today(source).text.count < 900)
    }

    @Test func quietWeeksAreNoReproach() throws {
        var world = World(on: "2026-01-05")
        _ = try world.apply(to: "Corner Clinic", as: "Coordinator", on: "2026-01-05")
        world.go(to: "2026-03-10")
        let page = TodayPage(PageSource(search: world.search, now: world.now))
        #expect(page.doing == ["The last two weeks were quiet ones."])
    }

    /// Something put off, a cancelled role, a silence: their sentences name nobody, so the name stands over them.
    @Test(arguments: [Outcome.unsuccessful, .roleCancelled, .noResponse])
    func whateverComesBackSaysWhichItIs(_ outcome: Outcome) throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Corner Clinic", as: "Coordinator", on: "2026-02-01")
        _ = try world.interview(id, on: "2026-02-18")
        world.go(to: "2026-03-02")
        try world.perform(RecordOutcome(application: id, outcome: outcome, on: day("2026-03-02")))
        if outcome == .unsuccessful {
            try world.perform(PutOffStep(application: id, step: .reply, until: day("2026-03-04")))
            world.go(to: "2026-03-04")
        }
        let page = TodayPage(PageSource(search: world.search, now: world.now))
        let entry = try #require(page.waiting.first)
        #expect((entry.heading + entry.lead).contains("Corner Clinic") && entry.actions.count == 2)
    }

    @Test func aRestingSearchIsToldNothingOfTooLittle() throws {
        var world = World(on: "2026-03-02")
        _ = try world.apply(to: "Corner Clinic", as: "Coordinator", on: "2026-03-02")
        try world.perform(LandSearch(on: day("2026-03-02")))
        #expect(TodayPage(PageSource(search: world.search, now: world.now)).doing == [LandingWords.uncounted])
    }
}
