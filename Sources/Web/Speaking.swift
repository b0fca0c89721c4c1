import Domain
import Hummingbird
import Storage
import Words

/// Answers every request in the kind of English that the seeker has chosen.
///
/// The only place of the web shell where `Language.current` is bound, so that a page, its notices, its refusals and its
/// files are of one kind. It stands before `ErrorPages`, whose words follow it, too.
struct Speaking: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let language = try? await Language(of: site.keeper.search(of: site.seeker).seeker)
        // Where the log cannot be read, the page that says so is in British English.
        return try await Language.$current.withValue(language ?? .britishEnglish) { try await next(request, context) }
    }
}
