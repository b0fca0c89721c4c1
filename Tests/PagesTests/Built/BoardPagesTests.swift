import Domain
import Guidance
import Pages
import TestSupport
import Testing

/// The board of a search: what it shows, what it leaves a page away, and that it stays quick and readable.
struct BoardPagesTests {
    private func many(_ count: Int, isQuiet: Bool = false) throws -> PageSource {
        var world = World(on: "2026-03-10")
        for number in 1...count { _ = try world.apply(to: "Firm \(number)", as: "Clerk", on: "2026-03-09") }
        if isQuiet { try world.perform(DescribeSeeker(SeekerDescribed(isQuiet: true))) }
        return PageSource(search: world.search, now: world.now)
    }

    /// Six rows, and one more where that is all: the line that leads on takes as much room.
    @Test(arguments: [(6, 6, ""), (7, 7, ""), (8, 6, "Two more"), (300, 6, "294 more")])
    func showsTheFirstRows(count: Int, shown: Int, more: String) throws {
        let applied = try #require(BoardPage(try many(count)).columns.first { $0.target == "applied" })
        #expect(applied.rows.count == shown)
        #expect(applied.count == String(count))
        #expect(applied.more.map(\.text).joined() == more)
    }

    @Test func showsOneColumnAPageAtATime() throws {
        let source = try many(120)
        let page = BoardPage(source, column: "applied", page: 2)
        #expect(page.only == "Applied")
        #expect(page.columns.count == 1 && page.columns[0].rows.count == 50)
        #expect(page.place == "51 to 100 of 120.")
        #expect(page.back == "/board?column=applied&page=2")
        #expect(page.pages.map(\.url) == ["/board?column=applied&page=1", "/board?column=applied&page=3"])
        #expect(BoardPage(source, column: "applied", page: 99).columns[0].rows.count == 20)
        #expect(BoardPage(source, column: "nothing").columns.count == 4, "an unknown column is the whole board")
    }

    @Test func countsNothingInQuietMode() throws {
        let page = BoardPage(try many(120, isQuiet: true))
        #expect(page.lead.isEmpty)
        #expect(page.columns.allSatisfy { $0.count.isEmpty })
        #expect(page.columns.flatMap(\.more).map(\.text) == ["Show more"])
        #expect(BoardPage(try many(120, isQuiet: true), column: "applied").place == "Page 1.")
    }

    /// The row whose form came back is there, wherever it stands.
    @Test func showsTheRowThatCameBack() throws {
        let source = try many(30)
        let last = JobApplication.ID("application-9")
        let retyped = Retyped(
            values: ["to": ["final"], "on": ["Pancake Day"]], problems: [("on", "That is no day.")])
        let page = BoardPage(source, retyped: (last, retyped))
        let row = try #require(page.columns.flatMap(\.rows).first { $0.id == "at-application-9" })
        #expect(row.isOpen)
        #expect(row.on.value == "Pancake Day" && row.on.problem == "That is no day.")
        #expect(row.target.options.filter(\.isChosen).map(\.value) == ["final"])
    }

    @Test func suggestsWhatComesNext() throws {
        var world = World(on: "2026-03-10")
        let saved: JobApplication.ID = world.id("application")
        try world.perform(AddApplication(id: saved, details: ApplicationDetails(employer: "Saved", role: "Clerk")))
        _ = try world.apply(to: "Applied", as: "Clerk", on: "2026-03-01")
        let own: OwnStage.ID = world.id("own")
        func suggested() -> [String: String] {
            let rows = BoardPage(PageSource(search: world.search, now: world.now)).columns.flatMap(\.rows)
            return Dictionary(
                uniqueKeysWithValues: rows.map { row in
                    (row.employer, row.target.options.first(where: \.isChosen)?.value ?? "")
                })
        }
        #expect(suggested() == ["Saved": "applied", "Applied": "screen"])
        try world.perform(NameStage(id: own, name: "Phone chat", stage: .screen))
        #expect(suggested() == ["Saved": "applied", "Applied": "own-\(own)"])
    }

    @Test func readsTheCodesOfItsForms() throws {
        var world = World(on: "2026-03-10")
        let own: OwnStage.ID = world.id("own")
        try world.perform(NameStage(id: own, name: "Phone chat", stage: .screen))
        for stage in Stage.allCases {
            #expect(BoardTarget(code: stage.rawValue, in: world.search) == BoardTarget(stage))
        }
        #expect(BoardTarget(code: BoardTarget(.screen, own: own).code, in: world.search)?.own == own)
        for code in ["", "own-none", "ended-unsuccessful", "reserve", "nothing"] {
            #expect(BoardTarget(code: code, in: world.search) == nil)
        }
        for outcome in Outcome.allCases {
            #expect(BoardTarget.outcome(of: BoardTarget.code(ended: outcome)) == outcome)
        }
        #expect(BoardTarget.outcome(of: "ended-nothing") == nil && BoardTarget.outcome(of: "saved") == nil)
    }
}
