import Domain
import Hummingbird
import Storage

extension Site {
    /// Decides a command out of a form and appends what follows.
    ///
    /// The change is named after what was sent, so that a double click records once.
    func perform(_ command: any Command, from form: Form, of request: Request, origin: String? = nil) async throws
        -> Performed
    {
        let change = Sodium.hex(Sodium.hash(["form", request.uri.path, form.raw, form["seen"]]))
        return try await keeper.perform(
            command, for: seeker, at: clock(), by: "web", seen: form.seen, change: Change.ID(change), origin: origin)
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
    /// Never an open redirect.
    static func ownPath(_ path: String) -> String {
        let isOwn = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
        return isOwn && path.allSatisfy { !$0.isNewline } ? path : "/"
    }
}
