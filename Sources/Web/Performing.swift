import Domain
import Hummingbird
import Storage

extension Site {
    /// Decides a command out of a form and appends what follows.
    ///
    /// The change is named after what was sent, so that a double click records once.
    func perform(
        _ command: any Command, from form: Form, of request: Request, origin: String? = nil,
        attachments: [Attachment] = []
    ) async throws -> Performed {
        let search = try await keeper.search(of: seeker)
        let change = name(of: form, at: request.uri.path, in: search)
        return try await keeper.perform(
            command, for: seeker, at: clock(), by: "web", seen: form.seen, change: change, origin: origin,
            attachments: attachments)
    }

    /// The same for the same form, until its change is taken back: sent after that, it is meant anew.
    ///
    /// With our key, so that the name tells nothing of what was sent: it outlives what is forgotten.
    private func name(of form: Form, at path: String, in search: JobSearch) -> Change.ID {
        var parts = ["form", path, form.raw, form["seen"]]
        while true {
            let name = Change.ID(Sodium.hex(Sodium.hash(parts, key: key)))
            guard let known = search.change(name), !known.isLive else { return name }
            parts.append("again")
        }
    }

    /// After a change: to the page, with the notice that offers to undo it.
    func after(_ performed: Performed, to path: String) -> Response {
        guard let change = performed.change else { return .seeOther(path) }
        let (page, fragment) = Self.split(path)
        return .seeOther(page + (page.contains("?") ? "&" : "?") + "did=\(change)" + fragment)
    }

    private static func split(_ path: String) -> (page: String, fragment: String) {
        guard let mark = path.firstIndex(of: "#") else { return (path, "") }
        return (String(path[..<mark]), String(path[mark...]))
    }
}

extension Request {
    /// A path of our own to go back to; anything else becomes Today.
    ///
    /// Never an open redirect: browsers drop tabs and line ends, so a path that holds any could turn into `//…`.
    static func ownPath(_ path: String) -> String {
        let isOwn = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
        return isOwn && path.unicodeScalars.allSatisfy { $0.value > 0x1F && $0.value != 0x7F } ? path : "/"
    }
}
