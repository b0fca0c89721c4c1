import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Undo, and undo of undo.
///
/// Where other changes hang on the one, they are listed first, and nothing is taken back until that has been said yes to.
struct ChangeRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.post("changes/:id/undo", use: undo)
    }

    @Sendable private func undo(_ request: Request, _ context: Visit) async throws -> Response {
        let id = Change.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let (source, _) = try await pages.source()
            let affected = try UndoChange(change: id).affected(in: source.search)
            guard affected.count == 1 || form["all"] == "yes" else {
                return listing(affected.dropLast(), source, form, request)
            }
            let performed = try await site.perform(UndoChange(change: id), from: form, of: request)
            return site.after(performed, to: back(form["back"], search: performed.search))
        }
    }

    /// What would be taken back as well, and the button that does it.
    private func listing(
        _ dependents: some Collection<Change>, _ source: PageSource, _ form: Form, _ request: Request
    ) -> Response {
        var page = ErrorPage(ErrorWords.dependents(dependents.map { ChangeWords.notice(for: $0, in: source.search) }))
        page.again = request.uri.path
        page.againText = ErrorWords.takeAllBack
        page.typed = [
            TypedText(name: "all", label: "", value: "yes", isHidden: true),
            TypedText(name: "back", label: "", value: Request.ownPath(form["back"]), isHidden: true),
        ]
        return pages.answer(page, in: pages.frame(page.heading, source, at: .none, for: request))
    }

    /// The page the undo was asked from, or Today where the undo took that page away.
    private func back(_ path: String, search: JobSearch) -> String {
        let path = Request.ownPath(path)
        let parts = path.split(separator: "/")
        if parts.first == "people", parts.count > 1 {
            let id = Person.ID(String(parts[1].prefix { $0 != "?" && $0 != "#" }))
            return search.people[search.standing(id)] == nil ? "/people" : path
        }
        guard parts.first == "applications", parts.count > 1, parts[1] != "new" else { return path }
        let id = String(parts[1].prefix { $0 != "?" && $0 != "#" })
        return search.applications[JobApplication.ID(id)] == nil ? "/" : path
    }
}
