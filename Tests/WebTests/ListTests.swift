import Domain
import Testing

@Suite("Many at once, and where they stand")
struct ListTests {
    private func five(_ owner: Browser) async throws {
        for name in ["Ashdown", "Birch", "Cove", "Dale", "Elm"] {
            _ = try await owner.post(
                "/applications", ["employer": name, "role": "Nurse", "applied": "2026-03-02", "place": "Leeds"])
        }
    }

    @Test("Ticked ones are tagged as one change, and one undo takes it back")
    func tags() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await five(owner)
            let ids = try await house.search().applicationsInOrder.map(\.id.text)
            let fields = ids.map { ("id", $0) } + [("add_tags", "nights, Leeds"), ("do", "tag")]
            let answer = try await owner.post("/applications/changes", fields: fields)
            #expect(answer.status == 303)
            #expect(try await house.search().applications.values.allSatisfy { $0.tags == ["Leeds", "nights"] })
            let page = try await owner.get(try #require(answer["Location"]))
            #expect(page.text.contains("Changed five applications."))
            let change = try #require(try await house.lastChange())
            _ = try await owner.post("/changes/\(change)/undo", ["back": "/applications"])
            #expect(try await house.search().applications.values.allSatisfy { $0.tags.isEmpty })
        }
    }

    @Test("All that a filter finds end together; the others stay")
    func closing() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await five(owner)
            _ = try await owner.post("/applications", ["employer": "Fen", "role": "Clerk"])
            let answer = try await owner.post(
                "/applications/changes",
                [
                    "show": "waiting", "q": "nurse", "all": "yes", "outcome": "no_response", "on": "yesterday",
                    "do": "end",
                ])
            #expect(answer["Location"]?.hasPrefix("/applications?show=waiting&q=nurse&did=") == true)
            let ended = try await house.search().applications.values.filter { !$0.isOpen }
            #expect(ended.count == 5)
            #expect(ended.allSatisfy { $0.outcome == .noResponse })
            let nothing = try await owner.post("/applications/changes", ["outcome": "no_response", "do": "end"])
            #expect(nothing.status == 422)
            #expect(nothing.text.contains("tick at least one"))
        }
    }

    @Test("A field is changed where it stands, on the page and in the list; words are taken for a day")
    func inPlace() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await five(owner)
            let id = try #require(try await house.search().applicationsInOrder.first?.id)
            _ = try await owner.post("/applications/\(id)/details", ["pay": "£32k to £36k"])
            _ = try await owner.post("/applications/\(id)/details", ["closing": "tomorrow"])
            let row = try await owner.get("/applications?q=ashdown&edit=\(id)")
            var form = try #require(row.page.form(to: "/applications/\(id)/details"))
            form.removeAll { $0.0 == "place" }
            let answer = try await owner.post("/applications/\(id)/details", fields: form + [("place", "York")])
            #expect(answer["Location"]?.hasPrefix("/applications?q=ashdown&did=") == true)
            let details = try #require(try await house.search().applications[id]?.details)
            #expect(details.pay == Pay("32000-36000 GBP year"))
            #expect(details.closing != nil)
            #expect(details.place == "York")
            let wrong = try await owner.post("/applications/\(id)/details", ["pay": "plenty"])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("plenty"))
        }
    }

    @Test("A filter is kept under a name, shown as a link, and let go")
    func filters() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await five(owner)
            let kept = try await owner.post("/filters", ["q": "nurse", "show": "open", "filter_name": "Nursing"])
            let page = try await owner.get(try #require(kept["Location"]))
            #expect(
                page.text.contains("<a href=\"/applications?show=open&amp;q=nurse\" aria-current=\"true\">Nursing</a>"))
            _ = try await owner.post("/filters/drop", ["filter_name": "nursing"])
            #expect(try await house.search().filters.isEmpty)
            #expect(try await owner.post("/filters", ["filter_name": "x"]).status == 422)
        }
    }
}
