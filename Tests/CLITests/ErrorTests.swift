import Foundation
import TestSupport
import Testing

/// What is said when something cannot be done, and how the command then ends.
@Suite struct ErrorTests {
    @Test func namesOfApplications() async throws {
        let t = try Transcript()
        await t.run("add", "Örchard Lane", "Data Analyst", "--applied", "2026-11-01")
        await t.run("add", "Orchard Street", "Clerk")
        await t.run("add", "Lane", "Clerk")
        await t.run("show", "orchard")
        await t.run("show", "LANE")
        await t.run("show", "orchard l")
        await t.run("show", "t00")
        await t.run("show", "t000000009", "--json")
        await t.run("show", "nobody")
        await t.run("show", "")
        await t.run("person", "add", "Alice Example", "--relation", "mentor")
        await t.run("person", "add", "Alice Other", "--relation", "hr")
        await t.run("contacted", "--person", "alice")
        await t.run("contacted")
        try Golden().expect(t.text, named: "names.txt")
    }

    @Test func wrongArguments() async throws {
        let t = try Transcript()
        await t.run("nonsense")
        await t.run("serach", "nurse")
        await t.run("person", "lsit")
        await t.run("add", "Only an employer")
        await t.run("add", "Harbour", "Clerk", "--applied", "3/4/2026")
        await t.run("add", "Harbour", "Clerk", "--applied", "some day")
        await t.run("add", "Harbour", "Clerk", "--kind", "dream")
        await t.run("add", "  ", "Clerk")
        await t.run("add", "Harbour", "Clerk", "--applied", "2026-11-01")
        await t.run("stage", "harbour", "elsewhere")
        await t.run("stage", "harbour", "interview", "--on", "2027-01-01")
        await t.run("stage", "harbour", "interview", "--round", "99")
        await t.run("outcome", "harbour", "unsuccessful", "--on", "2026-10-01")
        await t.run("outcome", "harbour", "unsuccessful", "--words", "DIR/missing.txt")
        await t.run("interview", "harbour", "--at", "half past ten")
        await t.run("interview", "harbour", "--at", "2026-11-30T10:30", "--move", "a", "--cancel", "b")
        await t.run("edit", "harbour", "--set", "colour=blue")
        await t.run("edit", "harbour", "--set", "employer")
        await t.run("edit", "harbour", "--set", "employer=")
        await t.run("edit", "harbour")
        await t.run("note", "harbour")
        await t.run("note", "harbour", "words", "--words", "-")
        await t.run("list", "--zone", "Nowhere/Land")
        await t.run("list", "--open", "--closed")
        await t.run("export", "pdf")
        try Golden().expect(t.text, named: "wrong-arguments.txt")
    }

    @Test func foldersThatCannotBeUsed() async throws {
        let t = try Transcript()
        try t.write("not a folder", to: "file")
        await t.run("list", "--data", "DIR/file")
        t.environment = ["COLUMNS": "80"]
        await t.run("list")
        t.environment["REBOUND_RESOURCES"] = t.folder.appending(path: "none").path()
        await t.run("read", "-", "--data", "DIR/data", input: "Hello")
        await t.run("demo")
        try Golden().expect(t.text, named: "folders.txt")
    }

    @Test func textThatIsNoText() async throws {
        let t = try Transcript()
        try Data([0xFF, 0xFE, 0x00]).write(to: t.folder.appending(path: "bytes"))
        await t.run("add", "Harbour", "Clerk")
        let ran = await t.run("note", "harbour", "--words", "DIR/bytes")
        #expect(ran.exit == 2)
        #expect(ran.error.contains("[not_text]"))
    }

    @Test func nothingIsAskedWhereNobodySits() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour", "Clerk", "--applied", "2026-11-01")
        await t.run("stage", "harbour", "final", "--on", "2026-11-10")
        let debrief = await t.run("debrief", "harbour", input: "words that nobody reads\n")
        #expect(debrief.exit == 1)
        #expect(debrief.error.contains("[empty]"))
        await t.run("outcome", "harbour", "unsuccessful")
        let walk = await t.run("walk", "harbour", input: "y\ny\n")
        #expect(walk.exit == 0)
        let json = await t.run("walk", "harbour", "--json", typing: ["y", "y"])
        #expect(json.lines.count == 1)
        #expect(json.error.isEmpty)
    }

    @Test func namesDoNotCommandTheTerminal() async throws {
        let t = try Transcript()
        let ran = await t.run("add", "Harbour\u{1B}[31m \u{9B}2J", "Clerk")
        let list = await t.run("list")
        let json = await t.run("list", "--json")
        for text in [ran.error, list.output, json.output] {
            #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}"), "\(text)")
        }
        #expect(json.output.contains("\\u001b[31m \\u009b2J"))
    }

    @Test(arguments: ["serve", "demo"]) func aPortBeyondAllPortsIsRefused(verb: String) async throws {
        let t = try Transcript()
        #expect(await t.run(verb, "--port", "99999").exit == 2)
    }
}
