import Finding
import Words

/// The places to go to and things to begin, which a search finds by their names.
///
/// The same links that the pages offer.
public enum Destinations {
    /// Each by its code in `PlaceWords` and its address, in the order in which they are most often wanted.
    public static let all: [(code: String, url: String)] = [
        ("today", "/"), ("add", "/applications/new"), ("read", "/read"), ("applications", "/applications"),
        ("board", "/board"), ("plan", "/plan"), ("proof", "/proof"), ("waiting", "/waiting"), ("answers", "/answers"),
        ("card", "/card"),
        ("people", "/people"), ("person", "/people#one-more"), ("lessons", "/lessons"), ("documents", "/documents"),
        ("offers", "/offers"), ("landed", "/landed"), ("history", "/history"), ("phone", "/phone"),
        ("reminders", "/reminders"), ("settings", "/settings"),
        ("more", "/more"), ("keys", "/keys"), ("talk", "/talk"), ("away", "/away"),
    ]

    /// The places that answer the query; all of them where nothing was typed.
    static func found(_ query: Query) -> [FoundRow] {
        guard !query.isEmpty else { return things.map { row($0, []) } }
        let hits = index.find(query).hits.map(\.thing)
        return things.filter { thing in hits.contains { $0.id == thing.id } }.map { row($0, query.words) }
    }

    private static func row(_ thing: Findable, _ words: [String]) -> FoundRow {
        FoundRow(url: thing.id, name: Excerpt.marked(thing.names.first ?? "", words).map { FoundPiece($0) })
    }

    private static let things: [Findable] = all.compactMap { place in
        guard let words = PlaceWords.of(place.code) else { return nil }
        var thing = Findable(.application, id: place.url)
        thing.names = [words.name]
        thing.details = [words.also]
        return thing
    }

    private static let index = FindIndex(things)
}
