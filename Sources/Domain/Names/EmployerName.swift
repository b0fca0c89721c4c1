/// An employer's name made comparable: case, punctuation, legal forms and "The" do not count.
public struct EmployerName: Hashable, Sendable {
    /// The words that count, in order; all words where nothing else is left.
    public let words: [String]

    public init(_ name: String) {
        var words = foldedWords(name)
        for index in words.indices where words[index].hasSuffix("'s") { words[index].removeLast(2) }
        let spelt = words
        if words.count > 1, words.first == "the" { words.removeFirst() }
        while words.count > 1, let last = words.last, Self.legalForms.contains(last) { words.removeLast() }
        if words.count > 2, words.last == "co" { words.removeLast() }
        self.words = words.isEmpty ? spelt : words
    }

    public var isEmpty: Bool { words.isEmpty }

    /// True where one name is the other with words added at its end ("Acme", "Acme Digital").
    public func extends(_ other: EmployerName) -> Bool {
        !other.isEmpty && words.count > other.words.count && words.starts(with: other.words)
    }

    /// True where one is written as the initials of the other ("ABC", "Alpha Beta Council").
    public func abbreviates(_ other: EmployerName) -> Bool {
        guard words.count == 1, let short = words.first, other.words.count >= 3 else { return false }
        let counted = other.words.filter { !["of", "and", "for", "the"].contains($0) }
        return short == String(counted.compactMap(\.first)) || short == String(other.words.compactMap(\.first))
    }

    private static let legalForms: Set<String> = [
        "ltd", "limited", "plc", "llp", "llc", "lp", "inc", "incorporated", "corp", "corporation", "company", "gmbh",
        "ag", "se", "kg", "mbh", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "oyj", "aps", "pty",
        "pvt", "private", "dac", "clg", "teoranta", "teo", "cic", "cio", "group", "holdings", "uk", "ireland",
        "india", "australia", "pbc",
    ]
}
