public import Domain
public import Finding

/// What a search found, as lines of text.
public enum FoundLines {
    /// Group by group; each thing with its id, and its words in their context below it.
    public static func of(_ found: Found, in search: JobSearch, today: Day) -> [Line] {
        var lines: [Line] = []
        for group in FoundWords.Group.allCases {
            let hits = found.hits(of: group.kinds)
            guard !hits.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines.append(Line(FoundWords.heading(group), .soft))
            lines += hits.flatMap { of($0, found, in: search, today: today) }
        }
        return lines
    }

    /// What is said beside it: that there are more, that nothing was found, and what is spelt almost the same.
    public static func remarks(_ found: Found, typed: String, isQuiet: Bool) -> [String] {
        var remarks: [String] = []
        if found.query.isCut { remarks.append(FoundWords.onlyTheFirst) }
        if found.hits.isEmpty { remarks.append(FoundWords.nothing(typed)) }
        if let closest = found.closest {
            remarks.append(FoundWords.closest(closest.words.joined(separator: " ")) + ".")
        }
        let left = found.total - found.hits.count
        if left > 0 { remarks.append(isQuiet ? FoundWords.moreUncounted : FoundWords.more(left)) }
        return remarks
    }

    private static func of(_ hit: Hit, _ found: Found, in search: JobSearch, today: Day) -> [Line] {
        let thing = hit.thing
        let isQuiet = search.seeker.isQuiet
        let title = FoundWords.title(of: thing, in: search, isQuiet: isQuiet)
        let name = title.isEmpty ? thing.names.joined(separator: ", ") : title
        let about = FoundWords.about(thing, in: search, today: today, isQuiet: isQuiet)
        // An entry of the log is shown under its application.
        let id =
            [.feedback, .notice, .letter, .debrief].contains(thing.kind) ? thing.application ?? thing.id : thing.id
        let excerpt = found.excerpt(of: hit).map { Line.Piece($0.text, $0.isMarked ? .strong : .plain) }
        let head = Line([.init("  \(id)", .soft), .init("  \(name.onOneLine)", .strong), .init(" (\(about))")])
        return [head] + (excerpt.isEmpty ? [] : [Line([.init("      ")] + excerpt)])
    }
}
