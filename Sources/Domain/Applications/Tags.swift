/// Short words of the seeker's own on an application: `nurse`, `night shifts`.
///
/// Compared without case and accents; kept as first written, in the order of the alphabet.
public enum Tags {
    /// The longest tag, in characters.
    public static let longest = 40
    /// The most tags on one application.
    public static let most = 30

    /// A tag as it is compared.
    public static func key(_ tag: some StringProtocol) -> String { foldedKey(tag) }

    /// The tags in a line with commas between them.
    public static func split(_ line: some StringProtocol) -> [String] {
        line.split { $0 == "," || $0 == ";" || $0.isNewline }.map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// Tags as they are kept: without `#` and white space around them, none twice.
    static func tidied(_ tags: [String]) throws(Refusal) -> [String] {
        var kept: [String] = []
        for tag in tags.flatMap({ split($0) }) {
            var tag = trimmed(tag.drop { $0 == "#" })
            tag = tag.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !tag.isEmpty else { continue }
            guard tag.count <= longest, tag.utf8.count <= longest * 16 else {
                throw .tooLong(field: "tags", limit: longest)
            }
            kept = merged(kept, with: [tag])
        }
        guard kept.count <= most else { throw .tooMany(field: "tags", limit: most) }
        return kept
    }

    /// Both without doubles, in the order of the alphabet; what was there is kept as it was written.
    static func merged(_ tags: [String], with others: [String]) -> [String] {
        var kept = tags
        for tag in others where !kept.contains(where: { key($0) == key(tag) }) { kept.append(tag) }
        return kept.sorted { (key($0), $0) < (key($1), $1) }
    }

    /// Those that are not among the others.
    static func without(_ tags: [String], _ others: [String]) -> [String] {
        let keys = Set(others.map { key($0) })
        return tags.filter { !keys.contains(key($0)) }
    }
}
