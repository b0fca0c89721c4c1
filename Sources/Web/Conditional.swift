import Domain
import HTTPTypes
import Hummingbird
import Pages
import Words

extension PageMaker {
    /// Answers "not modified" where the browser has the page as it would be made now.
    ///
    /// The tag is made from everything the page is made from: the log, the day, what of the calendar has passed, the
    /// zone, the English it is said in, the build, and the address.
    func unlessKnown(
        _ request: Request, _ source: PageSource, _ incarnation: String, make: () -> Response
    ) -> Response {
        let passed = source.search.applications.values.reduce(0) { $0 + $1.interviewsHeld(at: source.now).count }
        let parts = [
            incarnation, String(source.search.sequence), source.now.day.description, String(passed),
            String(source.now.offset), Language.current.rawValue, site.assets.stamp, site.build, request.uri.string,
        ]
        let tag = "\"\(Sodium.hex(Sodium.hash(parts)))\""
        let fields: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: fields) }
        var response = make()
        for field in fields { response.headers[field.name] = field.value }
        return response
    }
}
