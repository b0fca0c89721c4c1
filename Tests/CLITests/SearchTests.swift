import TestSupport
import Testing

/// `rebound search`, as a terminal shows it.
@Suite struct SearchTests {
    @Test func searching() async throws {
        let t = try Transcript()
        await t.run("add", "Aire Infirmary", "Ward Nurse", "--applied", "2026-11-01", "--place", "Leeds")
        await t.run("add", "Žižkov Clinic", "Ward Nurse", "--applied", "2026-10-01", "--place", "York")
        await t.run(
            "outcome", "zizkov", "unsuccessful", "--on", "yesterday", "--from", "Bob", "--words", "-",
            input: "We chose somebody with more wards to their name.\n")
        await t.run("feedback", "zizkov", "--from", "Alice Example", "The", "wards", "were", "well", "described.")
        await t.run("note", "aire", "privateword")
        await t.run("person", "add", "Alice Example", "--relation", "hiring_manager", "--set", "employer=Žižkov Clinic")
        await t.run("search", "the", "nurse", "job", "in", "Leeds")
        await t.run("search", "NURSE")
        await t.run("search", "zizkov")
        await t.run("search", "wards")
        await t.run("search", "wards", "--json")
        await t.run("search", "nurse", "--limit", "1")
        await t.run("search", "privateword")
        await t.run("search", "nusre")
        await t.run("search", "nusre", "--json")
        await t.run("search", "***")
        await t.run("search")
        try Golden().expect(t.text, named: "searching.txt")
    }
}
