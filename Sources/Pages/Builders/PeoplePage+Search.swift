import Domain
import Guidance
import Words

extension PeoplePage {
    /// People a page.
    public static let pageLength = 50

    /// The people that match, those a word would fit with first.
    ///
    /// `show` is `all`, `due` or the code of a relation; `text` is looked for in name, title, employer and agency;
    /// pages count from 1.
    public init(_ source: PageSource, show: String = "all", text: String = "", page: Int = 1, retyped: Retyped? = nil) {
        self.init()
        let all = source.search.people.count
        let wanted = PeopleList.ordered(
            in: source.search, at: source.now, relation: Relation(rawValue: show), text: text, onlyDue: show == "due")
        let pages = max(1, (wanted.count + Self.pageLength - 1) / Self.pageLength)
        let current = min(max(1, page), pages)
        let first = (current - 1) * Self.pageLength
        let shown = wanted.dropFirst(first).prefix(Self.pageLength)

        hasPeople = all > 0
        let isQuiet = source.search.seeker.isQuiet
        if hasPeople {
            let due = KeepingInTouch.due(in: source.search, at: source.now).count
            lead = isQuiet ? PeoplePageWords.quietLead(due: due) : PeoplePageWords.lead(total: all, due: due)
        }
        search = Field("q", value: text)
        self.show = Self.show(show, in: source.search)
        people = shown.map { Self.row($0, in: source) }
        if people.isEmpty, hasPeople { nothing = PeoplePageWords.nothing(text) }
        form = PersonForm(nil)
        form.isOpen = !hasPeople || retyped != nil
        if let retyped { form.refill(retyped) }
        guard pages > 1 else { return }
        place =
            isQuiet
            ? ListWords.place(page: current)
            : PeoplePageWords.place(first + 1...first + shown.count, of: wanted.count)
        let query = "?show=\(show)" + (text.isEmpty ? "" : "&q=" + MailLink.encoded(text)) + "&page="
        if current > 1 { self.pages.append(Link(ListWords.earlierPage, "/people\(query)\(current - 1)")) }
        if current < pages { self.pages.append(Link(ListWords.laterPage, "/people\(query)\(current + 1)")) }
    }

    private static func row(_ one: PersonStanding, in source: PageSource) -> PersonListRow {
        PersonListRow(
            name: one.person.name, url: one.person.path, who: PeopleWords.who(one.person),
            last: one.last.map { [source.ago($0)] } ?? [], word: PeopleWords.shortRhythm(one, today: source.today))
    }

    /// Everybody, those due, and the relations there are.
    private static func show(_ chosen: String, in search: JobSearch) -> Choices {
        let there = Set(search.people.values.map(\.relation))
        let relations = Relation.allCases.filter { there.contains($0) || $0.rawValue == chosen }
        let options =
            [("all", PeoplePageWords.all), ("due", PeoplePageWords.due)]
            + relations.map { ($0.rawValue, LabelWords.of($0).capitalised) }
        return Choices("show", options: options.map { Choice($0.0, $0.1, isChosen: $0.0 == chosen) })
    }
}

extension Person {
    var path: String { "/people/\(id)" }
}
