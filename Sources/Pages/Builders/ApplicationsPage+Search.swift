import Domain
import Words

extension ApplicationsPage {
    /// Applications a page; longer lists are slow to read, too.
    public static let pageLength = 50

    /// The list, filtered.
    ///
    /// `show` is `all`, `open`, `waiting` or `ended`; `text` is looked for in employer, role and agency; pages count
    /// from 1.
    public init(_ source: PageSource, show: String, text: String, page: Int) {
        self.init()
        let all = source.search.applicationsInOrder
        let filter = ApplicationFilter(standing: .init(rawValue: show), text: text)
        let wanted = filter.matching(all, at: source.now).map { ($0, $0.lastDay(upTo: source.today)) }
            .sorted { a, b in a.1 == b.1 ? a.0.added.sequence > b.0.added.sequence : a.1 > b.1 }
        let pages = max(1, (wanted.count + Self.pageLength - 1) / Self.pageLength)
        let current = min(max(1, page), pages)
        let first = (current - 1) * Self.pageLength
        let shown = wanted.dropFirst(first).prefix(Self.pageLength)

        let isQuiet = source.search.seeker.isQuiet
        lead = isQuiet ? "" : ListWords.lead(open: all.count { $0.isOpen }, total: all.count)
        search = Field("q", value: text)
        self.show = Choices(
            "show", options: ListWords.shows.map { Choice($0.code, $0.text, isChosen: $0.code == show) })
        rows = shown.map { application, last in
            ApplicationRow(
                employer: application.employer, url: application.path, role: application.role,
                state: ListWords.state(of: application, isQuiet: isQuiet) + Self.replyBy(application, source), last: source.ago(last))
        }
        if rows.isEmpty { nothing = ListWords.nothing(text) }
        guard pages > 1 else { return }
        place =
            isQuiet
            ? ListWords.place(page: current)
            : ListWords.place(first + 1...first + shown.count, of: wanted.count)
        let query = "?show=\(show)" + (text.isEmpty ? "" : "&q=" + MailLink.encoded(text)) + "&page="
        if current > 1 { self.pages.append(Link(ListWords.earlierPage, "/applications\(query)\(current - 1)")) }
        if current < pages { self.pages.append(Link(ListWords.laterPage, "/applications\(query)\(current + 1)")) }
    }

    /// By when an offer wants its answer, beside how far it got.
    private static func replyBy(_ application: JobApplication, _ source: PageSource) -> String {
        application.openOffer?.parts.replyBy.map { ", " + JobOfferWords.replyBy($0, today: source.today) } ?? ""
    }
}
