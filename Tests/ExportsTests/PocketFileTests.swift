import Domain
import Exports
import Guidance
import TestSupport
import Testing

@Suite("The pocket file") struct PocketFileTests {
    private func world() throws -> World {
        var world = World(on: "2026-03-02")
        let council = try world.apply(to: "Northwick Council", as: "Programme Officer", on: "2026-02-20")
        try world.meet(
            PersonDetails(
                name: "Helen Acheson", relation: .hiringManager, title: "Head of Programmes",
                address: "helen@northwick.example", phone: "01632 960118", notes: "Frowns a lot"), for: council)
        try world.perform(
            ArrangeInterview(
                id: world.id("interview"), application: council, at: moment("2026-03-12T10:30+00:00"),
                place: "Civic Centre, room 2.14", with: ["Helen Acheson", "Marcus Bell"]))
        let far = try world.apply(to: "Harbour <b>Lane</b> & Sons", as: "Registrar", on: "2026-02-25")
        try world.perform(
            ArrangeInterview(
                id: world.id("interview"), application: far, stage: .screen, at: moment("2026-03-31T20:00-04:00"),
                place: "Video, at https://meet.example/abc?x=1&y=2, and javascript:alert(1)"))
        let quiet = try world.apply(to: "Fennimore Press", as: "Coordinator", on: "2026-01-20")
        try world.interview(quiet, on: "2026-02-10")
        try world.perform(
            LearnLesson(id: .init("l1"), sentence: "Name the number first.", application: quiet, on: day("2026-02-11")),
            LearnLesson(
                id: .init("l2"), sentence: "The first answer may be short.", application: nil,
                on: day("2026-02-12")),
            PlanAction(
                ActionPlanned(
                    action: .init("x"), aim: "Learn to pause", firstStep: "Breathe once", by: day("2026-03-01"))))
        try world.debrief(quiet, on: "2026-02-10", wentLess: "I stumbled badly")
        let gone = try world.apply(to: "Ashcombe Water", as: "Analyst", on: "2026-02-02")
        try world.interview(gone, on: "2026-03-20")
        try world.end(gone, on: "2026-02-24", from: "Dilip Rowe", words: "Not this time, sorry.")
        try world.perform(WriteNote(id: .init("n"), application: council, words: "Worried about this one"))
        return world
    }

    private func file(_ world: World, at now: Moment? = nil) throws -> String {
        PocketFile(offset: try offsets("Europe/London")).html(
            of: Shareable.pocket(of: world.search, at: now ?? world.now), at: now ?? world.now)
    }

    @Test("holds what one needs on the way") func everything() throws {
        try Golden().expect(try file(world()), named: "pocket.html")
    }

    @Test("says so where there is nothing") func nothing() throws {
        try Golden().expect(try file(World()), named: "pocket-empty.html")
    }

    @Test("nothing private is in it, and nothing of how it ended") func nothingPrivate() throws {
        let text = try file(world())
        for word in ["Frowns", "Worried", "stumbled", "Ashcombe", "Dilip", "unsuccessful", "Not this time"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("it stands alone: no script, nothing loaded, no words that become markup") func standsAlone() throws {
        let text = try file(world())
        for part in ["<script", "<link", "<img", "src=", "url(", "@import", "<b>", "href=\"javascript:"] {
            #expect(!text.contains(part), "\(part)")
        }
        #expect(text.contains("<a href=\"https://meet.example/abc?x=1&amp;y=2\" rel=\"noreferrer\">"))
    }

    @Test("both clocks are told where they differ, across a change of the clocks") func zones() throws {
        let text = try file(world())
        #expect(text.contains("Thursday 12 March 2026<br>10:30 (UTC)<"))
        #expect(text.contains("Wednesday 1 April 2026<br>1:00 (UTC+1), which is Tuesday 20:00 there (UTC−4)<"))
    }

    @Test("the link, their clock, whom one meets and what to have at hand go along") func prepared() throws {
        var world = try world()
        let id: JobApplication.ID = .init("application-1")
        let interview = try #require(world.search.applications[id]?.interviews.first?.id)
        try world.perform(
            EditInterview(
                InterviewEdited(
                    application: id, interview: interview, link: "https://meet.example/room", format: .video,
                    prepare: "The annual report\nTwo questions")))
        let text = try file(world)
        #expect(text.contains("<dd><a href=\"https://meet.example/room\" rel=\"noreferrer\">"))
        #expect(text.contains("<dt>To have at hand</dt><dd><p>The annual report</p><p>Two questions</p></dd>"))
        #expect(text.contains("Interview by video, Programme Officer"))
    }

    @Test("an interview stays until it begins") func begun() throws {
        let world = try world()
        #expect(try file(world, at: moment("2026-03-12T10:30+00:00")).contains("Northwick"))
        #expect(try !file(world, at: moment("2026-03-12T10:31+00:00")).contains("Civic Centre"))
    }
}
