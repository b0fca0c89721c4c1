import Phrases

/// Everything that can be found, by the words in it; made once for a state of the search and then asked many times.
///
/// Each word looked for must begin a word of a thing. Words of what the thing belongs to help, and one at least must be
/// its own. What has all of them in its name comes first, then what is open, then what moved last.
public struct FindIndex: Sendable {
    /// The things, in the order of ``Rank`` among equals.
    let things: [Findable]
    /// All words, sorted.
    let words: [String]
    /// For each word, where it stands: the place of the thing times four, plus its ``Part``; ascending.
    let places: [[UInt32]]

    /// Where in a thing a word stands; the lower, the more it tells.
    enum Part: UInt32 {
        case name, detail, text, context
    }

    public init(_ findables: [Findable]) {
        things = findables
        var numbers: [String: Int] = [:]
        var found: [[UInt32]] = []
        for (place, thing) in findables.enumerated() {
            let parts: [(Part, [String])] = [
                (.name, thing.names), (.detail, thing.details), (.text, thing.texts), (.context, thing.context),
            ]
            for (part, texts) in parts {
                let entry = UInt32(place) << 2 | part.rawValue
                for text in texts {
                    WordCut.eachWord(of: text) { word in
                        let number =
                            numbers[word]
                            ?? {
                                numbers[word] = found.count
                                found.append([])
                                return found.count - 1
                            }()
                        if found[number].last != entry { found[number].append(entry) }
                    }
                }
            }
        }
        let sorted = numbers.sorted { $0.key < $1.key }
        words = sorted.map(\.key)
        places = sorted.map { found[$0.value] }
    }

    /// The things that answer the query, the best first.
    ///
    /// `limit` bounds how many of each kind are worked out; ``Found/counts`` tells how many there are.
    public func find(_ query: Query, limit: Int = 50) -> Found {
        guard !query.isEmpty else { return Found(query: query) }
        let found = found(query, limit: limit)
        if !found.hits.isEmpty { return found }
        if let shorter = query.withoutUnfinished {
            let instead = self.found(shorter, limit: limit)
            if !instead.hits.isEmpty { return instead }
        }
        var nothing = Found(query: query)
        nothing.closest = closest(to: query)
        return nothing
    }

    /// The words that begin with this, as their places in ``words``.
    func range(of prefix: String) -> Range<Int> {
        let start = partition { $0 < prefix }
        let end = partition { $0 < prefix || $0.hasPrefix(prefix) }
        return start..<max(start, end)
    }

    /// The first place whose word is not before what is looked for.
    private func partition(_ isBefore: (String) -> Bool) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(words[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
