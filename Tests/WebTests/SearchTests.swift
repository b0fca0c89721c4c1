import Domain
import Pages
import Testing

@Suite("Search")
struct SearchTests {
    @Test("What was just recorded is found, and what was taken back is not")
    func fresh() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get("/search?q=quillback").text.contains("Nothing here answers"))
            _ = try await house.withSetback()
            let found = try await owner.get("/search?q=quillb+analyst")
            #expect(found.status == 200)
            #expect(found.text.contains("<mark>Quillback</mark>") && found.text.contains("/applications/quillback"))
            // A form writes a space as a plus; what was typed stands in the field again.
            #expect(found.text.contains("value=\"quillb analyst\""))
            let tag = try #require(found["ETag"])
            #expect(try await owner.get("/search?q=quillb+analyst", ["If-None-Match": tag]).status == 304)
            #expect(try await owner.get("/search?q=quillb", ["If-None-Match": tag]).status == 200)
            for change in try await house.search().changes.map(\.id).reversed() {
                try await house.perform(UndoChange(change: change))
            }
            #expect(try await owner.get("/search?q=quillback").text.contains("Nothing here answers"))
        }
    }

    @Test("A stranger finds nothing")
    func stranger() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let answer = try await Browser(port: house.port).get("/search?q=quillback")
            #expect(answer.status == 401 && !answer.text.contains("Quillback"))
        }
    }

    @Test("Nonsense is no fault", arguments: ["", "%00", "%F0%9F", "%3Cscript%3E", "***", "+++"])
    func nonsense(query: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.get("/search?q=" + query)
            #expect(answer.status == 200 && !answer.text.contains("<script>"))
        }
    }

    @Test("A query of ten thousand characters is cut, and says so")
    func endless() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let words = (0..<2_000).map { "w\($0)" }.joined(separator: "+")
            #expect(try await owner.get("/search?q=" + words).text.contains("Only the first twelve words"))
        }
    }

    @Test("Every place that a search leads to is there")
    func places() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let page = try await owner.get("/search").text
            for place in Destinations.all {
                #expect(page.contains("href=\"\(place.url)\""), "\(place.code)")
                let path = String(place.url.prefix { $0 != "#" })
                #expect(try await owner.get(path).status == 200, "\(path)")
            }
        }
    }
}
