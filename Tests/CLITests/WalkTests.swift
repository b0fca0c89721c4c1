import Foundation
import TestSupport
import Testing

/// The walk, step by step with options, and as a talk in a terminal.
@Suite struct WalkTests {
    /// A final round that ended in a no yesterday, with a hiring manager known by name.
    private func lost() async throws -> Transcript {
        let t = try Transcript()
        await t.run("me", "--name", "Sam Taylor", "--address", "sam@example.com")
        await t.run("add", "Örchard Lane", "Data Analyst", "--applied", "2026-10-01")
        await t.run(
            "person", "add", "Zoë Example", "--relation", "hiring_manager", "--for", "orchard", "--set",
            "address=zoe@orchard.example")
        await t.run("interview", "orchard", "--at", "2026-11-05T10:00", "--stage", "final", "--with", "Zoë Example")
        await t.run("outcome", "orchard", "unsuccessful", "--on", "yesterday")
        return t
    }

    @Test func withOptions() async throws {
        let t = try await lost()
        await t.run("walk", "orchard")
        await t.run("walk", "orchard", "--json")
        await t.run("walk", "orchard", "--step", "land", "--set", "note=A long day.", "--set", "thought=too old")
        await t.run("walk", "orchard", "--step", "land", "--set", "colour=blue")
        await t.run("walk", "orchard", "--step", "reply", "--set", "sent=yes")
        await t.run("walk", "orchard", "--step", "ask", "--later", "next Monday")
        await t.run("walk", "orchard", "--step", "ask", "--later", "yesterday")
        await t.run("walk", "orchard", "--step", "debrief", "--set", "went_well=calm", "--set", "rapport=warm")
        await t.run("walk", "orchard", "--step", "decode", "--set", "point=You were calm", "--set", "bin=keep_it")
        await t.run("walk", "orchard", "--step", "decode", "--set", "point=You were calm", "--set", "bin=elsewhere")
        await t.run("walk", "orchard", "--step", "confide", "--skip")
        await t.run("walk", "orchard", "--step", "reflect", "--set", "lesson=Ask first")
        await t.run("walk", "orchard", "--step", "act", "--set", "aim=Learn to pause", "--set", "by=next Friday")
        await t.run("walk", "orchard")
        await t.run("walk", "orchard", "--json", "--as-of", "2026-11-23")
        await t.run("walk", "orchard", "--step", "act", "--reopen")
        await t.run("walk", "orchard", "--size", "short")
        await t.run("walk", "orchard", "--step", "act", "--done")
        await t.run("walk", "orchard", "--pause", "next Monday")
        await t.run("walk", "orchard", "--close")
        await t.run("walk", "orchard", "--skip")
        await t.run("walk", "orchard", "--step", "ask", "--skip", "--done")
        await t.run("history", "orchard")
        try Golden().expect(t.text, named: "walk.txt")
    }

    @Test func noWalkWithoutANo() async throws {
        let t = try Transcript()
        await t.run("add", "Harbour", "Clerk", "--applied", "2026-11-01")
        #expect(await t.run("walk", "harbour").exit == 1)
        await t.run("outcome", "harbour", "no_response")
        let ran = await t.run("walk", "harbour", "--json")
        #expect(ran.output.contains("\"size\":\"note\""))
        #expect(ran.output.components(separatedBy: "\"step\":").count == 9)
    }

    @Test func asATalk() async throws {
        let t = try await lost()
        await t.run(
            "walk", "orchard",
            typing: [
                "They were kind.", "they wanted somebody younger", "", "Which experience weighed most?",
                "", "some day", "y",
                "l", "not a day", "next Monday",
                "", "calm", "", "", "",
                "", "You were calm", "nowhere", "keep_it", "",
                "", "nobody known", "",
                "s",
                "", "Learn to pause", "", "some day", "next Friday", "Monday 9:00", "read one page",
            ])
        await t.run("walk", "orchard", typing: ["q"])
        await t.run("walk", "orchard", "--step", "ask", typing: ["s"])
        await t.run("walk", "orchard", "--step", "act", typing: [])
        await t.run("history", "orchard")
        try Golden().expect(t.text, named: "walk-as-a-talk.txt")
    }

    @Test func letters() async throws {
        let t = try await lost()
        await t.run("draft", "orchard", "reply")
        await t.run("draft", "orchard", "reply", "--eml")
        await t.run("draft", "orchard", "feedback_request", "--channel", "phone")
        await t.run("draft", "orchard", "keep_in_touch", "--json", "--keep")
        await t.run("sent", "orchard")
        await t.run("sent", "orchard", "reply", "--on", "2026-11-20")
        await t.run("sent", "orchard", "feedback_thanks", "--to", "recruiter", "--channel", "phone")
        await t.run("draft", "orchard", "feedback_request")
        await t.run("walk", "orchard", "--json")
        await t.run("show", "orchard")
        await t.run("add", "Harbour", "Clerk", "--applied", "2026-11-01")
        await t.run("sent", "harbour")
        await t.run("draft", "harbour", "feedback_request")
        await t.run("draft", "harbour", "poem")
        try Golden().expect(t.text, named: "letters.txt")
    }

    @Test func todayAndTheBrief() async throws {
        let t = try await lost()
        await t.run(
            "walk", "orchard", "--step", "decode", "--set", "point=Zoë said: *calm* & <clear>", "--set", "bin=keep_it")
        await t.run("lesson", "add", "Ask first", "--from", "orchard")
        await t.run("note", "orchard", "my private words")
        await t.run("today")
        await t.run("today", "--json")
        await t.run("brief", "orchard")
        await t.run("brief", "orchard", "--html", "--without", "happened-2")
        await t.run("brief", "orchard", "--json")
        await t.run("brief", "orchard", "--without", "nothing")
        #expect(!t.text.contains("private words<") && t.text.components(separatedBy: "private words").count == 2)
        try Golden().expect(t.text, named: "today-and-brief.txt")
    }
}
