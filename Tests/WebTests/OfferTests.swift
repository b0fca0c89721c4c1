import Domain
import Testing

@Suite("Offers and the end of a search, over the web")
struct OfferTests {
    private func send(
        _ path: String, _ fields: KeyValuePairs<String, String>, _ owner: Browser, _ house: House
    ) async throws -> Answer {
        let seen = ("seen", String(try await house.sequence()))
        return try await owner.post(path, fields: [seen] + fields.map { ($0, $1) })
    }

    private func offer(in house: House) async throws -> Offer {
        try #require(try await house.search().applications[.init("open")]?.offer)
    }

    @Test("An offer is noted, revised and held against the plan")
    func noting() async throws {
        try await House.open { house in
            try await house.withOpen()
            try await house.perform(
                WriteSearchPlan(
                    parts: [.must: ["A contract"]], leastPay: Pay("30000 GBP year"), on: house.clock.now.day))
            let owner = try await Browser.owner(of: house)
            let path = "/applications/open/offers"
            let parts: KeyValuePairs = [
                "pay": "£31,000 a year", "hours": "35", "reply_by": "2026-03-17", "contract": "permanent",
            ]
            let noted = try await send(path, parts, owner, house)
            #expect(noted.status == 303 && noted["Location"]?.hasPrefix("/applications/open/offer?did=") == true)
            let id = try await offer(in: house).id
            _ = try await send("\(path)/\(id)", ["pay": "£32,000 a year", "hours": "35"], owner, house)
            _ = try await send("\(path)/\(id)/points", ["point_1": "must: A contract", "fit_1": "meets"], owner, house)
            let page = try await owner.get("/applications/open/offer")
            for words in ["£32,000 a year", "£31,000 a year", "Has it (by the two figures)", "Has it (you said)"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(try await owner.get("/offers").text.contains("£32,000 a year"))
            #expect(try await owner.get("/applications/open").text.contains("/applications/open/offer"))
            #expect(try await owner.get("/applications/nobody/offer").status == 404)
        }
    }

    @Test("An acceptance leads to closing the search well; it rests and starts again")
    func landing() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            _ = try await send("/applications/open/offers", ["hours": "35"], owner, house)
            let id = try await offer(in: house).id
            let yes = try await send("/applications/open/offers/\(id)/answers", ["do": "accept"], owner, house)
            #expect(yes["Location"]?.hasPrefix("/landed?did=") == true)
            _ = try await send("/landed", ["application": "open"], owner, house)
            #expect(try await house.search().landing?.value.application == .init("open"))
            #expect(try await owner.get("/").text.contains("Your search rests"))
            _ = try await send("/landed/starts", [:], owner, house)
            #expect(try await house.search().isLanded == false)
        }
    }

    @Test("What is still open is withdrawn from the page; nothing lands that was not accepted")
    func closing() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get("/landed").text.contains("Open Ltd"))
            for kind in ["offer_time", "accept", "decline", "withdraw", "thanks"] {
                #expect(try await owner.get("/applications/open/letters/new?kind=\(kind)").status == 200, "\(kind)")
            }
            _ = try await send("/landed/withdrawals", ["application": "open"], owner, house)
            #expect(try await house.search().applications[.init("open")]?.outcome == .withdrawn)
            #expect(try await send("/landed", ["application": "open"], owner, house).status == 422)
            #expect(try await send("/landed/starts", [:], owner, house).status == 422)
        }
    }
}
