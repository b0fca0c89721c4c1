import Domain
import Pages
import TestSupport
import Testing

/// Text that tries to break out of its place, in every field of a search.
struct HostilePagesTests {
    static let attack = #"</textarea><script>alert(1)</script>" onfocus='x' {{t.frame.name}} &amp;"#

    private func hostile() throws -> PageSource { try Self.source(saying: Self.attack) }

    /// A search in which every field says the same.
    static func source(saying attack: String) throws -> PageSource {
        var world = World(on: "2026-02-02")
        try world.perform(
            DescribeSeeker(SeekerDescribed(name: attack, helpName: attack, helpNumber: attack)))
        let id = try world.apply(to: attack, as: attack, on: "2026-02-02", agency: attack, via: attack)
        let person = try world.meet(
            PersonDetails(
                name: attack, relation: .recruiter, title: attack, employer: attack, address: "a@\(attack)",
                notes: attack),
            for: id)
        world.go(to: "2026-02-20")
        var interview = ArrangeInterview(
            id: world.id("interview"), application: id, at: Moment(day: day("2026-02-20"), minute: 600, offset: 0),
            place: attack, with: [attack])
        interview.link = "javascript:alert(1)"
        interview.prepare = attack
        interview.there = ClockThere(zone: attack, offset: 90)
        let own: OwnStage.ID = world.id("own")
        try world.perform(
            interview, NameStage(id: own, name: "<script>alert(1)</script> 'x {{t.frame.name}}", stage: .final),
            RecordStage(application: id, stage: .final, on: day("2026-02-20"), own: own))
        world.go(to: "2026-02-21")
        try world.debrief(
            id, on: "2026-02-21", wentWell: attack, wentLess: attack, connected: attack, differently: attack,
            questions: [QuestionAsked(question: attack, answer: .shaky)])
        try world.end(id, on: "2026-02-21", from: attack, words: attack)
        let feedback: Feedback.ID = world.id("feedback")
        try world.perform(
            RecordFeedback(
                FeedbackReceived(
                    feedback: feedback, application: id, from: attack, channel: .phone, words: attack,
                    on: day("2026-02-21"))),
            SortPoint(PointSorted(application: id, words: attack, bin: .learnIt, reasons: [], skill: attack)),
            CatchAssumption(AssumptionCaught(application: id, thought: attack, wasSaid: false)),
            LearnLesson(id: world.id("lesson"), sentence: attack, application: id, on: day("2026-02-21")),
            PlanAction(
                ActionPlanned(
                    action: world.id("action"), application: id, aim: attack, firstStep: attack,
                    by: day("2026-02-21"), when: attack, then: attack)),
            WriteNote(id: world.id("note"), application: id, words: attack),
            KeepDraft(
                DraftKept(
                    draft: world.id("draft"), application: id, kind: .reply, recipient: .recruiter, person: person,
                    channel: .mail, title: attack, body: attack)))
        return PageSource(search: world.search, now: world.now)
    }

    @Test func everyPageEscapesIt() throws {
        let pages = try House().everyPage(of: hostile())
        #expect(pages.count > 18)
        var escaped = 0
        for page in pages {
            #expect(!page.html.contains("<script>alert"), "\(page.name)")
            #expect(!page.html.contains(#"" onfocus="#), "\(page.name)")
            #expect(!page.html.contains("&amp;quot;"), "\(page.name): escaped twice")
            for tag in Markup(page.html).tags { #expect(tag.attributes["onfocus"] == nil, "\(page.name)") }
            escaped += page.html.contains("&lt;script&gt;alert(1)") ? 1 : 0
        }
        #expect(escaped >= 15, "the attack stood on \(escaped) pages")
    }

    @Test func aSearchForItIsEscaped() throws {
        let source = try hostile()
        let page = try House().render(
            ApplicationsPage(
                source, filter: ApplicationFilter(tag: Self.attack, source: Self.attack, text: Self.attack)), "search",
            in: source)
        #expect(!page.html.contains("<script>alert") && page.html.contains("&lt;script&gt;"))
    }
}
