import TestSupport
import Testing

/// The plan and its weeks, as a terminal shows them.
@Suite struct PlanTests {
    @Test func planning() async throws {
        let t = try Transcript()
        await t.run("plan", "list")
        await t.run("plan", "add", "must", "A permanent contract")
        await t.run("plan", "add", "place", "Within forty minutes by bus")
        await t.run("plan", "edit", "--set", "look=council list; Bridge People", "--set", "least_pay=30,000 GBP a year")
        await t.run("plan", "edit", "--set", "least_pay=plenty")
        await t.run("plan", "edit", "--set", "colour=blue")
        await t.run("plan", "list")
        await t.run("plan", "list", "--json")
        await t.run("plan", "week")
        await t.run(
            "plan", "week", "last Tuesday", "--add", "Write to two agencies", "--day", "Thursday", "--time", "10am",
            "--place", "library", "--count", "2")
        await t.run("plan", "week", "2026-11-16", "--applications", "2", "--hours", "2.5")
        let line = await t.run("plan", "week", "--json").output
        #expect(line.contains(#""time":"10:00""#))
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-11-17")
        await t.run("person", "add", "Alice Example", "--relation", "recruiter")
        await t.run(
            "activity", "add", "agency_visit", "Bridge People", "--minutes", "45", "--person", "alice",
            "--on", "2026-11-18")
        await t.run("activity", "add", "other", "--minutes", "30")
        let id = await t.run("activity", "add", "fair", "--on", "yesterday", "--json").output
        #expect(id.contains(#""activity""#))
        await t.run("activity", "edit", "bridge", "--set", "minutes=50", "--set", "what=Bridge People, Dock Road")
        await t.run("activity", "edit", "bridge", "--set", "minutes=0")
        await t.run("activity", "list")
        await t.run("activity", "list", "--week", "2026-11-09")
        await t.run("activity", "list", "--json")
        await t.run("plan", "week")
        await t.run("plan", "week", "--json")
        await t.run("plan", "week", "next Monday", "--copy")
        await t.run("plan", "week", "next Monday", "--pause")
        await t.run("plan", "week", "next Monday")
        await t.run("plan", "week", "next Monday", "--day", "Thursday")
        await t.run("plan", "week", "--pause", "--go-on")
        await t.run("plan", "week", "--remove", "nothing")
        await t.run("undo")
        try Golden().expect(t.text, named: "planning.txt")
    }

    @Test func proving() async throws {
        let t = try Transcript()
        await t.run("export", "proof")
        await t.run("me", "--name", "Sam Taylor")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-11-02", "--place", "Leeds")
        await t.run("edit", "harbour", "--set", "applied_by=post")
        await t.run("add", "Quill | Quay", "Typist", "--applied", "2026-10-30", "--agency", "Bridge People")
        await t.run("interview", "quill", "--at", "2026-11-05T10:00", "--how", "video")
        await t.run("outcome", "quill", "unsuccessful", "--on", "2026-11-12")
        await t.run("activity", "add", "fair", "Careers day", "--minutes", "90", "--on", "2026-11-10")
        await t.run("export", "proof")
        let json = await t.run("export", "proof", "--json").output
        #expect(json.contains(#""applications":1"#) && json.contains(#""interviews":1"#))
        await t.run("export", "proof", "--from", "october")
        await t.run("export", "proof", "--from", "2 November", "--until", "2026-11-09", "--without", "application-x")
        await t.run("export", "proof", "--from", "soon")
        await t.run("export", "json", "--until", "today")
        try Golden().expect(t.text, named: "proving.txt")
    }
}
