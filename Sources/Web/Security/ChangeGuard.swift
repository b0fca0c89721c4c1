import HTTPTypes
import Hummingbird

/// Lets a change in only when it comes from our own pages.
///
/// Browsers say where a request comes from (Fetch Metadata); `same-site` is
/// refused, because another port of this machine is another program. A client
/// that does not say must send a matching Origin.
struct ChangeGuard<Context: RequestContext>: RouterMiddleware {
    /// `http`, or `https` at the door for phones.
    var scheme = "http"

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isReading = request.method == .get || request.method == .head
        guard isReading || isFromOurselves(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    func isFromOurselves(_ request: Request) -> Bool {
        if let origin = request.headers[.origin] {
            guard let host = request.head.authority, origin.lowercased() == "\(scheme)://" + host.lowercased() else {
                return false
            }
        }
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        return request.headers[.origin] != nil
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
