import TestSupport
import Testing

/// Rows of a spreadsheet, and one end for several, as a terminal shows them.
@Suite struct RowsTests {
    private static let rows = """
        Company\tRole\tApplied\tStatus\tInterview\tPassword\tNotes
        Acme\tWard Nurse\t2026-02-20\tRejection :(\t8/5 & 8/14\thunter2\tkind people
        Beta\tClerk\t3 November\tspoke to recruiter\tnext month\t\t
        \tPorter\t\t\t\t\t
        Acme\tward nurse\t2026-02-20\t\t\t\tentered twice
        Gamma\t\t\tApplied\t\t\t

        """

    @Test func rowsAreShownAndAddedAsOne() async throws {
        let t = try Transcript()
        await t.run("add", "acme", "Porter", "--applied", "2026-01-10")
        await t.run("add", "-", input: Self.rows)
        await t.run("add", Self.rows, typing: ["n"])
        await t.run("add", "--rows", "-", "--yes", input: Self.rows)
        await t.run("list")
        await t.run("show", "beta")
        await t.run("undo")
        await t.run("list")
        await t.run("add", "--rows", "-", "--yes", "--again", "--json", input: Self.rows)
        await t.run("add", "--rows", "-", "--yes", input: Self.rows)
        try Golden().expect(t.text, named: "rows.txt")
    }

    @Test func theOrderOfDaysIsAskedOnce() async throws {
        let t = try Transcript()
        let rows = "Acme;Ward Nurse;3/4/2025\nBeta;Clerk;5/6/2025"
        try t.write(rows, to: "rows.csv")
        await t.run("add", "--rows", "DIR/rows.csv", "--yes")
        await t.run("add", rows, typing: [""])
        await t.run("add", rows, typing: ["m", "y"])
        await t.run(
            "add", "--rows", "DIR/rows.csv", "--day-order", "day_first", "--columns", "role,employer,applied", "--json")
        await t.run("add", "--rows", "DIR/rows.csv", "--columns", "role,salary")
        await t.run("add", "--rows", "-", input: " ")
        await t.run("add")
        try Golden().expect(t.text, named: "rows-days.txt")
    }

    @Test func severalEndAsOne() async throws {
        let t = try Transcript()
        for name in ["Acme", "Beta", "Gamma"] { await t.run("add", name, "Clerk", "--applied", "2026-10-01") }
        await t.run("outcome", "acme", "beta", "no_response", "--on", "yesterday")
        await t.run("list")
        await t.run("undo")
        await t.run("list", "--open")
        await t.run("outcome", "acme", "gamma", "unsuccessful", "--words", "-", input: "Both posts are filled.\n")
        await t.run("show", "gamma")
        await t.run("outcome", "acme", "beta", "gone")
        await t.run("outcome", "acme")
        await t.run("outcome", "beta", "nobody", "withdrawn")
        try Golden().expect(t.text, named: "outcome-several.txt")
    }
}
