import Domain
import Hummingbird
import Storage

/// Keeps what stands in a half-filled form: nothing typed is lost on a crash or a reload.
struct AutosaveRoutes {
    let site: Site

    func add(to router: Router<Visit>) {
        router.post("autosaves/:form", use: keep)
        router.put("autosaves/:form", use: keep)
    }

    @Sendable private func keep(_ request: Request, _ context: Visit) async throws -> Response {
        let name = try context.parameters.require("form")
        guard name.utf8.count <= 120, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else {
            throw HTTPError(.badRequest)
        }
        try await site.keep(try await Form.read(request), as: name)
        return Response(status: .noContent)
    }
}

/// Two weeks, in milliseconds.
///
/// A form left longer than that begins empty.
private let autosaveLifetime: Int64 = 14 * 24 * 60 * 60 * 1000

extension Site {
    /// What was kept for the form, unless the form has been sent since.
    func restored(_ form: String) async throws -> (form: Form, savedAt: Int64)? {
        guard !form.isEmpty, let kept = try await log.autosave(form: form, of: seeker, at: clock().milliseconds) else {
            return nil
        }
        return (Form(kept.fields), kept.savedAt)
    }

    /// Keeps what stands in a form, in place of what was kept before; nil forgets it.
    func keep(_ form: Form?, as name: String) async throws {
        guard let form else { return try await forget(autosave: name) }
        let now = clock().milliseconds
        try await log.keepAutosave(
            Autosave(form: name, fields: form.raw, savedAt: now, expiresAt: now + autosaveLifetime), of: seeker)
    }

    func forget(autosave form: String) async throws {
        guard !form.isEmpty else { return }
        try await log.deleteAutosave(form: form, of: seeker)
    }
}
