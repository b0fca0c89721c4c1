import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Details changed where they stand: on an application's page, and in a row of the list.
struct DetailRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.post("applications/:id/details", use: change)
    }

    @Sendable private func change(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let today = site.clock().day
        return try await request.taking(today: today) { form in
            let command = EditApplication(application: id, changes: try form.changes(today: today))
            let performed = try await site.perform(command, from: form, of: request)
            let back = form.optional("back").map(Request.ownPath) ?? "/applications/\(id)#facts"
            return site.after(performed, to: back)
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            guard let application = source.search.applications[id] else {
                throw Refusal.notFound(.application, id.text)
            }
            var page = ApplicationPage(application, in: source)
            let retyped = Retyped(form, problems: problems)
            page.refillDetails(from: retyped)
            var frame = pages.frame(application.title, source, at: .applications, for: request)
            let ids = ApplicationField.allCases.map { ($0.rawValue, "details-\($0.rawValue)") }
            frame.problems = retyped.summary(
                ids: Dictionary(ids, uniquingKeysWith: { first, _ in first }), otherwise: "details-employer")
            return pages.answer(page, in: frame, status: .unprocessableContent)
        }
    }
}
