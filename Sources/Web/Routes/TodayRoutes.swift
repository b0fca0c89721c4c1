import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Today, or the welcome while nothing is noted; and actions that are done or let go.
struct TodayRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("/", use: today)
        router.post("actions/:id", use: endAction)
    }

    @Sendable private func today(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        return pages.unlessKnown(request, source, incarnation) {
            let frame = pages.frame(FrameWords.menu("today"), source, at: .today, for: request)
            guard !source.search.applications.isEmpty else { return pages.answer(WelcomePage.example(), in: frame) }
            return pages.answer(TodayPage(source), in: frame)
        }
    }

    @Sendable private func endAction(_ request: Request, _ context: Visit) async throws -> Response {
        let id = Action.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let command = EndAction(action: id, isDone: form.verb != "drop", on: site.clock().day)
            let back = Request.ownPath(form["back"])
            return site.after(try await site.perform(command, from: form, of: request), to: back)
        }
    }
}
