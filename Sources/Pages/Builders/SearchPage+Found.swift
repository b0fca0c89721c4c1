import Domain
public import Finding
import Words

extension SearchPage {
    /// So many rows a group; another word narrows it down faster than scrolling.
    static let groupLength = 20

    /// What the index answers to the typed words; the places to go to where nothing was typed.
    public init(_ source: PageSource, typed: String, index: FindIndex) {
        self.init()
        field.value = typed
        let query = Query(typed)
        let isQuiet = source.search.seeker.isQuiet
        let found = index.find(query, limit: Self.groupLength)
        let places = Destinations.found(query)
        if !places.isEmpty {
            groups.append(FoundGroup(id: "found-places", heading: FoundWords.places, rows: places))
        }
        let narrowed = Narrowings(source.search).found(query)
        if !narrowed.isEmpty {
            groups.append(FoundGroup(id: "found-lists", heading: FoundWords.lists, rows: narrowed))
        }
        guard !query.isEmpty else { return }
        groups += FoundWords.Group.allCases.compactMap { Self.group($0, found, source, typed: typed) }
        if query.isCut { notes.append(FoundWords.onlyTheFirst) }
        if groups.isEmpty {
            notes.append(FoundWords.nothing(typed))
            closest = found.closest.map { [Self.link(to: $0.words.joined(separator: " "))] } ?? []
        } else if !isQuiet {
            lead = FoundWords.lead(found.total + places.count + narrowed.count)
        }
    }

    private static func link(to words: String) -> Link {
        Link(FoundWords.closest(words), "/search?q=" + MailLink.encoded(words))
    }

    private static func group(
        _ group: FoundWords.Group, _ found: Found, _ source: PageSource, typed: String
    ) -> FoundGroup? {
        let hits = found.hits(of: group.kinds).prefix(groupLength)
        guard !hits.isEmpty else { return nil }
        let count = group.kinds.reduce(0) { $0 + (found.counts[$1] ?? 0) }
        var shown = FoundGroup(
            id: "found-\(group.rawValue)", heading: FoundWords.heading(group),
            rows: hits.map { row($0, of: found, source) })
        if count > hits.count {
            let left = count - hits.count
            shown.more = source.search.seeker.isQuiet ? FoundWords.moreUncounted : FoundWords.more(left)
        }
        return shown
    }

    private static func row(_ hit: Hit, of found: Found, _ source: PageSource) -> FoundRow {
        let isQuiet = source.search.seeker.isQuiet
        let title = FoundWords.title(of: hit.thing, in: source.search, isQuiet: isQuiet)
        let name =
            title.isEmpty
            ? Excerpt.marked(hit.thing.names.joined(separator: ", "), found.query.words) : [Piece(title)]
        let about = FoundWords.about(hit.thing, in: source.search, today: source.today, isQuiet: isQuiet)
        let excerpt = found.excerpt(of: hit)
        // What the line beside it says already is not said twice.
        let isSaid = about.contains(excerpt.map(\.text).joined())
        return FoundRow(
            url: path(of: hit.thing), name: name.map { FoundPiece($0) }, about: about,
            excerpt: isSaid ? [] : excerpt.map { FoundPiece($0) })
    }

    /// The page a thing is on.
    private static func path(of thing: Findable) -> String {
        switch thing.kind {
        case .person: "/people/\(thing.id)"
        case .document: "/documents/\(thing.id)"
        case .lesson: thing.application.map { "/applications/\($0)" } ?? "/lessons"
        case .criterion: thing.application.map { "/applications/\($0)/criteria#c-\(thing.id)" } ?? "/"
        default: thing.application.map { "/applications/\($0)" } ?? "/"
        }
    }
}

extension FoundPiece {
    init(_ piece: Piece) {
        self.init(piece.text, isMarked: piece.isMarked)
    }
}
