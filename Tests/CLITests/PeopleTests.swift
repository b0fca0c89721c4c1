import TestSupport
import Testing

/// People in the terminal: who they are, who introduced whom, a rhythm, and one call about several things.
@Suite struct PeopleTests {
    @Test func people() async throws {
        let t = try Transcript()
        await t.run("person", "list")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01", "--agency", "Tern & Vale")
        await t.run("add", "Pier Trust", "Analyst", "--applied", "2026-10-12")
        await t.run(
            "person", "add", "Alice Example", "--relation", "recruiter", "--for", "harbour", "--set",
            "agency=Tern & Vale", "--set", "phone=01632 960118", "--set", "notes=Rings back after four.")
        await t.run("person", "add", "Bob Example", "--relation", "colleague", "--set", "worked_together=yes")
        await t.run("person", "edit", "alice", "--set", "introduced_by=bob", "--set", "how_met=At the fair")
        await t.run("person", "link", "alice", "pier", "--relation", "recruiter")
        await t.run(
            "contacted", "harbour", "pier", "--person", "alice", "--channel", "phone", "--from-them", "--about",
            "Both are with the client", "--on", "2026-11-02")
        await t.run("contacted", "--person", "alice", "--person", "bob", "--on", "2026-11-04")
        await t.run("contacted", "pier")
        await t.run("contacted")
        await t.run("person", "edit", "bob", "--set", "rhythm=six")
        await t.run("person", "edit", "bob", "--set", "rhythm=1")
        await t.run("person", "edit", "bob", "--set", "introduced_by=alice")
        await t.run("person", "list")
        await t.run("person", "list", "tern", "--json")
        await t.run("person", "list", "--relation", "mentor")
        await t.run("person", "show", "alice")
        await t.run("person", "show", "alice", "--json")
        await t.run("person", "show", "bob", "--as-of", "2026-12-01")
        await t.run("person", "list", "--due", "--as-of", "2026-12-01")
        await t.run("person", "edit", "bob", "--set", "not_until=2026-12-14", "--as-of", "2026-12-01")
        await t.run("person", "list", "--due", "--as-of", "2026-12-01")
        try Golden().expect(t.text, named: "people.txt")
    }

    @Test func oneRecordOfTwo() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("person", "add", "Alice Example", "--relation", "interviewer", "--for", "harbour")
        let double = await t.run("person", "add", "A. Example", "--relation", "hr", "--set", "phone=01632 960118")
        await t.run("contacted", "--person", double.lines[0], "--channel", "phone", "--on", "2026-11-02")
        await t.run("person", "merge", "alice", "alice")
        await t.run("person", "merge", "alice", double.lines[0])
        await t.run("person", "show", "example")
        await t.run("undo")
        await t.run("person", "list")
        try Golden().expect(t.text, named: "people-merged.txt")
    }
}
