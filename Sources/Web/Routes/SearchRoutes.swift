import Domain
import Hummingbird
import Pages
import Words

/// Looks for words in everything that may be shown.
struct SearchRoutes {
    let pages: PageMaker
    let shelf: FindShelf

    func add(to router: Router<Visit>) {
        router.get("search", use: show)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        let index = try await shelf.index(of: source, incarnation, at: pages.site)
        return pages.unlessKnown(request, source, incarnation) {
            let typed = request.asked["q"].map(String.init) ?? ""
            return pages.answer(
                SearchPage(source, typed: typed, index: index),
                in: pages.frame(FrameWords.search, source, at: .none, for: request))
        }
    }
}
