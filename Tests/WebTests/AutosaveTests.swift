import Testing

@Suite("Nothing typed is lost")
struct AutosaveTests {
    @Test(
        "What is typed is kept, comes back, and is dropped once it was sent",
        arguments: [
            ("/read", "read", "message", "/read/record"),
            ("/applications/new", "applications-new", "employer", "/applications"),
            ("/applications/quillback/walk/land", "walk-land-quillback", "note", "/applications/quillback/walk/land"),
        ])
    func kept(page: String, name: String, field: String, form: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let opened = try await owner.get(page)
            #expect(opened.page.tags.contains { $0.attributes["data-autosave"] == name })
            let own = ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"]
            let put = try await owner.send(
                "PUT", "/autosaves/\(name)", own, Array("\(field)=Half+a+thought%0D%0Amore".utf8))
            #expect(put.status == 204)
            let count = try await house.facts().count
            #expect(try await owner.get(page).text.contains("Half a thought"))
            #expect(try await house.facts().count == count, "it is never a fact")
            house.clock.go(to: "2026-03-30")
            #expect(try await !owner.get(page).text.contains("Half a thought"), "it expires")
            house.clock.go(to: "2026-03-12")
            #expect(try await owner.get(page).text.contains("Half a thought"))
            let sent = try await owner.post(
                form, ["message": ReadTests.message, "employer": "Alder", "role": "Clerk", "do": "save", "note": "x"])
            #expect(sent.status == 303)
            #expect(try await !owner.get(page).text.contains("Half a thought"))
        }
    }

    @Test("Names of forms are plain", arguments: ["a%2Fb", "..", "a.b", "%00", String(repeating: "a", count: 121)])
    func names(name: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            #expect(try await [400, 404].contains(owner.post("/autosaves/\(name)", ["x": "y"]).status))
        }
    }
}
