import Domain
import Hummingbird
import Storage

/// Lets in the phones that were paired, each known by its own cookie, and nobody else.
struct PhoneEntrance: RouterMiddleware {
    let site: Site

    /// What is kept at home: the journal (METHOD S1), and letting other phones in.
    static let closed = ["journal", "phone"]

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if path == "/healthz" || path.hasPrefix("/styles/") || path.hasPrefix("/scripts/") {
            return try await next(request, context)
        }
        let first = path.split(separator: "/").first.map(String.init) ?? ""
        guard !Self.closed.contains(first) else { throw HTTPError(.notFound) }
        if first == PairRoutes.first { return try await next(request, context) }
        guard try await isPaired(request) else { throw HTTPError(.unauthorized) }
        return try await next(request, context)
    }

    private func isPaired(_ request: Request) async throws -> Bool {
        guard let token = request.cookies[Self.cookie]?.value, !token.isEmpty else { return false }
        let hash = PairedPhone.hash(of: token, key: site.key)
        let known = try await site.log.credentials(kind: PairedPhone.kind, at: site.clock().milliseconds)
        return known.contains { Sodium.isSame(Array($0.hash.utf8), Array(hash.utf8)) }
    }

    static let cookie = "rebound-phone"
}
