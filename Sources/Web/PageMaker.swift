import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Puts a page into its frame and into an answer.
struct PageMaker: Sendable {
    let site: Site

    /// What a page is built from, as of this moment.
    func source() async throws -> (source: PageSource, incarnation: String) {
        let snapshot = try await site.keeper.snapshot(of: site.seeker)
        return (PageSource(search: snapshot.search, now: site.clock()), snapshot.incarnation)
    }

    /// The frame of a page that shows the search.
    func frame(_ title: String, _ source: PageSource, at place: Place, for request: Request) -> Frame {
        var frame = Frame(title: title)
        frame.isQuiet = source.search.seeker.isQuiet
        frame.isKeyless = !source.search.seeker.usesKeys
        frame.theme = source.search.seeker.theme ?? ""
        frame.seen = String(source.search.sequence)
        frame.stamp = site.assets.stamp
        frame.isWalk = place == .walk
        frame.offersTalk = place == .walk
        if place != .walk {
            frame.menu = Place.menu.map { item in
                MenuItem(text: FrameWords.menu(item.rawValue), url: item.url, isCurrent: item == place.inMenu)
            }
        }
        if let did = request.asked["did"].map(String.init), let change = source.search.change(.init(did)) {
            frame.undo = [
                UndoNotice(
                    text: ChangeWords.notice(for: change, in: source.search), change: change.id.text,
                    back: Self.withoutNotice(request))
            ]
        }
        return frame
    }

    func answer<P: Page>(_ page: P, in frame: Frame, status: HTTPResponse.Status = .ok) -> Response {
        .html(site.templates.render(page, in: frame), status: status)
    }

    /// A page that goes on to the same address from our own origin, so that the browser sends its cookie.
    func goOn(to address: String) throws -> Response {
        var page = ContinuePage()
        page.path = Request.ownPath(address)
        var frame = Frame(title: FrameWords.name)
        frame.stamp = site.assets.stamp
        return answer(page, in: frame)
    }

    /// The path without the notice of a change: where undo comes back to.
    private static func withoutNotice(_ request: Request) -> String {
        let uri = request.uri
        let kept = (uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("did=") }
        return uri.path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }
}

/// The places of the main menu, those under "More", and the walk, which drops the menu.
enum Place: String {
    case today, board, applications, people, plan, more
    case waiting, answers, card, read, documents, lessons, offers, landed, history, reminders, phone, settings, talk
    case keys, proof
    case walk, none

    static let menu: [Place] = [.today, .board, .applications, .people, .plan, .more]
    static let underMore: [Place] = [
        .waiting, .answers, .card, .read, .documents, .proof, .lessons, .offers, .landed, .history, .reminders, .phone,
        .settings,
        .talk, .keys,
    ]

    var url: String { self == .today ? "/" : "/" + rawValue }

    /// The entry of the menu that it belongs to.
    var inMenu: Place { Place.underMore.contains(self) ? .more : self }
}
