/// A role's name made comparable, and how like two names are.
public struct RoleName: Hashable, Sendable {
    /// The words that count: without "of", "the" and what begins with a digit, short forms spelt out.
    public let words: Set<String>

    public init(_ name: String) {
        let all = foldedWords(name).map { Self.same[$0] ?? $0 }
        words = Set(all.filter { !Self.fillers.contains($0) && $0.first.map { !("0"..."9").contains($0) } ?? false })
    }

    /// Share of the words in common, 0–1 (Jaccard).
    public func likeness(to other: RoleName) -> Double {
        let all = words.union(other.words).count
        return all == 0 ? 0 : Double(words.intersection(other.words).count) / Double(all)
    }

    private static let fillers: Set<String> = [
        "the", "a", "an", "of", "and", "for", "in", "at", "role", "position", "post", "job", "m", "f", "d", "x", "w",
    ]

    private static let same: [String: String] = [
        "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "asst": "assistant", "dev": "developer",
        "eng": "engineer", "mgr": "manager", "programmer": "developer", "ops": "operations",
    ]
}
