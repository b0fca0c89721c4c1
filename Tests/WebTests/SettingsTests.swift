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
