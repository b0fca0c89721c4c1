import Domain
import Finding
import Words

/// Lists of applications that go by a name: the seeker's kept filters and tags.
struct Narrowings {
    private let filters: [Findable]
    private let tags: [Findable]

    init(_ search: JobSearch) {
        filters = search.filters.map { kept in
            Self.thing(kept.name, FoundWords.filterWords, ApplicationsPage.path(of: kept.filter))
        }
        var known: Set<String> = []
        tags = search.applicationsInOrder.flatMap(\.tags).filter { known.insert(Tags.key($0)).inserted }
            .sorted { (Tags.key($0), $0) < (Tags.key($1), $1) }
            .map { Self.thing($0, FoundWords.tagWords, ApplicationsPage.path(of: ApplicationFilter(tag: $0))) }
    }

    /// Those that answer the query, filters first; the filters where nothing was typed.
    func found(_ query: Query) -> [FoundRow] {
        guard !query.isEmpty else { return filters.map { Self.row($0, FoundWords.filter, []) } }
        return Self.rows(filters, FoundWords.filter, query) + Self.rows(tags, FoundWords.tag, query)
    }

    private static func thing(_ name: String, _ also: String, _ path: String) -> Findable {
        var thing = Findable(.application, id: path)
        thing.names = [name]
        thing.context = [also]
        return thing
    }

    private static func rows(_ things: [Findable], _ about: String, _ query: Query) -> [FoundRow] {
        let hits = Set(FindIndex(things).find(query).hits.map(\.thing.id))
        return things.filter { hits.contains($0.id) }.prefix(SearchPage.groupLength).map { row($0, about, query.words) }
    }

    private static func row(_ thing: Findable, _ about: String, _ words: [String]) -> FoundRow {
        let name = words.isEmpty ? [Piece(thing.names[0])] : Excerpt.marked(thing.names[0], words)
        return FoundRow(url: thing.id, name: name.map { FoundPiece($0) }, about: about)
    }
}
