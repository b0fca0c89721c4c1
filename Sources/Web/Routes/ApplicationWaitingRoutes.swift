import Domain
import Hummingbird
import Pages
import Storage
import Words

/// What is noted about one application while it waits: the day they named, and what comes next if it is a no.
struct ApplicationWaitingRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        route("answer-days", router) { id, form in
            guard form.optional("by") != nil else { throw Refusal.empty(field: "by") }
            let by = try form.day("by", today: today, leaning: .future)
            return NameAnswerDay(application: id, by: by, on: today)
        }
        route("plans", router) { id, form in
            NotePlanB(
                application: id, interview: form.optional("interview").map { .init($0) }, words: form.text("words"))
        }
    }

    private func route(
        _ name: String, _ router: Router<Visit>,
        _ command: @escaping @Sendable (JobApplication.ID, Form) throws -> any Command
    ) {
        router.post(RouterPath("applications/:id/\(name)")) { request, context in
            let id = JobApplication.ID(try context.parameters.require("id"))
            return try await request.taking(today: today) { form in
                let performed = try await site.perform(try command(id, form), from: form, of: request)
                return site.after(performed, to: "/applications/\(id)")
            } refused: { form, problems in
                try await again(id, name, Retyped(form, problems: problems), request)
            }
        }
    }

    private func again(
        _ id: JobApplication.ID, _ name: String, _ retyped: Retyped, _ request: Request
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        guard let application = source.search.applications[id] else { throw Refusal.notFound(.application, id.text) }
        var page = ApplicationPage(application, in: source)
        // The answer may have come meanwhile: then nothing waits, and what was typed is shown with the error.
        guard !page.waiting.isEmpty, name != "plans" || page.waiting[0].offersPlan else {
            throw Mistakes(problems: retyped.problems)
        }
        page.waiting[0].refill(name, from: retyped)
        let ids = page.waiting[0].ids(of: name)
        var frame = pages.frame(application.title, source, at: .applications, for: request)
        frame.problems = retyped.summary(ids: ids, otherwise: name == "plans" ? "plans-words" : "answer-days-by")
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }
}
