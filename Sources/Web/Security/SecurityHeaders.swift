import HTTPTypes
import Hummingbird

/// What every answer says to the browser: nothing from elsewhere, nothing inline, nothing kept by others.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // Errors have pages, too, and HEAD is answered without one.
        if request.method == .head { response = response.createHeadResponse() }
        // A downloaded file has a stricter policy of its own, which stays.
        let own = response.headers[.contentSecurityPolicy]
        for (name, value) in securityFields { response.headers[name] = value }
        if let own { response.headers[.contentSecurityPolicy] = own }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

private let securityFields: [(HTTPField.Name, String)] = [
    (
        .contentSecurityPolicy,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Referrer-Policy") ?? .server, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy") ?? .server, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy") ?? .server, "same-origin"),
    (HTTPField.Name("X-Frame-Options") ?? .server, "DENY"),
    (HTTPField.Name("Permissions-Policy") ?? .server, "camera=(), geolocation=(), microphone=()"),
]
