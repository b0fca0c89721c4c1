import Domain
import Pages
import TestSupport
import Testing

/// The pages of waiting, built from small worlds: with nothing, one, two and forty.
struct WaitingPagesTests {
    private func silent(_ count: Int, quiet: Bool = false) throws -> PageSource {
        var world = World(on: "2026-01-02")
        for number in 0..<count { _ = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-01-02") }
        world.go(to: "2026-02-20")
        if quiet { try world.perform(DescribeSeeker(SeekerDescribed(isQuiet: true))) }
        return PageSource(search: world.search, now: world.now)
    }

    @Test(arguments: [
        (0, "No answer is awaited"), (1, "One application waits"), (2, "Two applications wait"),
        (40, "40 applications wait"),
    ]) func theListHasWordsForAnyNumber(_ count: Int, _ lead: String) throws {
        let page = WaitingPage(try silent(count))
        #expect(page.lead.hasPrefix(lead))
        #expect(page.sweep.count == (count == 0 ? 0 : 1))
        #expect(page.sweep.first?.close.options.count ?? 0 == count)
        #expect(page.sweep.first?.close.options.allSatisfy { $0.isChosen } ?? true)
        #expect(page.sweep.first?.button == (count == 0 ? nil : count == 1 ? "Close it" : "Close those ticked"))
    }

    @Test func quietModeHasNoCounts() throws {
        let source = try silent(40, quiet: true)
        let page = WaitingPage(source)
        let words = [page.lead, page.rest] + page.sweep.flatMap { [$0.lead, $0.about] }
        #expect(!words.contains { $0.contains("40") || $0.contains("forty") })
        let today = TodayPage(source)
        #expect(!today.waiting.contains { ($0.heading + $0.text).contains("40") })
    }

    @Test func sentWithoutATickItComesBackWithoutOne() throws {
        let retyped = Retyped(values: ["seen": ["3"]], problems: [("close", "Tick one.")])
        let page = WaitingPage(try silent(2), retyped: retyped)
        #expect(page.sweep[0].close.options.allSatisfy { !$0.isChosen } && page.sweep[0].close.problem == "Tick one.")
    }

    @Test(arguments: [
        (0, "No short answers"), (1, "One answer came"), (2, "Two answers came"), (40, "40 answers came"),
    ])
    func theWeeklyLookHasWordsForAnyNumber(_ count: Int, _ lead: String) throws {
        var world = World(on: "2026-03-09")
        for number in 0..<count {
            let id = try world.apply(to: "Firm \(number)", as: "Editor", on: "2026-03-01")
            try world.end(id, on: "2026-03-09", from: "Alice", words: "We went another way.")
        }
        let page = AnswersPage(PageSource(search: world.search, now: world.now))
        #expect(page.lead.hasPrefix(lead) && page.rows.count == count && !page.kindLine.isEmpty)
        #expect(page.rows.allSatisfy { $0.words.count == 1 })
    }

    @Test func anApplicationSaysHowItWaits() throws {
        var world = World(on: "2026-02-01")
        let id = try world.apply(to: "Acme", as: "Editor", on: "2026-02-01")
        let interview = try world.interview(id, on: "2026-02-18")
        try world.perform(
            NotePlanB(application: id, interview: interview, words: "Ring Ines."))
        world.go(to: "2026-03-02")
        var source = PageSource(search: world.search, now: world.now)
        var page = ApplicationPage(try world.application(id), in: source)
        let waiting = try #require(page.waiting.first)
        #expect(waiting.sentences[0] == "You last heard from them, or spoke with them, 12 days ago.")
        #expect(waiting.actions.count == 2 && waiting.offersPlan && waiting.plan.value == "Ring Ines.")
        #expect(waiting.usual.contains { $0.contains("8 imaginary interviews") && $0.contains("1 of your own") })
        #expect(TodayPage(source).meanwhile.map(\.url) == ["/waiting", "/card"])
        try world.end(id, on: "2026-03-02")
        source = PageSource(search: world.search, now: world.now)
        page = ApplicationPage(try world.application(id), in: source)
        #expect(page.waiting.isEmpty)
        #expect(TodayPage(source).waiting.first?.text.contains("Ring Ines.") == true)
        let land = LandPage(
            try world.application(id), walk: try #require(try world.application(id).walk(at: world.now)), in: source,
            retyped: nil, restored: "")
        #expect(land.planB.first?.contains("“Ring Ines.”") == true)
    }

    /// It can lie anywhere: no employer, no role, no outcome of anybody.
    @Test func theCardNamesNobody() async throws {
        let source = try await House.demo()
        let card = try House().everyPage(of: source).first { $0.name == "card" }
        let text = try #require(card).text
        for application in source.search.applications.values {
            #expect(!text.contains(application.employer) && !text.contains(application.role))
        }
        #expect(text.contains("value your feedback; may I call next week?"))
    }

    /// A plan is the seeker's own: in no brief and in no letter.
    @Test func aPlanStaysOutOfBriefs() async throws {
        let source = try await House.demo()
        let house = try House()
        let plans = source.search.applications.values.compactMap { $0.latestPlanB?.value.words }
        #expect(!plans.isEmpty)
        for application in source.search.applicationsInOrder where application.walk(at: source.now) != nil {
            let brief = try house.brief(application.id, in: source)
            for plan in plans { #expect(!brief.html.contains(plan.prefix(20))) }
        }
    }
}
