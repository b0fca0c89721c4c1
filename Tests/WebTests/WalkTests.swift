import Domain
import Foundation
import Testing

@Suite("The walk, step by step")
struct WalkTests {
    private func state(_ house: House, _ step: WalkStep) async throws -> StepState? {
        try await house.search().applications[.init("quillback")]?.walk(at: house.clock.now)?.state(of: step)
    }

    private func walk(_ step: String) -> String { "/applications/quillback/walk/\(step)" }

    @Test("Skipped is skipped, and the next step opens", arguments: WalkStep.allCases)
    func skip(step: WalkStep) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(walk(step.rawValue), ["do": "skip"])
            #expect(answer.status == 303)
            #expect(try await state(house, step) == .skipped(house.clock.now.day))
            #expect(answer.place != walk(step.rawValue))
            #expect(try await owner.get(answer["Location"] ?? "").status == 200)
        }
    }

    @Test("A walk that rests is not on Today, and comes back by itself")
    func pause() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get("/").text.contains("/walk/"))
            let answer = try await owner.post(walk("land"), ["do": "pause", "until": "2026-03-20"])
            #expect(answer.place == "/")
            #expect(try await house.facts().last == "walk_paused")
            #expect(try await !owner.get("/").text.contains("/walk/"))
            house.clock.go(to: "2026-03-20")
            #expect(try await owner.get("/").text.contains("/walk/"))
        }
    }

    @Test("Later comes back on its day")
    func later() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(
                walk("ask"), ["do": "later", "until": "2026-03-13", "own_question": "Why?"])
            #expect(answer.place == "/")
            #expect(try await house.facts().last == "walk_step_put_off")
            #expect(try await state(house, .ask) == .later(until: Day("2026-03-13") ?? .first))
            house.clock.go(to: "2026-03-13")
            #expect(try await state(house, .ask) == .open)
            let page = try await owner.get(walk("ask"))
            #expect(page.page.form(to: walk("ask"))?.contains { $0.0 == "own_question" && $0.1 == "Why?" } == true)
            #expect(try await owner.post(walk("ask"), ["do": "later"]).place == "/", "without a day it is tomorrow")
            house.clock.go(to: "2026-03-14")
            #expect(try await state(house, .ask) == .open)
        }
    }

    @Test("The size can be chosen, and what was typed stays")
    func size() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(walk("land"), ["do": "size", "size": "short", "note": "Half a thought"])
            #expect(answer.place == walk("land"))
            #expect(
                try await house.search().applications[.init("quillback")]?.walk(at: house.clock.now)?.size == .short)
            let page = try await owner.get(answer["Location"] ?? "")
            #expect(page.page.form(to: walk("land"))?.contains { $0.0 == "note" && $0.1 == "Half a thought" } == true)
            let wrong = try await owner.post(walk("land"), ["do": "size", "size": "huge"])
            #expect(wrong.status == 422)
        }
    }

    @Test(
        "The Enter key keeps what was typed and stays",
        arguments: [
            ("land", "note", "note_written"), ("reflect", "lesson", "lesson_learned"),
            ("act", "action", "action_planned"),
            ("debrief", "went_well", "debrief_recorded"), ("confide", "new_name", "person_added"),
        ])
    func keep(step: String, field: String, fact: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let page = try await owner.get(walk(step))
            let first = page.page.tags.first { $0.name == "button" && $0.attributes["name"] == "do" }
            #expect(first?.attributes["value"] == "keep", "Enter presses the first button of the form")
            let answer = try await owner.post(walk(step), ["do": "keep", field: "Something"])
            #expect(answer.place == walk(step))
            #expect(try await house.facts().contains(fact))
            #expect(try await house.facts().contains("walk_step_completed") == false)
        }
    }

    @Test("A step done opens the next, and the last one the closing page")
    func done() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            var place = walk("land")
            for step in ["land", "reply", "ask", "debrief", "decode", "confide", "reflect", "act"] {
                #expect(place == walk(step))
                let form = try #require(try await owner.get(place).page.form(to: place), "\(step)")
                place = try await owner.post(place, fields: form + [("do", "save")]).place ?? ""
            }
            #expect(place == walk("closing"))
            #expect(try await owner.get(place).status == 200)
        }
    }

    @Test("A thought is looked at without losing what else was typed")
    func thought() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(
                walk("land"), ["do": "catch", "assumption": "I was too old for it", "note": "Slept badly"])
            #expect(answer.place == walk("land"))
            let page = try await owner.get(answer["Location"] ?? "")
            #expect(page.text.contains("I was too old for it"))
            let form = try #require(page.page.form(to: walk("land")))
            #expect(form.contains { $0.0 == "note" && $0.1 == "Slept badly" })
            #expect(form.contains { $0.0 == "assumption" && $0.1 == "" })
        }
    }

    @Test("A letter is kept, read for its tone, put otherwise, sent, and comes as a file")
    func letter() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let path = walk("reply")
            var form = try #require(try await owner.get(path).page.form(to: path)).filter {
                $0.0 != "body" && $0.0 != "subject"
            }
            form += [("subject", "Thank you – é"), ("body", "Dear Alice,\n\nI am begging you to reconsider.\n\nSam")]
            let kept = try await owner.post(path, fields: form + [("do", "keep")])
            #expect(kept.place == path)
            #expect(try await house.facts().last == "draft_kept")
            let page = try await owner.get(path)
            #expect(page.page.tags.contains { $0.attributes["name"] == "use" }, "another wording is offered")
            let again = try #require(page.page.form(to: path))
            let other = try await owner.post(path, fields: again + [("use", "0")])
            #expect(other.place == path)
            let after = try #require(try await owner.get(path).page.form(to: path))
            let body = after.first { $0.0 == "body" }?.1 ?? ""
            #expect(!body.contains("begging") && body.hasPrefix("Dear Alice,\n\n") && body.hasSuffix("\n\nSam"))
            let file = try #require(try await owner.get(path).page.links(to: "letter.eml").first)
            let download = try await owner.get(file)
            #expect(download["Content-Type"] == "message/rfc822")
            #expect(download["Content-Disposition"] == "attachment; filename=\"letter.eml\"")
            #expect(download["Cache-Control"] == "no-store")
            let read = try await owner.post("/read", ["message": download.text])
            #expect(read.status == 200)
            #expect(read.text.contains("Dear Alice"))
            #expect(try await owner.get(String(file.dropLast("/letter.eml".count))).place == path)
            #expect(try await owner.post(path, fields: after + [("do", "sent")]).status == 303)
            #expect(try await house.facts().contains("letter_sent"))
            #expect(try await state(house, .reply) == .done(house.clock.now.day))
        }
    }

    @Test("The questions chosen and thought of are in the request that is written")
    func ask() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let form = try #require(try await owner.get(walk("ask")).page.form(to: walk("ask")))
            let asked =
                form.filter { $0.0 != "own_question" } + [("own_question", "Would a course help?"), ("do", "draft")]
            let answer = try await owner.post(walk("ask"), fields: asked)
            #expect(answer.place == walk("ask"))
            let again = try #require(try await owner.get(walk("ask")).page.form(to: walk("ask")))
            let body = try #require(again.first { $0.0 == "body" }?.1)
            #expect(body.contains("Would a course help?"))
        }
    }

    @Test(
        "What comes next is planned as it was typed",
        arguments: [
            ("action", "Ring Bob", "suggestion", "carry_on", "Ring Bob", nil),
            ("decide_by", "2026-03-20", "action", "", "Try the smallest thing that can be undone", "2026-03-20"),
            ("action", "Ring Bob", "on", "2026-03-12", "Ring Bob", "2026-03-12"),
        ])
    func act(a: String, x: String, b: String, y: String, aim: String, by: String?) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.post(walk("act"), ["do": "save", a: x, b: y]).status == 303)
            let planned = try #require(try await house.search().actionsInOrder.last?.planned)
            #expect(planned.aim == aim)
            #expect(planned.by?.description == by)
        }
    }

    @Test("What one would say to somebody waits on its page")
    func confide() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let sent = try await owner.post(walk("confide"), ["do": "save", "question": "Would you have a coffee?"])
            #expect(sent.status == 303)
            #expect(try await state(house, .confide) == .done(house.clock.now.day))
            #expect(try await owner.get(walk("confide")).text.contains("Would you have a coffee?"))
            #expect(try await !house.recorded().contains("coffee"))
        }
    }

    @Test("A letter beside the walk is kept, and marked as sent")
    func letterBesideTheWalk() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let page = "/applications/\(id)/letters/new?kind=keep_in_touch"
            var form = try #require(try await owner.get(page).page.form(to: "/applications/\(id)/letters"))
            #expect(form.first { $0.0 == "body" }?.1.isEmpty == false)
            form = form.filter { $0.0 != "body" } + [("body", "Dear Alice, I hope the launch went well.")]
            #expect(try await owner.post("/applications/\(id)/letters", fields: form + [("do", "keep")]).status == 303)
            let kept = try #require(try await owner.get(page).page.form(to: "/applications/\(id)/letters"))
            #expect(kept.first { $0.0 == "body" }?.1 == "Dear Alice, I hope the launch went well.")
            let earlier = kept.filter { $0.0 != "sent_on" } + [("sent_on", "yesterday"), ("do", "sent")]
            let sent = try await owner.post("/applications/\(id)/letters", fields: earlier)
            #expect(sent.place == "/applications/\(id)")
            let letter = try #require(try await house.search().applications[.init(id)]?.letters.last)
            #expect(letter.value.kind == .keepInTouch && letter.on == Day("2026-03-09"))
            let empty = try await owner.post("/applications/\(id)/letters", ["kind": "keep_in_touch", "body": ""])
            #expect(empty.status == 422)
            #expect(try await owner.get("/applications/\(id)/letters/new?kind=nonsense").status == 404)
        }
    }

    @Test(
        "A reply that asks for feedback counts as asking, with or without a question mark",
        arguments: [
            ("If you are able to share any feedback, I would value it.", true), ("Could I have feedback?", true),
            ("Thank you for your feedback.", nil), ("Thank you for telling me.", nil),
        ])
    func asking(body: String, asks: Bool?) async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let sent = try await owner.post(walk("reply"), ["kind": "reply", "body": body, "do": "sent"])
            #expect(sent.status == 303)
            let letters = try await house.search().applications[.init(id)]?.letters
            #expect(letters?.last?.value.asksForFeedback == asks)
        }
    }
}
