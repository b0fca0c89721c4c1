import TestSupport
import Testing

/// Own names for stages, reserve lists and rounds of interviews, as a terminal shows them.
@Suite struct StagesTests {
    @Test func ownNamesForStages() async throws {
        let t = try Transcript()
        await t.run("stages", "list")
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("stages", "add", "Phone chat", "--as", "screen")
        await t.run("stages", "add", "Trial shift", "--as", "interview", "--json")
        await t.run("stages", "add", "phone CHAT", "--as", "final")
        await t.run("stages", "add", "screen", "--as", "screen")
        await t.run("stages", "add", "Tea", "--as", "tea")
        await t.run("stage", "harbour", "phone chat", "--on", "2026-10-12")
        await t.run("stage", "harbour", "trial", "--on", "2026-11-02")
        await t.run("stage", "harbour", "SCREEN", "--on", "2026-10-13")
        await t.run("stage", "harbour", "tea")
        await t.run("stages", "rename", "trial", "Taster day")
        await t.run("stages", "order", "taster", "phone")
        await t.run("stages", "list")
        await t.run("stages", "retire", "phone")
        await t.run("stage", "harbour", "phone chat")
        await t.run("stages", "list", "--all", "--json")
        await t.run("stages", "retire", "phone", "--bring-back")
        await t.run("list")
        await t.run("list", "--json")
        await t.run("show", "harbour")
        await t.run("history", "harbour")
        try Golden().expect(t.text, named: "own-stages.txt")
    }

    @Test func reserveLists() async throws {
        let t = try Transcript()
        await t.run("add", "Northwick Council", "Officer", "--applied", "2026-08-01")
        await t.run("stage", "northwick", "interview", "--on", "2026-09-10")
        await t.run("outcome", "northwick", "unsuccessful", "--on", "2026-10-01")
        await t.run(
            "walk", "northwick", "--step", "land", "--set", "from=Alice Example", "--set", "words=Not this time.")
        await t.run("reserve", "northwick", "--until", "2026-09-01")
        await t.run("reserve", "northwick", "--on", "2026-10-05", "--until", "15 November 2026")
        await t.run("reserve", "northwick", "--until", "2026-11-15")
        await t.run("list", "--waiting")
        await t.run("list", "--json")
        await t.run("show", "northwick")
        await t.run("show", "northwick", "--json")
        await t.run("stage", "northwick", "offer")
        await t.run("list")
        try Golden().expect(t.text, named: "reserve-lists.txt")
    }

    @Test func roundsOfInterviews() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01")
        await t.run("person", "add", "Alice Example", "--relation", "hiring_manager")
        let first = await t.run(
            "interview", "harbour", "--at", "2026-11-30 10:30", "--zone-of-interview", "America/New_York", "--how",
            "video", "--link", "https://meet.example/7", "--with", "Alice Example", "--with", "Bob Example",
            "--prepare", "Name the number first.\nAsk about the team."
        ).lines[0]
        await t.run("interview", "harbour", "--at", "2026-11-30T15:30+00:00", "--stage", "final")
        await t.run("interview", "harbour", "--at", "2026-12-02T23:30-05:00", "--how", "phone")
        await t.run("interview", "harbour", "--at", "2026-11-30 10:30", "--zone-of-interview", "Atlantis")
        await t.run("interview", "harbour", "--edit", first, "--place", "Pier 4", "--link", "", "--how", "in_person")
        await t.run("interview", "harbour", "--edit", first, "--at", "2026-12-01T10:00")
        await t.run("interview", "harbour", "--edit", first, "--cancel", first)
        await t.run("interview", "harbour", "--move", first, "--at", "2026-12-01T16:00", "--prepare", "Water.")
        await t.run("interview", "harbour", "--at", "2026-09-20T10:00", "--round", "1")
        await t.run("show", "harbour")
        await t.run("show", "harbour", "--json")
        await t.run("stage", "harbour", "offer", "--on", "2026-11-20")
        await t.run("outcome", "harbour", "unsuccessful", "--on", "2026-11-19")
        await t.run("history", "harbour")
        try Golden().expect(t.text, named: "rounds.txt")
    }
}
