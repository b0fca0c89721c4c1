import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Closing a search well, and starting it again.
struct LandedRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.get("landed", use: show)
        post("landed", router) { form in
            LandSearch(application: form.optional("application").map { .init($0) }, on: today)
        }
        post("landed/starts", router) { _ in ResumeSearch(on: today) }
        post("landed/withdrawals", router) { form in
            RecordOutcome(application: .init(form["application"]), outcome: .withdrawn, on: today)
        }
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let frame = pages.frame(FrameWords.menu("landed"), source, at: .landed, for: request)
        return pages.answer(LandedPage(source), in: frame)
    }

    private func post(
        _ path: String, _ router: Router<Visit>, _ command: @escaping @Sendable (Form) -> any Command
    ) {
        router.post(RouterPath(path)) { request, _ in
            try await request.taking { form in
                site.after(try await site.perform(command(form), from: form, of: request), to: "/landed")
            }
        }
    }
}
