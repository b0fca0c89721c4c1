import Domain
import Pages
import TestSupport
import Testing
import Words

/// Key pages of the demo world as they were read and found good.
struct BuiltGoldenTests {
    @Test func keyPagesAreAsTheyWereRead() async throws {
        let source = try await House.demo()
        let house = try House()
        let museum = try id("Harbour Lane Museum", source)
        let housing = try id("Larkspur Housing", source)
        let pages = try [
            ("today", house.today(source)), ("application", house.application(museum, in: source)),
            ("land", house.step(.land, of: housing, in: source)),
            ("reply", house.step(.reply, of: housing, in: source)), ("ask", house.step(.ask, of: housing, in: source)),
            ("closing", house.closing(museum, in: source)), ("brief", house.brief(museum, in: source)),
        ]
        let golden = Golden()
        for (name, page) in pages { try golden.expect(page.html, named: "\(name).html") }
        let others = ["reading", "today.american", "application.american"]
        try golden.expectOnly(pages.map { "\($0.0).html" } + others.map { "\($0).html" })
    }

    /// A few of them in American English; what differs beyond these is held by `AmericanPagesTests`.
    @Test func someAreInAmericanEnglish() async throws {
        let source = try await House.demo()
        let house = try House()
        let museum = try id("Harbour Lane Museum", source)
        try Language.$current.withValue(.americanEnglish) {
            try Golden().expect(house.today(source).html, named: "today.american.html")
            try Golden().expect(house.application(museum, in: source).html, named: "application.american.html")
        }
    }

    private func id(_ employer: String, _ source: PageSource) throws -> JobApplication.ID {
        try #require(source.search.applications.values.first { $0.employer == employer }).id
    }
}
