import Domain
import Testing

@Suite("Settings")
struct SettingsTests {
    @Test("They are kept, shown and used")
    func kept() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let page = try await owner.submit(
                "/settings",
                [
                    "name": "Sam", "theme": "dark", "quiet": "yes", "help_name": "Charlie",
                    "help_number": "01632 960 001",
                ])
            #expect(page.status == 200)
            #expect(page.text.contains("data-theme=\"dark\""))
            #expect(page.text.contains("/home/sam/rebound"))
            let search = try await house.search()
            #expect(search.seeker.name == "Sam" && search.seeker.isQuiet)
            let title = try await owner.get("/applications/quillback").page.tags.first { $0.name == "title" }?.text
            #expect(title?.contains("Quillback") == false, "a quiet title names nobody")
            let talk = try await owner.get("/talk")
            #expect(talk.text.contains("Charlie") && talk.text.contains("01632960001"))
        }
    }

    @Test("The English of the seeker is that of the next page, of what it refuses, and of no page kept before")
    func american() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let before = try await owner.get("/applications/\(id)")
            let tag = try #require(before["ETag"])
            #expect(before.text.contains("<html lang=\"en-GB\"") && before.text.contains("By post"))
            let saved = try await owner.submit("/settings", ["words": "en-US"])
            #expect(saved.text.contains("<html lang=\"en-US\"") && saved.text.contains("Kept your settings."))
            let after = try await owner.get("/applications/\(id)", ["If-None-Match": tag])
            #expect(after.status == 200 && after["ETag"] != tag)
            #expect(after.text.contains("<html lang=\"en-US\"") && !after.text.contains("By post"))
            #expect(try await owner.get("/card").text.contains("when the phone rings"))
            let refused = try await owner.post(
                "/applications/\(id)/interviews", ["on": "2026-03-20", "at": "soon", "stage": "interview"])
            #expect(refused.status == 422 && refused.text.contains("2:30 PM"), "\(refused.text)")
            let missing = try await owner.get("/nowhere")
            #expect(missing.status == 404 && missing.text.contains("<html lang=\"en-US\""))
            _ = try await owner.submit("/settings", ["words": "en-GB"])
            #expect(try await owner.get("/card").text.contains("when the telephone rings"))
        }
    }

    @Test("An English that there is not is refused, and the form keeps what was typed")
    func unknownWords() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post("/settings", ["words": "en", "help_name": "Charlie Brown"])
            #expect(answer.status == 422 && answer.text.contains("Charlie Brown"))
            #expect(try await house.facts().isEmpty)
        }
    }

    @Test("A theme that there is not is refused")
    func unknown() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post("/settings", ["theme": "\"><script>", "help_name": "Charlie Brown"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Charlie Brown"))
            #expect(try await house.facts().isEmpty)
        }
    }
}
