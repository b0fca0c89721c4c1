import Hummingbird

/// Answers only to our own names.
///
/// A page elsewhere can make its own name point at 127.0.0.1 (DNS rebinding);
/// the browser then still sends that name as Host.
struct HostGuard<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, Self.isOurs(host) else { throw HTTPError(.misdirectedRequest) }
        return try await next(request, context)
    }

    /// True for `127.0.0.1`, `localhost` and `[::1]`, with any port.
    static func isOurs(_ host: String) -> Bool {
        var name = host.lowercased()
        if name.hasPrefix("[") {
            guard let end = name.firstIndex(of: "]") else { return false }
            let tail = name[name.index(after: end)...]
            guard tail.isEmpty || isPort(tail) else { return false }
            return name[...end] == "[::1]"
        }
        if let colon = name.firstIndex(of: ":") {
            guard isPort(name[colon...]) else { return false }
            name = String(name[..<colon])
        }
        return name == "127.0.0.1" || name == "localhost"
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && !text.dropFirst().isEmpty && text.dropFirst().allSatisfy(\.isNumber)
    }
}
