import Hummingbird
import Pages
import Words

/// The places that have no room in the main menu.
struct MoreRoutes {
    let pages: PageMaker

    func add(to router: Router<Visit>) {
        router.get("more") { request, _ in
            let (source, _) = try await pages.source()
            var page = MorePage()
            page.places = Place.underMore.map { place in
                PlaceEntry(
                    Link(FrameWords.menu(place.rawValue), place.url), text: MoreWords.line(place.rawValue))
            }
            return pages.answer(page, in: pages.frame(FrameWords.menu("more"), source, at: .more, for: request))
        }
    }
}
