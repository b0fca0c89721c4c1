import Domain
import Foundation
import Testing

@Suite("The calendar at an address of its own")
struct FeedTests {
    /// The path of the feed, as the page of reminders shows it.
    private func feed(_ owner: Browser) async throws -> String? {
        let page = try await owner.get("/reminders").page
        let address = page.tags.first { $0.name == "input" && $0.attributes["id"] == "address" }?.attributes["value"]
        return address.flatMap { URL(string: $0)?.path() }
    }

    @Test("There is none until it is made; then it needs no cookie, and names nobody")
    func made() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            #expect(try await feed(owner) == nil)
            #expect(try await owner.submit("/reminders", ["seen": "0", "do": "make"]).status == 200)
            let path = try #require(try await feed(owner))
            #expect(path.hasPrefix("/calendar/") && path.hasSuffix(".ics") && path.count == 46)
            for headers in [[:], ["Sec-Fetch-Site": ""], ["Sec-Fetch-Site": "cross-site"]] {
                let answer = try await stranger.get(path, headers)
                #expect(answer.status == 200)
                #expect(answer["Content-Type"] == "text/calendar; charset=utf-8")
                #expect(answer.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
                #expect(answer.text.contains("UID:interview-talk@rebound.invalid"))
                #expect(!answer.text.contains("Quillback") && !answer.text.contains("Alice"))
                #expect(answer["Set-Cookie"] == nil)
            }
            let text = try await stranger.get(path).text.replacingOccurrences(of: "\r\n ", with: "")
            #expect(text.contains("URL:http://127.0.0.1:\(house.port)/applications/quillback\r\n"))
            #expect(try await stranger.send("HEAD", path).bytes.isEmpty)
            #expect(try await house.facts().contains { $0.contains("calendar") } == false, "it is no fact")
        }
    }

    @Test("Nobody gets in by another path, and the feed lets nobody in elsewhere")
    func doors() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            _ = try await owner.submit("/reminders", ["seen": "0", "do": "make"])
            let path = try #require(try await feed(owner))
            let stranger = Browser(port: house.port)
            let token = path.dropFirst(10).dropLast(4)
            for wrong in [
                "/calendar/\(token.dropLast())0x.ics", "/calendar/\(String(repeating: "0", count: 32)).ics",
                "/calendar/x.ics", "/calendar/\(token.uppercased())1.ics",
            ] {
                let answer = try await stranger.get(wrong)
                #expect(answer.status == 404, "\(wrong)")
                #expect(!answer.text.contains("Quillback") && !answer.text.contains("BEGIN:"))
            }
            for shut in [
                "/calendar/\(token)", "/calendar/\(token).ics/", "/calendar/\(token)/x.ics", "/calendar/.ics",
                "/calendar/\(token).ics.ics", "/calendar/%2e%2e.ics", "/calendar.ics", "/pocket", "/reminders",
                "/calendar/\(token)%2F.ics",
            ] {
                let answer = try await stranger.get(shut)
                #expect([400, 401, 404].contains(answer.status), "\(shut) \(answer.status)")
                #expect(!answer.text.contains("Quillback") && !answer.text.contains("BEGIN:"), "\(shut)")
            }
            #expect(try await stranger.post(path, ["do": "stop"]).status != 200)
            #expect(try await stranger.get(path, ["Host": "evil.example"]).status == 421)
            #expect(try await stranger.post("/reminders", ["do": "make"]).status == 401)
        }
    }

    @Test("A new address ends the old one, and it can be ended for good")
    func renewed() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            _ = try await owner.submit("/reminders", ["seen": "0", "do": "make"])
            let first = try #require(try await feed(owner))
            #expect(try await feed(owner) == first, "it can be looked up again")
            _ = try await owner.submit("/reminders", ["seen": "0", "do": "make"])
            let second = try #require(try await feed(owner))
            #expect(first != second)
            #expect(try await stranger.get(first).status == 404)
            #expect(try await stranger.get(second).status == 200)
            _ = try await owner.submit("/reminders", ["seen": "0", "do": "stop"])
            #expect(try await stranger.get(second).status == 404)
            #expect(try await feed(owner) == nil)
            #expect(try await owner.post("/reminders", ["seen": "0", "do": "nonsense"]).status == 422)
        }
    }

    @Test("What is known already is not sent again")
    func conditional() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            _ = try await owner.submit("/reminders", ["seen": "0", "do": "make"])
            let path = try #require(try await feed(owner))
            let tag = try #require(try await stranger.get(path)["ETag"])
            let same = try await stranger.get(path, ["If-None-Match": tag])
            #expect(same.status == 304 && same.bytes.isEmpty)
            try await house.perform(
                ArrangeInterview(
                    id: .init("next"), application: .init(id), at: house.clock.now.adding(minutes: 3 * 1440)))
            let other = try await stranger.get(path, ["If-None-Match": tag])
            #expect(other.status == 200 && other["ETag"] != tag)
            #expect(other.text.contains("UID:interview-next@"))
        }
    }

    @Test("The files are taken by their owner")
    func files() async throws {
        try await House.open { house in
            let id = "open"
            try await house.withOpen()
            try await house.perform(
                ArrangeInterview(
                    id: .init("next"), application: .init(id), at: house.clock.now.adding(minutes: 1440),
                    with: ["Alice Brown"]))
            try await house.perform(WriteNote(id: .init("n"), application: .init(id), words: "A private worry"))
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let calendar = try await owner.get("/calendar.ics")
            #expect(calendar["Content-Disposition"] == "attachment; filename=\"rebound.ics\"")
            #expect(calendar.text.contains("UID:interview-next@"))
            let pocket = try await owner.get("/pocket")
            #expect(pocket["Content-Disposition"] == "attachment; filename=\"rebound-2026-03-10.html\"")
            #expect(pocket.text.contains("Open Ltd") && pocket.text.contains("Alice Brown"))
            #expect(!pocket.text.contains("private worry") && !pocket.text.contains("Quillback"))
        }
    }
}
