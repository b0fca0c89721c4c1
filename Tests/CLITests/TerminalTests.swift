import TestSupport
import Testing

/// What a terminal shows that a file does not get: lines that fit, and looks.
@Suite struct TerminalTests {
    private func filled() async throws -> Transcript {
        let t = try Transcript()
        await t.run(
            "add", "Aire Valley Community Infirmary and Day Clinic", "Senior Ward Nurse, Surgical Admissions",
            "--applied", "2026-11-01")
        await t.run("add", "看護協会", "看護師", "--applied", "2026-10-01", "--agency", "Bridge People")
        await t.run("add", "Žižkov \u{1B}[31mClinic", "Nurse", "--applied", "2026-09-01")
        await t.run("outcome", "bridge people", "unsuccessful")
        await t.run("outcome", "zizkov", "no_response", "--on", "yesterday")
        await t.run(
            "person", "add", "Alice Example", "--relation", "insider", "--set",
            "employer=Aire Valley Community Infirmary")
        return t
    }

    @Test func inATerminal() async throws {
        let t = try await filled()
        t.environment["NO_COLOR"] = "1"
        for columns in [80, 40] {
            t.environment["COLUMNS"] = String(columns)
            t.columns = columns
            await t.run("list")
            await t.run("show", "aire")
            await t.run("today")
            await t.run("person", "list")
            await t.run("history", "zizkov")
            await t.run("search", "nurse")
            await t.run("show", "nobody")
        }
        try Golden().expect(t.text, named: "in-a-terminal.txt")
    }

    @Test func filters() async throws {
        let t = try await filled()
        await t.run("list", "--stage", "applied", "--sort", "employer")
        await t.run("list", "--outcome", "no_response", "--outcome", "unsuccessful")
        await t.run("list", "--since", "2026-10-01", "--before", "2026-11-01")
        await t.run("list", "--since", "2026-10-01", "--sort", "last", "--limit", "1")
        await t.run("list", "--sort", "stage", "zizkov")
        await t.run("list", "--stage", "dream")
        await t.run("list", "--since", "some day")
        await t.run("list", "--limit", "0")
        try Golden().expect(t.text, named: "filters.txt")
    }

    @Test func looksAreForTerminalsAlone() async throws {
        let t = try await filled()
        let escape = "\u{1B}["
        func has(_ arguments: String...) async -> Bool { await t.run(words: arguments).output.contains(escape) }
        #expect(await !has("list"))
        t.columns = 80
        #expect(await has("list"))
        #expect(await !has("list", "--plain"))
        #expect(await !has("list", "--json"))
        for (name, value) in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
            t.environment[name] = value
            #expect(await !has("list"), "\(name)")
            t.environment[name] = nil
        }
        t.environment["NO_COLOR"] = ""
        #expect(await has("list"))
    }

    @Test func nothingIsShortenedForAFile() async throws {
        let t = try await filled()
        t.environment["COLUMNS"] = "40"
        let whole = "Aire Valley Community Infirmary and Day Clinic"
        #expect(await t.run("list").output.contains(whole))
        t.columns = 40
        #expect(await t.run("list", "--plain").output.contains(whole))
        #expect(await t.run("list", "--json").output.contains(whole))
    }

    @Test func namesCannotCommandTheTerminal() async throws {
        let t = try await filled()
        t.columns = 80
        let ran = await t.run("list", "zizkov")
        #expect(!ran.output.contains("\u{1B}[31m") && ran.output.contains("\u{FFFD}[31m"))
    }
}
