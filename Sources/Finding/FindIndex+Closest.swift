extension FindIndex {
    /// The query with each word that nothing begins with put right by a slip or two; nil where that leads nowhere.
    func closest(to query: Query) -> Query? {
        var others: [String: String] = [:]
        for word in query.words where range(of: word).isEmpty {
            guard let other = closest(to: word) else { return nil }
            others[word] = other
        }
        guard !others.isEmpty else { return nil }
        let instead = query.replacing(others)
        return found(instead, limit: 1).hits.isEmpty ? nil : instead
    }

    /// The word that is fewest slips away; among equals the one that stands in most things, then the first by alphabet.
    private func closest(to word: String) -> String? {
        let typed = Array(word.unicodeScalars)
        let allowed = typed.count >= 8 ? 2 : 1
        guard typed.count >= 4 else { return nil }
        var best: (slips: Int, count: Int, word: String)?
        for (index, candidate) in words.enumerated() where abs(candidate.unicodeScalars.count - typed.count) <= allowed
        {
            let slips = Slips.between(typed, Array(candidate.unicodeScalars), atMost: allowed)
            guard slips <= allowed else { continue }
            let count = places[index].count
            if let known = best, (known.slips, -known.count) <= (slips, -count) { continue }
            best = (slips, count, candidate)
        }
        return best?.word
    }
}

/// Slips of the finger: a letter too many, one missing, one for another, or two the wrong way round.
public enum Slips {
    /// The name that is fewest slips away from what was typed; nil where none is near.
    ///
    /// The first among equals.
    public static func closest(to typed: String, among names: [String]) -> String? {
        let letters = Array(typed.unicodeScalars)
        let allowed = letters.count < 3 ? 1 : 2
        var best: (slips: Int, name: String)?
        for name in names {
            let slips = between(letters, Array(name.unicodeScalars), atMost: allowed)
            if slips <= min(allowed, letters.count - 1), slips < best?.slips ?? .max { best = (slips, name) }
        }
        return best?.name ?? names.first { $0.hasPrefix(typed) && typed.count > 1 }
    }

    /// The fewest slips that make one word of the other, or more than `limit` where there are more.
    ///
    /// Optimal string alignment: Damerau 1964, with no letter moved twice.
    static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            if (row.min() ?? 0) > limit { return limit + 1 }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
