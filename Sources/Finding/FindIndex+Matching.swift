extension FindIndex {
    /// How well a thing answers; the lower, the better.
    ///
    /// A total order: no two things are equal in it.
    private struct Rank: Comparable {
        /// The least telling part that was needed.
        var part: UInt8
        /// Words that only begin one of its words.
        var unfinished: UInt8
        var isClosed: Bool
        var daysBack: Int
        var kind: Findable.Kind
        var id: String

        static func < (a: Rank, b: Rank) -> Bool {
            if a.part != b.part { return a.part < b.part }
            if a.unfinished != b.unfinished { return a.unfinished < b.unfinished }
            if a.isClosed != b.isClosed { return b.isClosed }
            if a.daysBack != b.daysBack { return a.daysBack < b.daysBack }
            return a.kind == b.kind ? a.id < b.id : a.kind < b.kind
        }
    }

    /// What is known of each thing after some words of the query.
    private struct Tally {
        var words: UInt8 = 0
        var worst: UInt8 = 0
        var unfinished: UInt8 = 0
        var hasOwn = false
    }

    func found(_ query: Query, limit: Int) -> Found {
        var tallies = [Tally](repeating: Tally(), count: things.count)
        for (number, word) in query.words.enumerated() { count(word, as: UInt8(number), into: &tallies) }
        var matching: [Findable.Kind: [(rank: Rank, place: Int)]] = [:]
        for (place, tally) in tallies.enumerated() where Int(tally.words) == query.words.count && tally.hasOwn {
            let thing = things[place]
            let rank = Rank(
                part: tally.worst, unfinished: tally.unfinished, isClosed: !thing.isOpen, daysBack: -thing.day,
                kind: thing.kind, id: thing.id)
            matching[thing.kind, default: []].append((rank, place))
        }
        var found = Found(query: query)
        found.counts = matching.mapValues(\.count)
        let best = matching.values.flatMap { $0.sorted { $0.rank < $1.rank }.prefix(limit) }
        found.hits = best.sorted { $0.rank < $1.rank }.map { Hit(thing: things[$0.place]) }
        return found
    }

    /// Notes for each thing whether it has the word, where it tells most; things that lack an earlier word are passed over.
    private func count(_ word: String, as number: UInt8, into tallies: inout [Tally]) {
        /// For each thing, the best place of this word: part times two, plus one where the word is longer; 255 for none.
        var best = [UInt8](repeating: .max, count: things.count)
        var touched: [Int] = []
        for index in range(of: word) {
            let isLonger: UInt8 = words[index].utf8.count == word.utf8.count ? 0 : 1
            for entry in places[index] {
                let place = Int(entry >> 2)
                guard tallies[place].words == number else { continue }
                let value = UInt8(entry & 3) << 1 | isLonger
                if best[place] == .max { touched.append(place) }
                best[place] = min(best[place], value)
            }
        }
        for place in touched {
            let part = best[place] >> 1
            tallies[place].words += 1
            tallies[place].unfinished += best[place] & 1
            tallies[place].worst = max(tallies[place].worst, part)
            if part != UInt8(Part.context.rawValue) { tallies[place].hasOwn = true }
        }
    }
}
