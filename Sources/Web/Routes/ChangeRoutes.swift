import Domain
import Hummingbird
import Storage

/// Undo, and undo of undo.
struct ChangeRoutes {
    let site: Site

    func add(to router: Router<Visit>) {
        router.post("changes/:id/undo", use: undo)
    }

    @Sendable private func undo(_ request: Request, _ context: Visit) async throws -> Response {
        let id = Change.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let performed = try await site.perform(UndoChange(change: id), from: form, of: request)
            return site.after(performed, to: back(form["back"], search: performed.search))
        }
    }

    /// The page the undo was asked from, or Today where the undo took that page away.
    private func back(_ path: String, search: JobSearch) -> String {
        let path = Request.ownPath(path)
        let parts = path.split(separator: "/")
        guard parts.first == "applications", parts.count > 1, parts[1] != "new" else { return path }
        let id = String(parts[1].prefix { $0 != "?" && $0 != "#" })
        return search.applications[JobApplication.ID(id)] == nil ? "/" : path
    }
}
