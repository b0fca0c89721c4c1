/// What a query found.
public struct Found: Sendable {
    /// The query as it was answered.
    public let query: Query
    /// The things found, the best first; of each kind no more than were asked for.
    public internal(set) var hits: [Hit] = []
    /// How many there are of each kind.
    public internal(set) var counts: [Findable.Kind: Int] = [:]
    /// Where nothing was found: the query with words that are there and are spelt almost the same.
    public internal(set) var closest: Query?

    init(query: Query) {
        self.query = query
    }

    /// How many things there are of all kinds.
    public var total: Int { counts.values.reduce(0, +) }

    public func hits(of kinds: Set<Findable.Kind>) -> [Hit] { hits.filter { kinds.contains($0.thing.kind) } }

    /// The first of what it is called, the words looked for marked.
    public func name(of hit: Hit) -> [Piece] { Excerpt.marked(hit.thing.names.first ?? "", query.words) }

    /// The words that were found and do not stand in its names, in their context; empty where the names say it all, or
    /// where its words are not for showing.
    public func excerpt(of hit: Hit) -> [Piece] {
        let missing = query.words.filter { word in !hit.thing.names.contains { Excerpt.holds($0, word) } }
        guard hit.thing.showsWords, !missing.isEmpty else { return [] }
        for text in hit.thing.details + hit.thing.texts {
            if let pieces = Excerpt.around(text, missing, marking: query.words) { return pieces }
        }
        return []
    }
}

/// One thing that answers a query.
public struct Hit: Sendable {
    public let thing: Findable
}
