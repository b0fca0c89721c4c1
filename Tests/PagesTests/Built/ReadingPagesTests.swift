import Domain
import Intake
import Pages
import TestSupport
import Testing

/// Messages read, before anything is noted.
struct ReadingPagesTests {
    private static let no = """
        Dear Sam,

        Thank you for your application for the Operations Coordinator role at Quillback Foods. On this occasion we will \
        not be taking yours further, as other candidates were a closer match.

        We wish you well in your search.
        Talent Team
        """

    private func message(_ text: String, subject: String = "Your application") -> Message {
        var message = Message(source: "pasted", subject: subject, text: text)
        message.from = .init(name: "Talent Team", address: "no-reply@quillback.example")
        message.date = Moment(day: day("2026-03-10"), minute: 492, offset: 0)
        return message
    }

    private func page(_ text: String, in source: PageSource) throws -> ReadingPage {
        let book = try Project.phrases("kinds", "stages", "names", "layout", "senders", "reasons")
        let message = message(text)
        let reading = MessageReader(book).read(message)
        let known = source.search.applicationsInOrder.map {
            KnownApplication(
                id: $0.id.text, employer: $0.employer, role: $0.role, otherNames: [], isOpen: $0.isOpen)
        }
        return ReadingPage(
            reading, of: message, pasted: text, proposal: Proposal(for: reading, among: known), in: source)
    }

    @Test func aNoIsSaidOnceAndPlainly() async throws {
        let source = try await House.demo()
        let page = try page(Self.no, in: source)
        #expect(page.lead.hasPrefix("It is a no, from Quillback Foods"))
        #expect(page.lead.hasSuffix("It gives one reason, and the reason is about the others."))
        #expect(page.walk.isEmpty && page.after.hasPrefix("That would be all"))
        #expect(page.facts.map(\.value).contains("A closer match elsewhere"))
        let told = page.evidence.map(\.text)
        #expect(Set(told).count == told.count)
        let built = try House().render(page, "reading", in: source)
        try Golden().expect(built.html, named: "reading.html")
    }

    @Test func nothingFoundIsNothingToSayYesTo() throws {
        let source = PageSource(search: World(on: "2026-03-10").search, now: World(on: "2026-03-10").now)
        let page = try page("Ten bulbs to plant now, and a recipe for soup.", in: source)
        #expect(page.facts.isEmpty && page.walk.isEmpty)
        #expect(page.yes == "Note it all the same" && page.asks)
    }

    @Test func aNoAfterAnInterviewKnowsHowFarItCame() throws {
        var world = World(on: "2026-03-01")
        let id = try world.apply(to: "Quillback Foods", as: "Operations Coordinator", on: "2026-03-01")
        world.go(to: "2026-03-06")
        try world.interview(id, on: "2026-03-06")
        world.go(to: "2026-03-10")
        let page = try page(Self.no, in: PageSource(search: world.search, now: world.now))
        #expect(page.lead.hasPrefix("It is a no, from Quillback Foods, after an interview."))
        #expect(page.walk == "Note it, and go on to a reply")
    }
}
