import Hummingbird

/// Answers only to our own names.
///
/// A page elsewhere can make its own name point at 127.0.0.1 (DNS rebinding);
/// the browser then still sends that name as Host.
struct HostGuard<Context: RequestContext>: RouterMiddleware {
    /// The names it answers to, in lower case, `[::1]` in brackets.
    var names: Set = ["127.0.0.1", "localhost", "[::1]"]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, isOurs(host) else { throw HTTPError(.misdirectedRequest) }
        return try await next(request, context)
    }

    /// True for one of the names, with any port.
    func isOurs(_ host: String) -> Bool {
        var name = host.lowercased()
        if name.hasPrefix("[") {
            guard let end = name.firstIndex(of: "]") else { return false }
            let tail = name[name.index(after: end)...]
            guard tail.isEmpty || Self.isPort(tail) else { return false }
            return names.contains(String(name[...end]))
        }
        if let colon = name.firstIndex(of: ":") {
            guard Self.isPort(name[colon...]) else { return false }
            name = String(name[..<colon])
        }
        return names.contains(name)
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && !text.dropFirst().isEmpty && text.dropFirst().allSatisfy(\.isNumber)
    }
}
