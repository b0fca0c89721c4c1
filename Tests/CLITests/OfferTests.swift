import TestSupport
import Testing

/// Offers and the end of a search, as a terminal shows them.
@Suite struct OfferTests {
    @Test func offersAndLanding() async throws {
        let t = try Transcript()
        await t.run("me", "--name", "Sam Taylor")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("add", "Riverbank", "Analyst", "--applied", "2026-10-05")
        await t.run("person", "add", "Alice Example", "--relation", "introducer", "--for", "harbour")
        await t.run(
            "plan", "edit", "--set", "must=A contract of a year; Paid monthly", "--set", "least_pay=£30,000 a year")
        await t.run("offers")
        await t.run("offer", "harbour")
        await t.run(
            "offer", "harbour", "--set", "pay=£31,000 a year", "--set", "hours=35", "--set", "reply_by=next Friday")
        await t.run("offer", "harbour", "--set", "leave=27 days", "--set", "colour=blue")
        await t.run(
            "offer", "harbour", "--set", "pay=£32,000 a year", "--set", "contract=permanent", "--meets", "contract")
        await t.run("offer", "harbour", "--lacks", "monthly")
        await t.run("offer", "harbour", "--meets", "nothing like it")
        await t.run("offer", "harbour")
        await t.run("offer", "harbour", "--json")
        await t.run("offers")
        await t.run("today")
        await t.run("draft", "harbour", "offer_time")
        await t.run("draft", "harbour", "offer_time", "--until", "2026-12-04", "--channel", "phone")
        await t.run("draft", "harbour", "accept")
        await t.run("draft", "riverbank", "decline")
        await t.run("landed", "harbour")
        await t.run("outcome", "harbour", "accepted")
        await t.run("landed")
        await t.run("landed", "harbour")
        await t.run("landed", "--json")
        await t.run("draft", "riverbank", "withdraw")
        await t.run("draft", "harbour", "thanks", "--to", "introducer")
        await t.run("today")
        await t.run("landed", "--elsewhere")
        await t.run("landed", "--start-again")
        await t.run("landed", "--start-again")
        await t.run("undo")
        try Golden().expect(t.text, named: "offers.txt")
    }
}
