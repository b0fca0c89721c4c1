import Domain
import Testing

@Suite("Proof of the search, over the web")
struct ProofTests {
    @Test("Days are read as people say them; rows are taken out by ticks in the address")
    func proof() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let month = try await owner.get("/proof")
            #expect(month.status == 200 && month.page.tags.contains { $0.attributes["name"] == "from" })
            let all = try await owner.get("/proof?from=1+January+2020&until=today")
            let ticks = all.page.tags.compactMap { tag in
                tag.attributes["name"] == "without" ? tag.attributes["value"] : nil
            }
            let row = try #require(ticks.first)
            let less = try await owner.get("/proof?from=2020-01-01&until=today&without=\(row)")
            let left = less.page.tags.filter { $0.attributes["value"] == row }
            #expect(left.count == 1 && left.first?.attributes["checked"] != nil)
            let wrong = try await owner.get("/proof?from=soon&until=")
            #expect(wrong.status == 422 && wrong.page.tag(id: "from")?.attributes["value"] == "soon")
        }
    }

    @Test("Single keys are switched off, and every page says so to its scripts")
    func keys() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            #expect(try await !owner.get("/").text.contains("data-keys=\"off\""))
            let off = try await owner.post("/settings/keys", fields: [("seen", "0"), ("back", "/keys")])
            #expect(off.status == 303 && off["Location"]?.hasPrefix("/keys?did=") == true)
            #expect(try await owner.get("/board").text.contains("data-keys=\"off\""))
            let seen = String(try await house.sequence())
            _ = try await owner.post("/settings/keys", fields: [("seen", seen), ("keys", "yes"), ("back", "/keys")])
            #expect(try await !owner.get("/board").text.contains("data-keys=\"off\""))
        }
    }
}
