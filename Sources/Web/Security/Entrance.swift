import Domain
import Hummingbird
import Pages

/// Lets a browser in by the link that `serve` prints, and knows it again by its cookie.
///
/// The cookie is a keyed hash; its key lies in the data folder, so that a
/// restart does not throw anybody out. Cookies do not know ports: the name
/// carries ours, so that two servers of one machine keep apart.
struct Entrance: RouterMiddleware {
    let site: Site
    /// The secret in the link; new with every process.
    let secret: [UInt8]
    let pages: PageMaker

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if path == "/healthz" || path.hasPrefix("/styles/") || path.hasPrefix("/scripts/") {
            return try await next(request, context)
        }
        // A calendar program has no cookie; its address is its key, and the route looks at that.
        if CalendarFeed.token(in: path) != nil, request.method == .get || request.method == .head {
            return try await next(request, context)
        }
        let name = Self.cookieName(for: request)
        if path.hasPrefix(Self.path), request.method == .get {
            guard Sodium.isSame(Array(path.dropFirst(Self.path.count).utf8), Array(Sodium.hex(secret).utf8)) else {
                throw HTTPError(.forbidden)
            }
            return welcome(cookie: name)
        }
        guard isKnown(request.cookies[name]?.value) else { return try stranger(request) }
        return try await next(request, context)
    }

    static let path = "/enter/"

    /// The path of the link that lets a browser in.
    static func link(for secret: [UInt8]) -> String { path + Sodium.hex(secret) }

    private var token: String { Sodium.hex(Sodium.hash(["session 1", site.seeker.text], key: site.key)) }

    private func isKnown(_ value: String?) -> Bool {
        value.map { Sodium.isSame(Array($0.utf8), Array(token.utf8)) } ?? false
    }

    private func welcome(cookie name: String) -> Response {
        var response = Response.seeOther("/")
        let year = 365 * 24 * 60 * 60
        response.setCookie(
            Cookie(name: name, value: token, maxAge: year, path: "/", secure: false, httpOnly: true, sameSite: .strict))
        return response
    }

    /// Somebody without our cookie: a browser coming from elsewhere goes on from our own origin, where it has one.
    private func stranger(_ request: Request) throws -> Response {
        let comesFrom = request.headers[.secFetchSite]
        guard request.method == .get, comesFrom == "cross-site" || comesFrom == "same-site" else {
            throw HTTPError(.unauthorized)
        }
        return try pages.goOn(to: request.uri.string)
    }

    private static func cookieName(for request: Request) -> String {
        let port = request.head.authority?.split(separator: ":").last.flatMap { Int($0) } ?? 80
        return "rebound-\(port)"
    }
}
