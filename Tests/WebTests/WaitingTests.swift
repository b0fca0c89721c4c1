import Domain
import Testing

@Suite("Waiting: closing the silent ones, a named day, a plan, the card")
struct WaitingTests {
    private func silent(_ count: Int, in house: House) async throws {
        for number in 0..<count {
            try await house.perform(
                AddApplication(
                    id: .init("firm\(number)"), details: ApplicationDetails(employer: "Firm \(number)", role: "Clerk"),
                    applied: Day("2025-12-01")))
        }
    }

    @Test("What is ticked is closed as one change; what had news meanwhile stays open") func sweep() async throws {
        try await House.open { house in
            try await silent(3, in: house)
            let owner = try await Browser.owner(of: house)
            let page = try await owner.get("/waiting")
            let form = try #require(page.page.form(to: "/waiting"))
            #expect(form.filter { $0.0 == "close" }.count == 3)
            try await house.perform(RecordStage(application: .init("firm2"), stage: .screen, on: house.clock.now.day))
            let answer = try await owner.post("/waiting", fields: form)
            #expect(answer.status == 303)
            let place = try #require(answer["Location"])
            #expect(place.hasPrefix("/waiting?did="))
            let after = try await house.search()
            #expect(after.applications.values.filter { $0.outcome == .noResponse }.count == 2)
            #expect(after.applications[.init("firm2")]?.isOpen == true)
            #expect(try await owner.get(place).text.contains("Noted that two applications ended without an answer."))
            // Sent twice, it is done once, and the notice is there again.
            let again = try await owner.post("/waiting", fields: form)
            #expect(again["Location"] == place)
        }
    }

    @Test("Without a tick it says so and closes nothing") func nothingTicked() async throws {
        try await House.open { house in
            try await silent(2, in: house)
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post("/waiting", ["seen": "2"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Nothing was closed."))
            let stranger = try await owner.post("/waiting", ["close": "nobody"])
            #expect(stranger.status == 422)
            #expect(try await house.search().applications.values.allSatisfy { $0.isOpen })
        }
    }

    @Test("A day they named is read as people say it; what cannot be read comes back") func namedDay() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let wrong = try await owner.post("/applications/open/answer-days", ["by": "soonish"])
            #expect(wrong.status == 422 && wrong.text.contains("value=\"soonish\""))
            let early = try await owner.post("/applications/open/answer-days", ["by": "2026-03-09"])
            #expect(early.status == 422 && early.text.contains("aria-invalid"))
            let empty = try await owner.post("/applications/open/answer-days", ["by": ""])
            #expect(empty.status == 422)
            let right = try await owner.post("/applications/open/answer-days", ["by": "next Friday"])
            #expect(right.status == 303)
            #expect(try await house.facts().last == "answer_day_named")
            let page = try await owner.get("/applications/open")
            #expect(page.text.contains("They said they would answer by Friday"))
        }
    }

    @Test("A plan is kept for the interview, shown on the day, and not lost when the answer came first")
    func plan() async throws {
        try await House.open { house in
            try await house.withOpen()
            try await house.perform(
                ArrangeInterview(
                    id: .init("talk"), application: .init("open"),
                    at: Moment(day: house.clock.now.day.adding(-2), minute: 600, offset: 0)))
            let owner = try await Browser.owner(of: house)
            let kept = try await owner.post(
                "/applications/open/plans", ["words": "Ring Ines.", "interview": "talk"])
            #expect(kept.status == 303)
            try await house.perform(
                RecordOutcome(application: .init("open"), outcome: .unsuccessful, on: house.clock.now.day))
            #expect(try await owner.get("/").text.contains("“Ring Ines.”"))
            #expect(try await owner.get("/applications/open/walk/land").text.contains("“Ring Ines.”"))
            let late = try await owner.post(
                "/applications/open/plans", ["words": "Something else", "interview": "talk"])
            #expect(late.status >= 400 && late.text.contains("Something else"))
        }
    }

    @Test("This week's short answers are looked at together, once") func answers() async throws {
        try await House.open { house in
            try await silent(2, in: house)
            for id in ["firm0", "firm1"] {
                try await house.perform(
                    RecordOutcome(application: .init(id), outcome: .unsuccessful, on: house.clock.now.day))
            }
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get("/").text.contains("Two short answers this week"))
            let form = try #require(try await owner.get("/answers").page.form(to: "/answers"))
            let done = try await owner.post("/answers", fields: form)
            #expect(done.status == 303)
            #expect(try await owner.get("/").text.contains("short answers this week") == false)
            #expect(try await owner.get("/answers").text.contains("No short answers"))
        }
    }

    @Test("The card has words of one's own") func card() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.post("/card", ["words": "Thank you for ringing."]).status == 303)
            #expect(try await owner.get("/card").text.contains("Thank you for ringing."))
            let long = try await owner.post("/card", ["words": String(repeating: "x", count: 2001)])
            #expect(long.status == 422 && long.text.contains("xxxx"))
        }
    }

    @Test("One question to a recruiter is noted for all that were ticked") func oneQuestion() async throws {
        try await House.open { house in
            for (id, agency) in [("one", "Bridge"), ("two", "Bridge"), ("three", "Bridge"), ("four", "Other")] {
                try await house.perform(
                    AddApplication(
                        id: .init(id), details: ApplicationDetails(employer: "At \(id)", role: "Clerk", agency: agency),
                        applied: Day("2026-02-01")))
            }
            let owner = try await Browser.owner(of: house)
            let page = try await owner.get("/applications/one/letters/new?kind=chase&back=/waiting")
            var form = try #require(page.page.form(to: "/applications/one/letters"))
            #expect(form.filter { $0.0 == "also" }.map(\.1).sorted() == ["three", "two"])
            form.removeAll { $0.0 == "also" && $0.1 == "three" }
            form.removeAll { $0.0 == "do" }
            form.append(("do", "sent"))
            form.append(("also", "four"))
            let sent = try await owner.post("/applications/one/letters", fields: form)
            #expect(sent.status == 303 && sent.place == "/waiting")
            let search = try await house.search()
            let asked = search.applications.values.filter { !$0.letters.isEmpty }.map(\.id.text).sorted()
            #expect(asked == ["one", "two"])
            #expect(Set(search.applications.values.flatMap { $0.letters.map(\.entry.change) }).count == 1)
        }
    }
}
