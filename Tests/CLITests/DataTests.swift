import Foundation
import TestSupport
import Testing

/// The way in and out of the log, copies, and the examination.
@Suite struct DataTests {
    private func filled() async throws -> Transcript {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("stage", "harbour", "interview", "--on", "2026-11-02")
        await t.run("lesson", "add", "Ask first", "--from", "harbour")
        await t.run("action", "add", "Learn to pause", "--by", "next Monday", "--for", "harbour")
        await t.run("person", "add", "Alice Example", "--relation", "mentor", "--set", "senior=yes")
        return t
    }

    @Test func outAndInAgain() async throws {
        let t = try await filled()
        await t.run("export", "rebound", "--out", "DIR/log.jsonl")
        await t.run("export", "rebound", "--out", "DIR/log.jsonl")
        await t.run("import", "DIR/log.jsonl")
        await t.run("import", "DIR/log.jsonl", "--data", "DIR/other", "--dry-run")
        await t.run("import", "DIR/log.jsonl", "--data", "DIR/other", "--json")
        await t.run("list", "--data", "DIR/other")
        await t.run("import", "-", input: "{}\n")
        await t.run("import", "-", input: "{\"rebound\":99}\n")
        await t.run("import", "-", input: "{\"events\":2,\"rebound\":1}\nnonsense\n")
        await t.run("import", "DIR/none.jsonl")
        await t.run("export", "json")
        try Golden().expect(t.text, named: "out-and-in.txt")
    }

    @Test func theLogIsTheSameAfterComingBack() async throws {
        let t = try await filled()
        let log = await t.run("export", "rebound").output
        let events = await t.run("export", "events").output
        #expect(log.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n" == events)
        await t.run("import", "-", "--data", "DIR/other", input: log)
        #expect(await t.run("export", "rebound", "--data", "DIR/other").output == log)
    }

    @Test func aPlaceThatCannotBeWrittenToIsSaidKindly() async throws {
        let t = try await filled()
        let ran = await t.run("export", "rebound", "--out", "DIR/nowhere/log.jsonl")
        #expect(ran.exit == 1)
        #expect(ran.error.contains("[cannot_write]"))
        #expect(!ran.error.contains("NSCocoaErrorDomain"))
    }

    @Test func copies() async throws {
        let t = try await filled()
        await t.run("backup", "DIR/copy.db")
        await t.run("backup", "DIR/copy.db")
        await t.run("outcome", "harbour", "unsuccessful")
        await t.run("restore", "DIR/copy.db")
        await t.run("list")
        await t.run("restore", "DIR/none.db")
        try t.write("not a database", to: "text.db")
        await t.run("restore", "DIR/text.db")
        await t.run("list")
        let kept = t.folder.appending(path: "data/before-restore-20261121T090000.db").path()
        #expect(FileManager.default.fileExists(atPath: kept))
        let mode = try FileManager.default.attributesOfItem(atPath: t.folder.appending(path: "copy.db").path())
        #expect(mode[.posixPermissions] as? Int == 0o600)
        try Golden().expect(t.text, named: "copies.txt")
    }

    @Test func allIsWell() async throws {
        let t = try await filled()
        let ran = await t.run("doctor", "--json")
        #expect(ran.exit == 0)
        let found = try #require(JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        #expect(found["events"] as? Int == 6)
        #expect(found["damage"] as? [String] == [])
        #expect(await t.run("doctor").lines.last == "All is well with the data.")
    }

    @Test func damageIsFoundAndMended() async throws {
        let t = try await filled()
        await t.run("backup", "DIR/copy.db")
        for name in ["rebound.db", "rebound.db-wal", "rebound.db-shm"] {
            try? FileManager.default.removeItem(at: t.folder.appending(path: "data/\(name)"))
        }
        try t.write(String(repeating: "damaged ", count: 2000), to: "data/rebound.db")
        let ran = await t.run("doctor")
        #expect(ran.exit == 1)
        #expect(ran.error.contains("[damage]"))
        let list = await t.run("list")
        #expect(list.exit == 1)
        #expect(list.error.contains("[damage]"))
        #expect(await t.run("restore", "DIR/copy.db").exit == 0)
        #expect(await t.run("doctor").exit == 0)
        #expect(await t.run("list").lines.count == 1)
    }
}

/// Dates for a calendar program.
@Suite struct CalendarTests {
    @Test func aCalendarIsWrittenWithoutNames() async throws {
        let t = try Transcript()
        t.zone = "Europe/London"
        await t.run("export", "ics")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("interview", "harbour", "--at", "2026-12-01T10:30", "--place", "Quay 4", "--with", "Alice Example")
        await t.run("action", "add", "Ring Alice", "--by", "2026-11-25")
        await t.run("export", "ics", "--out", "DIR/dates.ics")
        await t.run("export", "ics", "--out", "DIR/dates.ics")
        let text = try t.contents(of: "dates.ics")
        for name in ["Harbour", "Clerk", "Quay", "Alice"] { #expect(!text.contains(name)) }
        #expect(text.contains("\r\nDTSTART:20261201T103000Z\r\n"))
        try Golden().expect(t.text, named: "calendar.txt")
    }
}
