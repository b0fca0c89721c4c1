import Domain
import Pages
import TestSupport
import Testing

/// Quiet mode: outcomes and counts stay closed until wanted (METHOD S3).
struct QuietPagesTests {
    @Test func noOutcomeStandsOpen() async throws {
        let source = try await House.demo(isQuiet: true)
        let house = try House()
        var pages = try ["all", "ended"].map { show in
            try house.render(
                ApplicationsPage(source, filter: ApplicationFilter(standing: .init(rawValue: show))), show, in: source)
        }
        pages.append(try house.today(source))
        pages.append(try house.render(BoardPage(source), "board", in: source))
        for application in source.search.applicationsInOrder {
            pages.append(try house.application(application.id, in: source))
        }
        for page in pages {
            let open = page.open
            for word in ["Unsuccessful", "No answer", "cancelled", "with a no", "Withdrawn", " in all", " led to "] {
                #expect(!open.contains(word), "\(page.name): \(word)")
            }
            #expect(open.contains("<title>Notes</title>"), "\(page.name)")
        }
    }

    @Test func theyAreThereBehindOneTap() async throws {
        let source = try await House.demo(isQuiet: true)
        let museum = try #require(source.search.applications.values.first { $0.employer == "Harbour Lane Museum" })
        let page = ApplicationPage(museum, in: source)
        #expect(page.ending == ["It ended on Wednesday 10 December 2025 with a no."])
        #expect(page.story.filter { !$0.ending.isEmpty }.map(\.ending) == ["Unsuccessful. Dilip Rowe rang you."])
        #expect(TodayPage(source).doing.isEmpty && !TodayPage(source).folded.isEmpty)
    }

    @Test func aLongListCountsNothing() throws {
        var world = World(on: "2026-03-10")
        for number in 1...120 { _ = try world.apply(to: "Firm \(number)", as: "Clerk", on: "2026-03-09") }
        let loud = PageSource(search: world.search, now: world.now)
        #expect(ApplicationsPage(loud, filter: ApplicationFilter(), page: 2).place == "Applications 51 to 100 of 120.")
        try world.perform(DescribeSeeker(SeekerDescribed(isQuiet: true)))
        let page = ApplicationsPage(
            PageSource(search: world.search, now: world.now), filter: ApplicationFilter(), page: 2)
        #expect(page.place == "Page 2." && page.lead.isEmpty && page.pages.count == 2)
    }
}
