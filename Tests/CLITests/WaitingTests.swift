import TestSupport
import Testing

/// Waiting, as a terminal shows it: 21 November 2026.
@Suite struct WaitingTests {
    @Test func waitingForAnAnswer() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("interview", "harbour", "--at", "2026-11-05T10:30")
        await t.run("add", "Tern Books", "Bookseller", "--applied", "2026-11-10")
        await t.run("list", "--waiting")
        await t.run("list", "--waiting", "--json")
        await t.run("show", "harbour")
        await t.run("answer-by", "harbour", "next Friday", "--on", "2026-11-05")
        await t.run("answer-by", "harbour", "next Friday", "--on", "2026-11-05")
        await t.run("answer-by", "harbour", "2026-11-01", "--on", "2026-11-05")
        await t.run("plan-b", "harbour")
        await t.run("plan-b", "harbour", "Ring Ines; then the two saved roles.")
        await t.run("plan-b", "harbour", "--json")
        await t.run("show", "harbour")
        await t.run("show", "harbour", "--json")
        await t.run("list", "--waiting", "--json")
        await t.run("outcome", "harbour", "unsuccessful")
        await t.run("plan-b", "harbour", "later")
        await t.run("answer-by", "harbour", "tomorrow")
        await t.run("plan-b", "tern", "Nothing yet")
        await t.run("plan-b", "tern", "")
        try Golden().expect(t.text, named: "waiting.txt")
    }

    @Test func oneQuestionAboutEverything() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-11-01", "--agency", "Bridge People")
        await t.run("add", "Tern Books", "Bookseller", "--applied", "2026-11-02", "--agency", "Bridge People")
        await t.run("add", "Quay", "Cook", "--applied", "2026-11-03", "--agency", "Other People")
        await t.run("stage", "harbour", "screen", "--on", "2026-11-05")
        await t.run("draft", "harbour", "chase")
        await t.run("sent", "harbour", "chase")
        await t.run("history", "tern")
        await t.run("undo")
        await t.run("sent", "harbour", "chase", "--only")
        await t.run("history", "tern")
        try Golden().expect(t.text, named: "one-question.txt")
    }

    @Test func sweepingTheSilent() async throws {
        let t = try Transcript()
        await t.run("sweep")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-06-01")
        await t.run("sweep", "--json")
        await t.run("add", "Tern Books", "Bookseller", "--applied", "2026-07-01")
        await t.run("add", "Quay", "Cook", "--applied", "2026-11-15")
        await t.run("sweep")
        await t.run("sweep", "--keep", "nobody")
        await t.run("sweep", typing: ["n"])
        await t.run("sweep", "--keep", "tern", typing: ["y"])
        await t.run("today")
        await t.run("sweep", "--yes", "--json")
        await t.run("sweep", "--yes")
        await t.run("undo")
        await t.run("list", "--open")
        try Golden().expect(t.text, named: "sweep.txt")
    }

    @Test func forty() async throws {
        let t = try Transcript()
        for number in 1...40 { await t.run("add", "Firm \(number)", "Clerk", "--applied", "2026-06-01") }
        let swept = await t.run("sweep", "--yes")
        #expect(swept.lines.count == 40)
        #expect(swept.error.contains("40 applications have been silent") && swept.error.contains("Closed 40"))
        #expect(await t.run("list", "--open").lines.isEmpty)
        #expect(await t.run("undo").error.contains("Closed 40") == false)
        #expect(await t.run("list", "--open").lines.count == 40)
    }

    @Test func shortAnswersTogether() async throws {
        let t = try Transcript()
        await t.run("answers")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-11-01")
        await t.run("outcome", "harbour", "unsuccessful", "--on", "2026-11-18")
        await t.run("answers")
        await t.run("add", "Tern Books", "Bookseller", "--applied", "2026-11-02")
        await t.run("outcome", "tern", "role_cancelled", "--on", "2026-11-20")
        await t.run("today")
        await t.run("today", "--json")
        await t.run("answers")
        await t.run("answers", "--json")
        await t.run("answers", "--done")
        await t.run("answers", "--done")
        try Golden().expect(t.text, named: "answers.txt")
    }

    @Test func theCard() async throws {
        let t = try Transcript()
        await t.run("card")
        await t.run("card", "--words", "Thank you for ringing.\nMay I write this down?")
        await t.run("card")
        await t.run("card", "--json")
        await t.run("card", "--words", "")
        await t.run("card", "--words", "")
        try Golden().expect(t.text, named: "card.txt")
    }
}
