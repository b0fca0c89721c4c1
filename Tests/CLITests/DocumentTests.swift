import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

/// Documents, and forgetting for good, as a terminal shows them.
@Suite struct DocumentTests {
    private func filled() async throws -> Transcript {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01", "--cv", "October")
        await t.run("add", "Pier Street Clinic", "Clerk", "--applied", "2026-10-02")
        try t.write("Sam Taylor\nClerk\n", to: "cv-final-2.txt")
        try t.write("<html><script>alert(1)</script><p>We seek a clerk.</p></html>", to: "posting.html")
        return t
    }

    @Test func keepingAndGettingOut() async throws {
        let t = try await filled()
        await t.run("attach", "harbour", "DIR/cv-final-2.txt", "--kind", "cv")
        await t.run("attach", "harbour", "DIR/posting.html", "--kind", "posting", "--name", "As seen", "--json")
        await t.run("attach", "harbour", "-", "--kind", "posting", "--on", "2 October", input: "We seek a clerk.\n")
        await t.run("attach", "harbour", "DIR/cv-final-2.txt", "--kind", "cv")
        await t.run("attach", "harbour", "DIR/nothing.pdf")
        await t.run("attach", "harbour", "DIR")
        await t.run("attach", "nobody", "DIR/posting.html")
        await t.run("document", "add", "DIR/cv-final-2.txt", "--name", "October")
        await t.run("document", "list")
        await t.run("document", "list", "--json")
        await t.run("document", "versions")
        await t.run("document", "versions", "--json")
        await t.run("document", "get", "as seen")
        await t.run("document", "get", "october", "--out", "DIR/out.txt")
        await t.run("document", "get", "october", "--out", "DIR/out.txt")
        #expect(try t.contents(of: "out.txt") == "Sam Taylor\nClerk\n")
        await t.run("document", "remove", "as seen")
        await t.run("document", "get", "as seen")
        await t.run("undo")
        await t.run("show", "harbour")
        await t.run("history", "harbour")
        try Golden().expect(t.text, named: "documents.txt")
    }

    @Test func whatIsTooLargeIsNotKept() async throws {
        let t = try await filled()
        let path = t.folder.appending(path: "large.bin")
        try Data(count: Storage.Attachment.limit + 1).write(to: path)
        let ran = await t.run("attach", "harbour", "DIR/large.bin")
        #expect(ran.exit == 1)
        #expect(ran.error.contains("[too_large]"))
        #expect(FileManager.default.fileExists(atPath: path.path()))
        try Data([0xFF, 0x00, 0x01]).write(to: path)
        let id = await t.run("attach", "harbour", "DIR/large.bin").lines[0]
        #expect(await t.run("document", "get", id).error.contains("--out"))
        #expect(await t.run("document", "get", id, "--out", "DIR/again.bin").exit == 0)
        let again = try Data(contentsOf: t.folder.appending(path: "again.bin"))
        #expect(again == Data([0xFF, 0x00, 0x01]))
    }

    @Test func theWholeLogLeavesAndComesBackWithItsDocuments() async throws {
        let t = try await filled()
        await t.run("attach", "harbour", "DIR/posting.html", "--kind", "posting")
        let log = await t.run("export", "rebound").output
        #expect(log.contains("{\"attachment\":\""))
        #expect(await !t.run("export", "events").output.contains("\"attachment\":"))
        await t.run("import", "-", "--data", "DIR/other", input: log)
        #expect(await t.run("export", "rebound", "--data", "DIR/other").output == log)
        #expect(await t.run("document", "get", "posting", "--data", "DIR/other").output.contains("We seek a clerk."))
        await t.run("backup", "DIR/copy.db")
        await t.run("restore", "DIR/copy.db", "--data", "DIR/third")
        #expect(await t.run("document", "get", "posting", "--data", "DIR/third").output.contains("We seek a clerk."))
    }

    @Test func forgettingAsksListsAndForgets() async throws {
        let t = try await filled()
        await t.run("note", "harbour", "the café was warm")
        await t.run("note", "pier", "like Harbour & Sons, but smaller")
        await t.run("lesson", "add", "Ask first", "--from", "harbour")
        await t.run("backup", "DIR/copy.db")
        await t.run("forget", "application", "harbour")
        await t.run("forget", "application", "harbour", "--dry-run")
        await t.run("forget", "application", "harbour", typing: ["no"])
        await t.run("forget", "application", "harbour", typing: ["yes"])
        await t.run("list")
        await t.run("forget", "application", "harbour", "--yes")
        await t.run("forget", "note", "nobody", "--yes")
        await t.run("undo", "00000000-0000-7000-8000-000000000002")
        await t.run("history")
        await t.run("lesson", "list")
        try Golden().expect(t.text, named: "forgetting.txt")
    }

    @Test(
        arguments: [
            ("application", "Xylophone9"), ("note", ""), ("document", ""), ("person", "Xylophone9"), ("feedback", ""),
            ("debrief", ""), ("interview", ""),
        ])
    func theBytesAreInNoFile(kind: String, name: String) async throws {
        let t = try await filled()
        let marker = "Xylophone9"
        // As an older version wrote: without wiping, and with pages that have been split since.
        let id = try await keep(kind, marker: marker, in: t)
        for number in 0..<40 { await t.run("note", "pier", "filling \(number) " + String(repeating: "x", count: 900)) }
        let data = t.folder.appending(path: "data").path()
        let beside = try SQLiteLog(path: data + "/rebound.db")
        let keeper = SearchKeeper(log: beside)
        let seeker = try await beside.localSeeker()
        _ = try await keeper.search(of: seeker)
        #expect(try files(in: data).contains { $0.bytes.contains(marker) })

        let ran = await t.run("forget", kind, name.isEmpty ? id : name, "--yes")
        #expect(ran.exit == 0, "\(ran.error)")
        // The daily copy was made anew; what lies in the folder is all there is, the other process's files included.
        for file in try files(in: data) { #expect(!file.bytes.contains(marker), "\(kind) in \(file.name)") }
        #expect(try files(in: data).contains { $0.name.hasSuffix("rebound-2026-11-21.db") })
        _ = try await keeper.perform(
            WriteNote(id: .init("after"), application: nil, words: "after"), for: seeker,
            at: Moment(milliseconds: t.clock, offset: 0), by: "test")
        for file in try files(in: data) { #expect(!file.bytes.contains(marker), "\(kind) in \(file.name)") }
        #expect(await !t.run("export", "rebound").output.contains(marker))
        #expect(await t.run("doctor").exit == 0)
    }

    /// One thing of the kind with the marker in it; its id.
    private func keep(_ kind: String, marker: String, in t: Transcript) async throws -> String {
        switch kind {
        case "application":
            await t.run("add", marker, "Clerk", "--applied", "2026-10-05")
            await t.run("note", marker, "about \(marker)")
            return ""
        case "note": return await t.run("note", "harbour", "about \(marker)").lines[0]
        case "document":
            try t.write("The letter to \(marker)\n" + String(repeating: "and more ", count: 5000), to: "d.txt")
            return await t.run("attach", "harbour", "DIR/d.txt", "--name", "letter \(marker)").lines[0]
        case "person":
            await t.run("person", "add", marker, "--relation", "mentor")
            return ""
        case "feedback":
            return await t.run("feedback", "harbour", "--from", "Bob \(marker)", "Clear.").lines[0]
        case "debrief": return await t.run("debrief", "harbour", "--well", "calm \(marker)").lines[0]
        default:
            let at = "2026-12-01T10:30"
            return await t.run("interview", "harbour", "--at", at, "--with", marker).lines[0]
        }
    }

    private func files(in folder: String) throws -> [(name: String, bytes: String)] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return names.compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name).map {
                (name, String(decoding: $0, as: UTF8.self))
            }
        }
    }
}

/// Where everything lies, and what is taken away.
@Suite struct UninstallTests {
    @Test func saysWhereTheDataIsAndDeletesItOnlyAfterAYes() async throws {
        let t = try Transcript()
        await t.run("uninstall")
        await t.run("add", "Harbour & Sons", "Clerk")
        await t.run("backup", "DIR/copy.db")
        let said = await t.run("uninstall")
        #expect(said.exit == 0)
        for name in ["DIR/data", "rebound.db", "backups", "DIR/copy.db"] {
            #expect(said.output.contains(name), "\(name)")
        }
        await t.run("uninstall", "--data-too")
        await t.run("uninstall", "--data-too", typing: ["no"])
        #expect(await t.run("list").lines.count == 1)
        #expect(await t.run("uninstall", "--json").output.contains("\"exists\":true"))
        let data = t.folder.appending(path: "data").path()
        await t.run("uninstall", "--data-too", typing: ["yes"])
        #expect(!FileManager.default.fileExists(atPath: data))
        #expect(FileManager.default.fileExists(atPath: t.folder.appending(path: "copy.db").path()))
    }

    @Test func remindersThatWereInstalledAreNamedAndTakenAway() async throws {
        let t = try Transcript()
        t.environment["HOME"] = t.folder.path()
        let units = t.folder.appending(path: ".config/systemd/user")
        try FileManager.default.createDirectory(at: units, withIntermediateDirectories: true)
        for name in ["rebound-remind.service", "other.timer"] {
            try Data("[Unit]\n".utf8).write(to: units.appending(path: name))
        }
        #expect(await t.run("uninstall").output.contains("rebound-remind.service"))
        await t.run("uninstall", typing: ["yes"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: units.path()) == ["other.timer"])
    }

    @Test func theDailyCopyIsSwitchedOffAndTold() async throws {
        let t = try Transcript()
        #expect(await t.run("doctor").output.contains("No daily copy yet."))
        await t.run("add", "Harbour & Sons", "Clerk")
        #expect(await t.run("doctor").output.contains("One daily copy, the newest is"))
        #expect(await t.run("backup", "--daily", "off").exit == 0)
        #expect(await t.run("doctor").output.contains("switched off"))
        #expect(await t.run("backup", "--daily", "sometimes").exit == 2)
        #expect(await t.run("backup").exit == 2)
        #expect(await t.run("backup", "--daily", "on").exit == 0)
        #expect(await t.run("doctor", "--json").output.contains("\"dailyCopies\":true"))
    }
}
