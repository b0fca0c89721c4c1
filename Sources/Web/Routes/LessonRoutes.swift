import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Lessons: short sentences that can be found again.
struct LessonRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("lessons", use: show)
        router.post("lessons", use: add)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        return pages.answer(
            LessonsPage(source), in: pages.frame(FrameWords.menu("lessons"), source, at: .lessons, for: request))
    }

    @Sendable private func add(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let command = LearnLesson(
                id: .init(site.identifiers.thing()), sentence: form["text"],
                application: form.optional("application").map { .init($0) }, on: site.clock().day)
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: "/lessons")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(FrameWords.menu("lessons"), source, at: .lessons, for: request)
            frame.problems = retyped.summary(otherwise: "text")
            return pages.answer(LessonsPage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }
}
