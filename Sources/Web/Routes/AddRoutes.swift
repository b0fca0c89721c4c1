import Domain
import Hummingbird
import Intake
import Pages
import Storage
import Words

/// The box that stands on every page: what was typed or pasted is read, shown, and noted down only after a yes.
struct AddRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("add") { _, _ in Response.seeOther("/applications/new") }
        router.post("add", use: understand)
    }

    @Sendable private func understand(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            let text = form["text"]
            guard !text.isEmpty else { return .seeOther("/applications/new") }
            let (source, _) = try await pages.source()
            if let reading = site.advisers.adding.rows(in: form.text("text"), search: source.search, at: source.now) {
                return RowRoutes(pages: pages).answer(reading, form.text("text"), source, request)
            }
            if let page = message(text, source) {
                return pages.answer(page, in: pages.frame(FrameWords.reading, source, at: .read, for: request))
            }
            let reading = site.advisers.adding.read(text, in: source.search, today: source.today)
            return pages.answer(
                AddApplicationPage(reading, in: source),
                in: pages.frame(AddWords.proposal, source, at: .applications, for: request))
        }
    }

    /// A message goes to the reader of messages, with its own page.
    private func message(_ text: String, _ source: PageSource) -> ReadingPage? {
        guard let message = try? site.parse(text) else { return nil }
        let reading = site.read(message)
        guard site.advisers.adding.isMessage(text, message, reading) else { return nil }
        let known = source.search.applicationsInOrder.map(KnownApplication.init)
        return ReadingPage(
            reading, of: message, pasted: text, proposal: Proposal(for: reading, among: known), in: source)
    }
}
