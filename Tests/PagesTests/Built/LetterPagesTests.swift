import Domain
import Guidance
import Pages
import TestSupport
import Testing
import Words

/// The letters of Reply and Ask: the next one to write, and the one that has gone.
struct LetterPagesTests {
    private func ask(_ world: World, _ id: JobApplication.ID) throws -> AskPage {
        let source = PageSource(search: world.search, now: world.now)
        let application = try world.application(id)
        let walk = try #require(application.walk(at: world.now))
        return try AskPage(
            application, walk: walk, in: source, advisers: House().advisers, retyped: nil, restored: "")
    }

    @Test(arguments: [
        ([OpenQuestion.weighedMost], nil, 1), ([.weighedMost, .nextTime], "How did the budget answer sound", 3),
        ([], "How did the budget answer sound?", 1), ([], nil, 3),
    ])
    func aRequestAsksWhatWasChosen(questions: [OpenQuestion], own: String?, count: Int) throws {
        let (world, id) = try Personas.lostDreamFinal()
        let request = LetterRequest(
            application: id, kind: .feedbackRequest, recipient: .hiringManager, questions: questions, ownQuestion: own)
        let body = try LetterWords.letter(for: request, in: world.search, at: world.now).body
        #expect(body.split(separator: "\n").count { $0.hasPrefix("– ") } == count)
        for question in questions {
            #expect(body.contains(QuestionWords.toThem(question, recipient: .hiringManager)))
        }
        if let own { #expect(body.contains("– \(own)")) }
    }

    @Test func oneReminderThenThanksThenNothing() throws {
        var (world, id) = try Personas.lostDreamFinal()
        let dilip = try #require(try world.application(id).participants.first?.person)
        try world.send(.feedbackRequest, to: .hiringManager, person: dilip, for: id, on: "2026-03-10")
        #expect(try ask(world, id).letter.isEmpty, "asked once, nothing is due")
        world.go(to: "2026-03-24")
        #expect(try ask(world, id).letter.map(\.kind) == ["feedback_reminder"])
        try world.perform(
            RecordFeedback(
                FeedbackReceived(
                    feedback: world.id("feedback"), application: id, person: dilip, from: "Dilip Rowe",
                    channel: .phone, words: "You were clear.", on: day("2026-03-24"))))
        let answered = try ask(world, id)
        #expect(answered.letter.map(\.kind) == ["feedback_thanks"] && answered.whom.options.isEmpty)
        try world.send(.feedbackThanks, to: .hiringManager, person: dilip, for: id, on: "2026-03-24")
        #expect(try ask(world, id).letter.isEmpty)
    }

    @Test func aReplyThatHasGoneIsReadAndNotSentAgain() throws {
        var (world, id) = try Personas.lostDreamFinal()
        let draft: Draft.ID = world.id("draft")
        try world.perform(
            KeepDraft(
                DraftKept(
                    draft: draft, application: id, kind: .reply, recipient: .hiringManager, channel: .mail,
                    title: "Thank you", body: "Dear Dilip,\n\nThank you for ringing.")),
            MarkSent(
                LetterSent(
                    application: id, draft: draft, kind: .reply, recipient: .hiringManager, channel: .mail,
                    body: "Dear Dilip,\n\nThank you for ringing.", on: day("2026-03-10"))))
        let source = PageSource(search: world.search, now: world.now)
        let page = try House().step(.reply, of: id, in: source)
        #expect(page.text.contains("Sent today.") && page.text.contains("Thank you for ringing."))
        #expect(!page.html.contains(#"name="body""#) && !page.html.contains(#"value="sent""#))
        let story = ApplicationPage(try world.application(id), in: source).story
        #expect(story.contains { $0.event == "Reply" && $0.folded.map(\.summary) == ["Your letter"] })
    }

    @Test func theFirstDayAsksForLittle() throws {
        var (world, id) = try Personas.introducedByAgency()
        let next = try world.apply(to: "Corner Clinic", as: "Coordinator", on: "2026-03-01")
        try world.interview(next, on: "2026-03-09")
        try world.interview(next, on: "2026-03-12", stage: .final)
        try world.end(next, on: "2026-03-10", from: "Alice", channel: .phone, words: "I am sorry.")
        let source = PageSource(search: world.search, now: world.now)
        let walk = try #require(try world.application(next).walk(at: world.now))
        let land = LandPage(try world.application(next), walk: walk, in: source, retyped: nil, restored: "")
        #expect(land.isFirstDay && land.odds.isEmpty && land.perspective.count <= 4)
        let today = try House().today(source).text
        #expect(!today.contains("Corner Clinic, interview"), "what was tied to it comes up no more")
        #expect(!today.contains("Tell one story aloud"))
        #expect(try world.application(id).walk(at: world.now)?.size == .full)
    }
}
