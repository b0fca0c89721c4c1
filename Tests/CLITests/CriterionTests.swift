import TestSupport
import Testing

/// Criteria, as a terminal shows them.
@Suite struct CriterionTests {
    private static let posting = """
        Ledger Clerk
        Riverbank Trust, Northwick
        Salary: £27,000 a year

        Essential
        - Keeps a ledger (30%, max 200 words)
        - At least two years in an office

        Desirable
        - Some Welsh

        Benefits
        - Tea
        """

    @Test func criteria() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("criterion", "list", "harbour")
        await t.run("criterion", "add", "harbour", "Keeps a ledger", "--weight", "40%", "--words", "200")
        await t.run("criterion", "add", "harbour", "keeps a ledger.")
        await t.run("criterion", "add", "harbour", "Answers the telephone kindly", "--wish")
        await t.run("criterion", "add", "harbour", "Knows tide tables", "--years", "2")
        await t.run("criterion", "edit", "ledger", "--set", "own=have", "--set", "shown=not")
        await t.run(
            "criterion", "edit", "ledger", "--answer", "-", "--on", "2026-10-01", input: "I kept two ledgers.\n")
        await t.run(
            "criterion", "edit", "ledger", "--set", "view=partly", "--set", "their_words=We heard little of it.",
            "--set", "from=Alice Example", "--set", "score=3 out of 7")
        await t.run(
            "criterion", "edit", "telephone", "--set", "own=have", "--set", "shown=yes", "--set", "view=not_met")
        await t.run("criterion", "edit", "tide", "--set", "own=not_yet")
        await t.run("criterion", "list", "harbour")
        await t.run("criterion", "list", "harbour", "--json")
        await t.run("criterion", "edit", "tide", "--set", "score=9/7")
        await t.run("criterion", "edit", "tide", "--set", "own=maybe")
        await t.run("criterion", "edit", "tide", "--set", "colour=blue")
        await t.run("criterion", "edit", "tide")
        await t.run("criterion", "edit", "nothing like it", "--set", "own=have")
        await t.run("criterion", "remove", "tide")
        await t.run("undo")
        await t.run("search", "ledgers")
        await t.run("forget", "criterion", "t000000012", "--yes")
        try Golden().expect(t.text, named: "criteria.txt")
    }

    @Test func criteriaOutOfAPosting() async throws {
        let t = try Transcript()
        try t.write(Self.posting, to: "posting.txt")
        await t.run("add", "Harbour & Sons", "Clerk")
        await t.run("add", "Riverbank Trust", "Ledger Clerk")
        await t.run("criterion", "add", "harbour", "Keeping ledgers")
        await t.run("criterion", "edit", "keeping", "--set", "answer=I kept two of them.", "--on", "2026-10-01")
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt")
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt", "--json")
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt", typing: [""])
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt", typing: ["1 3"])
        await t.run("criterion", "list", "riverbank")
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt", "--yes")
        await t.run("criterion", "read", "riverbank", "DIR/posting.txt", "--yes")
        await t.run("show", "riverbank")
        await t.run("undo")
        await t.run("criterion", "read", "harbour", "-", "--yes", input: "A pleasant place by the sea.\n")
        await t.run(
            "criterion", "read", "harbour", "-", "--yes",
            input: #"{"jobs":[{"title":"Cook","content":"x"},{"title":"Baker","content":"y"}]}"#)
        await t.run("criterion", "read", "harbour", "DIR/none.txt")
        try Golden().expect(t.text, named: "criteria-read.txt")
    }
}
