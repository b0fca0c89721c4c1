import Domain
import Hummingbird
import Pages
import Words

/// What was noted, and taking any of it back.
struct HistoryRoutes {
    let pages: PageMaker

    func add(to router: Router<Visit>) {
        router.get("history") { request, _ in
            let (source, incarnation) = try await pages.source()
            return pages.unlessKnown(request, source, incarnation) {
                let query = request.asked
                let application = query["application"].map { JobApplication.ID(String($0)) }
                let page = HistoryPage(source, of: application, page: query["page"].flatMap { Int($0) } ?? 1)
                return pages.answer(
                    page, in: pages.frame(FrameWords.menu("history"), source, at: .history, for: request))
            }
        }
    }
}
