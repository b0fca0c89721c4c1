import Domain
import Exports
import Guidance
import HTTPTypes
import Hummingbird
import Pages
import Words

/// What reaches the seeker where they look anyway: the calendar, its feed, and the pocket file.
struct ReminderRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var feed: CalendarFeed { CalendarFeed(site: site) }

    func add(to router: Router<Visit>) {
        router.get("reminders", use: show)
        router.post("reminders", use: change)
        router.get("calendar/:file", use: readFeed)
        router.get("calendar.ics") { request, _ in
            Self.file(try await feed.text(at: Self.address(of: request)), "text/calendar", name: "rebound.ics")
        }
        router.get("pocket") { _, _ in
            let (source, _) = try await pages.source()
            let pocket = Shareable.pocket(of: source.search, at: source.now)
            let name = "rebound-\(source.today).html"
            return Self.file(
                PocketFile(offset: site.offset).html(of: pocket, at: source.now), "text/html", name: name)
        }
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let path = try await feed.path()
        let page = RemindersPage(
            address: path.map { Self.address(of: request) + $0 }, isResting: source.search.isLanded)
        return pages.answer(
            page, in: pages.frame(FrameWords.menu("reminders"), source, at: .reminders, for: request))
    }

    @Sendable private func change(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            switch form.verb {
            case "make": try await feed.make()
            case "stop": try await feed.stop()
            default: throw Refusal.unknownValue(field: "do", value: form.verb)
            }
            return .seeOther("/reminders")
        }
    }

    /// The feed; without its token there is nothing at the address, whoever asks.
    @Sendable private func readFeed(_ request: Request, _ context: Visit) async throws -> Response {
        guard let token = CalendarFeed.token(in: request.uri.path), try await feed.isOpened(by: token) else {
            throw HTTPError(.notFound)
        }
        let text = try await feed.text(at: Self.address(of: request))
        let tag = "\"\(Sodium.hex(Sodium.hash([text])))\""
        let fields: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: fields) }
        var response = Self.text(text, "text/calendar")
        for field in fields { response.headers[field.name] = field.value }
        return response
    }

    /// Where the pages are, as the caller sees them; the name was checked at the door.
    private static func address(of request: Request) -> String { "http://" + (request.head.authority ?? "") }

    private static func text(_ text: String, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type + "; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// A file to keep, not a page to look at: it brings its own style, which our pages may not.
    private static func file(_ contents: String, _ type: String, name: String) -> Response {
        var response = text(contents, type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }
}
