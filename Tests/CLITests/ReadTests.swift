import Foundation
import TestSupport
import Testing

/// Messages go in: read, proposed, and recorded after a yes.
@Suite struct ReadTests {
    private static let unsuccessful = """
        From: =?utf-8?Q?Zo=C3=AB_Example?= <zoe@orchardlane.example>
        To: sam@example.com
        Subject: Your application for Data Analyst
        Message-ID: <a1@orchardlane.example>
        Date: Thu, 19 Nov 2026 10:12:00 +0100

        Dear Sam,

        thank you for your interest in the Data Analyst role at Orchard Lane. After careful consideration we will not
        be progressing your application further.

        Kind regards,
        Zoë Example
        Orchard Lane

        """
    private static let invitation = """
        From: Bob Example <bob@harbour.example>
        Subject: Interview for Clerk at Harbour & Sons
        Message-ID: <b1@harbour.example>
        Date: Fri, 20 Nov 2026 10:12:00 +0000

        Dear Sam,

        we would like to invite you to an interview for the Clerk role at Harbour & Sons on Friday 27 November 2026 at
        10:30.

        Bob Example

        """

    private func filled() throws -> Transcript {
        let t = try Transcript()
        try FileManager.default.createDirectory(at: t.folder.appending(path: "mail"), withIntermediateDirectories: true)
        try t.write(Self.unsuccessful, to: "mail/a.eml")
        try t.write(Self.invitation, to: "mail/b.eml")
        try t.write("not a message of the folder", to: "mail/readme.txt")
        return t
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func oneLineForEveryMessage() async throws {
        let t = try filled()
        let ran = await t.run("read", "DIR/mail", "--json")
        #expect(ran.exit == 0)
        #expect(ran.lines.count == 2)
        let first = try object(ran.lines[0])
        #expect(first["kind"] as? String == "rejection")
        #expect(first["employer"] as? String == "Orchard Lane")
        #expect(first["role"] as? String == "Data Analyst")
        #expect(first["date"] as? String == "2026-11-19T10:12:00+01:00")
        #expect(first["stage"] as? String == "application")
        #expect(first["reasons"] as? [String] == ["none_given"])
        #expect(first["application"] is NSNull)
        #expect(first["interviewAt"] is NSNull)
        let second = try object(ran.lines[1])
        #expect(second["interviewAt"] as? String == "2026-11-27T10:30:00+00:00")
        #expect(second["source"] as? String == "DIR/mail/b.eml")
        let evidence = try #require(first["evidence"] as? [[String: Any]])
        #expect(evidence.contains { $0["says"] as? String == "rejection" && $0["text"] is String })
        #expect(await t.run("list").lines.isEmpty)
    }

    @Test func nothingStopsTheRun() async throws {
        let t = try filled()
        try t.write("  \n", to: "empty.txt")
        try Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 1]).write(to: t.folder.appending(path: "picture.png"))
        let envelope = "From x@example.com Thu Nov 19 10:12:00 2026\n"
        try t.write(envelope + Self.unsuccessful, to: "one.mbox")
        try t.write(envelope + Self.unsuccessful + "\n" + envelope + Self.invitation, to: "two.mbox")
        let ran = await t.run(
            "read", "DIR/none.eml", "DIR/empty.txt", "DIR/picture.png", "DIR/one.mbox", "DIR/two.mbox", "-",
            input: "Unfortunately our office is closed on Monday, so we would like to move your interview.")
        #expect(ran.exit == 0)
        let lines = try ran.lines.map(object)
        #expect(lines.map { $0["code"] as? String ?? "" } == ["no_file", "empty", "not_text", "", "not_yet", ""])
        #expect(lines.filter { $0["error"] is String }.count == 4)
        #expect(lines[3]["kind"] as? String == "rejection")
        #expect(lines[5]["kind"] as? String != "rejection")
        #expect(lines[5]["source"] as? String == "-")
    }

    @Test func recordingWithAYesBeforehand() async throws {
        let t = try filled()
        await t.run("add", "Orchard Lane", "Data Analyst", "--applied", "2026-10-01")
        let asked = await t.run("read", "DIR/mail", "--record")
        #expect(asked.error.contains("--yes"))
        #expect(await t.run("list").lines.count == 1)
        let ran = await t.run("read", "DIR/mail", "--record", "--yes")
        #expect(try object(ran.lines[0])["application"] as? String == "t000000001")
        let again = await t.run("read", "DIR/mail", "--record", "--yes", "--json")
        let recorded = try object(again.lines[0])["recorded"] as? [String: Any]
        #expect(recorded?["left"] as? String == "known")
        await t.run("list")
        await t.run("show", "orchard")
        await t.run("show", "harbour")
        await t.run("undo")
        await t.run("list")
        let text = t.text.split(separator: "\n").filter { !$0.hasPrefix("{\"application\"") }.joined(separator: "\n")
        try Golden().expect(text + "\n", named: "recording.txt")
    }

    @Test func wordsPastedAfterTheirMailAreKnown() async throws {
        let t = try filled()
        await t.run("read", "DIR/mail/a.eml", "--record", "--yes")
        let words = try #require(Self.unsuccessful.firstRange(of: "Dear Sam"))
        let pasted = String(Self.unsuccessful[words.lowerBound...]).replacing("\n\n", with: "\r\n \r\n")
        let again = await t.run("read", "-", "--record", "--yes", input: pasted)
        #expect((try object(again.lines[0])["recorded"] as? [String: Any])?["left"] as? String == "known")
        #expect(await t.run("list").lines.count == 1)
    }

    @Test func aFolderWithoutMailHasItsLine() async throws {
        let t = try Transcript()
        try FileManager.default.createDirectory(at: t.folder.appending(path: "bare"), withIntermediateDirectories: true)
        let ran = await t.run("read", "DIR/bare", "--json")
        #expect(ran.exit == 0)
        #expect(try object(ran.lines[0])["code"] as? String == "no_mail")
    }

    @Test func whatIsNotClearIsLeft() async throws {
        let t = try filled()
        await t.run("add", "Orchard Lane", "Data Analyst", "--applied", "2026-10-01")
        await t.run("add", "Orchard Lane", "Data Analyst", "--applied", "2026-11-01")
        try t.write("See you on Sunday at grandmother's, and bring the cake.\n", to: "mail/c.eml")
        let ran = await t.run("read", "DIR/mail/a.eml", "DIR/mail/c.eml", "--record", "--yes")
        let first = try object(ran.lines[0])
        #expect((first["candidates"] as? [String])?.count == 2)
        #expect((first["recorded"] as? [String: Any])?["left"] as? String == "no_application")
        #expect((try object(ran.lines[1])["recorded"] as? [String: Any])?["left"] as? String == "nothing_to_note")
        #expect(ran.error.contains("DIR/mail/a.eml"))
        #expect(await t.run("list", "--closed").lines.isEmpty)
    }

    @Test func askedInATerminal() async throws {
        let t = try filled()
        await t.run("add", "Orchard Lane", "Data Analyst", "--applied", "2026-10-01")
        await t.run("read", "DIR/mail/a.eml", typing: [])
        await t.run("read", "DIR/mail/a.eml", "--record", typing: [""])
        await t.run("read", "DIR/mail/a.eml", "--record", typing: ["y"])
        await t.run("read", "DIR/mail/b.eml", "--record", typing: ["", "Senior Clerk", "y"])
        try t.write("Dear Sam,\nyou were unsuccessful on this occasion.\n", to: "pasted.txt")
        await t.run(
            "read", "DIR/pasted.txt", "--record",
            typing: ["Riverbank", "Librarian", "some day", "last Tuesday", "Alice Example", "y"])
        await t.run("list")
        await t.run("show", "riverbank")
        // Which words told it is for the phrases to decide, and held to by their own tests.
        let lines = t.text.components(separatedBy: "\n").filter { !$0.hasPrefix("  read in:") }
        try Golden().expect(lines.joined(separator: "\n"), named: "read-in-a-terminal.txt")
    }

    @Test func backDatedReadingLooksAtThatDay() async throws {
        let t = try filled()
        await t.run("read", "DIR/mail", "--record", "--yes")
        #expect(await t.run("list", "--as-of", "2026-11-18").lines.isEmpty)
        #expect(await t.run("list", "--as-of", "2026-11-19", "--closed").lines.count == 1)
        #expect(await t.run("show", "orchard", "--as-of", "2026-11-18").exit == 4)
    }
}
