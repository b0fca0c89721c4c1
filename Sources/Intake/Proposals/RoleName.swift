import Phrases

/// A role's name made comparable, and how like two names are.
struct RoleName: Hashable, Sendable {
    let words: Set<String>

    init(_ name: String) {
        let all = PhraseText(name).words.map { Self.same[$0.folded] ?? $0.folded }
        words = Set(all.filter { !Self.fillers.contains($0) && $0.first.map { !("0"..."9").contains($0) } ?? false })
    }

    /// Share of the words in common, 0–1 (Jaccard).
    func likeness(to other: RoleName) -> Double {
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
