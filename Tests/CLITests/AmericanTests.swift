import TestSupport
import Testing

/// The terminal in American English.
struct AmericanTests {
    private func search(_ t: Transcript) async {
        await t.run("me", "--name", "Sam Taylor")
        await t.run("me", "--words", "en-us")
        await t.run(
            "add", "Organisation of Colour", "Programme Officer", "--applied", "2026-10-20", "--cv", "October CV")
    }

    @Test func theTerminalSpeaksIt() async throws {
        let t = try Transcript()
        await search(t)
        await t.run("me")
        await t.run("me", "--json")
        await t.run("interview", "organisation", "--at", "2026-11-25T14:30", "--with", "Alice Marsh")
        await t.run("interview", "organisation", "--at", "2026-11-24 2:30 PM")
        await t.run("show", "organisation")
        await t.run("contacted", "organisation", "--channel", "phone", "--on", "3/4/2026")
        await t.run("edit", "organisation", "--set", "pay=a lot")
        await t.run("note", "organisation", "Rang the organisation about the post.")
        await t.run("history")
        await t.run("me", "--words", "en-GB")
        await t.run("me", "--words", "en")
        await t.run("show", "organisation")
        try Golden().expect(t.text, named: "american.txt")
    }

    @Test func lettersAndTheCardFollow() async throws {
        let t = try Transcript()
        await search(t)
        await t.run("outcome", "organisation", "unsuccessful", "--on", "2026-11-20")
        await t.run("draft", "organisation", "reply")
        await t.run("draft", "organisation", "reply", "--channel", "phone")
        await t.run("card")
        await t.run("brief", "organisation")
        try Golden().expect(t.text, named: "american-letters.txt")
    }

    /// A reminder of a day is said in the English of the log it is read from.
    @Test func whatIsRemindedOfFollows() async throws {
        let t = try Transcript()
        await search(t)
        await t.run("interview", "organisation", "--at", "2026-11-21T15:30")
        let said = await t.run("remind", "--all").output
        #expect(said.contains("3:30 PM"), "\(said)")
        let pocket = await t.run("pocket", "--out", "DIR/pocket.html")
        #expect(pocket.exit == 0)
        let page = try t.contents(of: "pocket.html")
        #expect(page.contains("<html lang=\"en-US\">") && page.contains("3:30 PM"))
        #expect(page.contains("Organisation of Colour") && page.contains("Programme Officer"))
    }
}
