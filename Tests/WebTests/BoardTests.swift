import Domain
import Testing

@Suite("The board, interviews and own stages over HTTP")
struct BoardTests {
    private func text(_ house: House) async throws -> (Browser, String) {
        try await house.withOpen()
        let owner = try await Browser.owner(of: house)
        return (owner, String(try await house.sequence()))
    }

    @Test("A row moves with its form, on the day it happened, and back by the notice")
    func moves() async throws {
        try await House.open { house in
            let (owner, seen) = try await text(house)
            #expect(try await owner.get("/board").text.contains("Open Ltd"))
            let fields: KeyValuePairs = ["seen": seen, "to": "screen", "on": "2026-03-05", "back": "/board"]
            let moved = try await owner.post("/applications/open/moves", fields)
            #expect(moved.status == 303)
            let place = try #require(moved["Location"])
            #expect(place.hasPrefix("/board?did=") && place.hasSuffix("#at-open"))
            let application = try await house.search().application(.init("open"))
            #expect(application.stage == .screen)
            #expect(application.stages.last?.on == Day("2026-03-05"))
            // Sent twice it is recorded once.
            #expect(try await owner.post("/applications/open/moves", fields)["Location"] == place)
            #expect(try await house.facts().filter { $0 == "stage_reached" }.count == 2)
            #expect(
                try await owner.get("/board?did=\(try #require(try await house.lastChange()))").text.contains("/undo"))
        }
    }

    @Test("Moving back records nothing, says what stands, and takes back what was noted by mistake")
    func movesBack() async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            _ = try await owner.post("/applications/open/moves", ["to": "final"])
            let change = try #require(try await house.lastChange())
            let asked = try await owner.post("/applications/open/moves", ["to": "applied", "back": "/board"])
            #expect(asked.status == 200)
            #expect(asked.text.contains("has come further") && asked.text.contains("Take back"))
            #expect(try await house.search().application(.init("open")).stage == .final)
            let form = try #require(asked.page.form(to: "/changes/\(change)/undo"))
            let undone = try await owner.post("/changes/\(change)/undo", fields: form)
            #expect(undone.place == "/board")
            #expect(try await house.search().application(.init("open")).stage == .applied)
        }
    }

    @Test("Added as applied and only saved: the entry is put right, and the application stays")
    func putsRight() async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            let asked = try await owner.post("/applications/open/moves", ["to": "saved", "back": "/board"])
            let form = try #require(asked.page.form(to: "/applications/open/corrections"))
            let mended = try await owner.post("/applications/open/corrections", fields: form)
            #expect(mended.place == "/board")
            let application = try await house.search().application(.init("open"))
            #expect(application.stage == .saved && application.appliedOn == nil)
            let foreign = try await owner.post(
                "/applications/open/corrections", ["event": "nothing", "to": "saved"])
            #expect(foreign.status == 404)
        }
    }

    @Test("An end and a reserve list go through their own forms, with what was chosen")
    func ends() async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            let before = try await house.facts()
            let ended = try await owner.post(
                "/applications/open/moves", ["to": "ended-withdrawn", "on": "yesterday"])
            #expect(ended["Location"] == "/applications/open?outcome=withdrawn&on=2026-03-09#outcomes")
            let page = try await owner.get("/applications/open?outcome=withdrawn&on=2026-03-09").page
            let form = try #require(page.form(to: "/applications/open/outcomes"))
            #expect(form.contains { $0.0 == "outcome" && $0.1 == "withdrawn" })
            #expect(form.contains { $0.0 == "on" && $0.1 == "2026-03-09" })
            #expect(page.tag(id: "outcomes")?.attributes["open"] != nil)
            let reserve = try await owner.post("/applications/open/moves", ["to": "reserve"])
            #expect(reserve["Location"] == "/applications/open?reserve=2026-03-10#reserves")
            #expect(try await house.facts() == before)
            let listed = try await owner.post(
                "/applications/open/reserves", ["on": "2026-03-10", "until": "30 June 2026"])
            #expect(listed.status == 303)
            #expect(try await house.search().application(.init("open")).reserve?.value.until == Day("2026-06-30"))
            #expect(try await owner.get("/board").text.contains("on a reserve list until"))
        }
    }

    @Test(
        "What cannot be taken comes back in the row it was typed in",
        arguments: [
            ("screen", "Pancake Day", "on-open"), ("nowhere", "", "to-open"), ("", "", "to-open"),
            ("screen", "2027-01-01", "on-open"), ("applied", "2026-03-01", "to-open"),
        ])
    func comesBack(to: String, on: String, field: String) async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            let before = try await house.facts()
            let answer = try await owner.post("/applications/open/moves", ["to": to, "on": on, "back": "/board"])
            #expect(answer.status == 422)
            #expect(answer.page.problems == [field])
            #expect(answer.page.tag(id: "on-open")?.attributes["value"] == (on.isEmpty ? "" : on))
            #expect(try await house.facts() == before)
        }
    }

    @Test("The board leads nowhere else", arguments: ["//evil.example", "/settings", "https://evil.example", ""])
    func leadsBack(back: String) async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            let moved = try await owner.post("/applications/open/moves", ["to": "screen", "back": back])
            #expect(moved.place == "/board")
        }
    }

    @Test("Own stages are named, ordered, renamed, retired and used") func ownStages() async throws {
        try await House.open { house in
            let (owner, _) = try await text(house)
            for (name, stage) in [("Phone chat", "screen"), ("Trial shift", "interview")] {
                let named = try await owner.post("/settings/stages", ["stage_name": name, "stage": stage])
                #expect(named.status == 303 && named["Location"]?.hasSuffix("#stages") == true)
            }
            let ids = try await house.search().ownStagesInOrder.map(\.id.text)
            func press(_ id: String, _ verb: String, name: String = "x") async throws -> Int {
                try await owner.post("/settings/stages/\(id)", ["do": verb, "stage_name": name]).status
            }
            #expect(try await press(ids[1], "earlier") == 303)
            #expect(try await house.search().ownStagesInOrder.map(\.id.text) == ids.reversed())
            #expect(try await press(ids[0], "rename", name: "First call") == 303)
            let taken = try await owner.post(
                "/settings/stages/\(ids[1])", ["do": "rename", "stage_name": "first CALL"])
            #expect(taken.status == 422 && taken.page.problems == ["stage-\(ids[1])"])
            let board = try await owner.get("/board").text
            #expect(board.contains("First call") && board.contains("data-target=\"own-\(ids[0])\""))
            _ = try await owner.post("/applications/open/moves", ["to": "own-\(ids[0])"])
            let search = try await house.search()
            #expect(search.stageName(of: try search.application(.init("open"))) == "First call")
            #expect(try await press(ids[0], "retire") == 303)
            #expect(try await owner.get("/settings").text.contains("No longer offered"))
            #expect(try await press(ids[0], "back") == 303)
            let empty = try await owner.post("/settings/stages", ["stage_name": " ", "stage": "screen"])
            #expect(empty.status == 422 && empty.page.problems == ["new-stage_name"])
        }
    }

    @Test("An interview is told on their clock, changed, moved, called off and debriefed") func interviews()
        async throws
    {
        try await House.open { house in
            let (owner, _) = try await text(house)
            let noted = try await owner.post(
                "/applications/open/interviews",
                [
                    "on": "2026-03-20", "at": "10:30", "zone": "new york", "how": "video", "with": "Alice, Bob",
                    "link": "https://meet.example/1", "prepare": "The number first.",
                ])
            #expect(noted.status == 303)
            let interview = try #require(try await house.search().application(.init("open")).interviews.first)
            // New York has gone over to summer time by then.
            #expect(interview.at == Moment("2026-03-20T14:30Z"))
            #expect(interview.there == ClockThere(zone: "America/New_York", offset: -240))
            let path = "/applications/open/interviews/\(interview.id)"
            let page = try await owner.get(path).text
            #expect(page.contains("which is 10:30 in New York") && page.contains("The number first."))
            #expect(try await owner.get("/applications/open").text.contains(path))
            let twice = try await owner.post("/applications/open/interviews", ["on": "2026-03-20", "at": "14:30"])
            #expect(twice.status == 422 && twice.text.contains("not noted twice"))
            #expect(twice.page.tag(id: "interviews")?.attributes["open"] != nil)
            let nowhere = try await owner.post(path + "/moves", ["on": "2026-03-21", "at": "9:00", "zone": "Atlantis"])
            #expect(nowhere.status == 422 && nowhere.page.problems == ["moves-zone"])
            #expect(try await owner.post(path + "/moves", ["on": "2026-03-09", "at": "9:00"]).status == 303)
            let changed = try await owner.post(
                path + "/changes",
                ["place": "Pier 4", "link": "", "how": "in_person", "with": "Alice", "prepare": "Water."])
            #expect(changed.status == 303)
            #expect(
                try await owner.post(path + "/debriefs", ["went_well": "The tour.", "on": "9 March"]).status == 303)
            #expect(try await owner.post(path + "/cancellations", [:]).status == 303)
            let now = try await house.search().application(.init("open"))
            #expect(
                now.interviews[0].place == "Pier 4" && now.interviews[0].link == nil && now.interviews[0].isCancelled)
            #expect(now.debriefs(of: interview.id).map(\.on) == [Day("2026-03-09")])
            #expect(try await owner.post(path + "/cancellations", [:]).status < 500)
            #expect(try await owner.get("/applications/open/interviews/none").status == 404)
        }
    }
}
