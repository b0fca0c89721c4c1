/// Finds where a name ends: words that begin with a capital, and the small words between them.
enum ProperName {
    /// The name at the beginning of a text, or nil where it begins with no name.
    static func leading(in text: some StringProtocol) -> String? {
        // A name of more words than this is none; more need not be cut.
        leading(in: NamePiece.pieces(of: text, atMost: longest + 1)[...])?.name
    }

    /// Every name in a text, in order.
    static func all(in text: some StringProtocol) -> [String] {
        var names: [String] = []
        var rest = NamePiece.pieces(of: text)[...]
        while !rest.isEmpty {
            let found = leading(in: rest)
            if let found { names.append(found.name) }
            rest = rest.dropFirst(found?.count ?? 1)
        }
        return names
    }

    private static let longest = 8

    private static func leading(in pieces: ArraySlice<NamePiece>) -> (name: String, count: Int)? {
        var kept = pieces.startIndex
        for index in pieces.indices.prefix(longest) {
            let piece = pieces[index]
            let isFirst = index == pieces.startIndex
            if piece.opensBracket, !isFirst { break }
            if piece.isCapital, !stops.contains(piece.core.lowercased()) || (isFirst && piece.core == "The") {
                kept = index + 1
            } else if !joins(pieces, at: index) {
                break
            }
            if piece.endsName { break }
        }
        let name = pieces[..<kept].map(\.core).joined(separator: " ")
        return name.isEmpty || name == "The" ? nil : (name, kept - pieces.startIndex)
    }

    /// True for "of", "&" and the like between two capitals.
    private static func joins(_ pieces: ArraySlice<NamePiece>, at index: Int) -> Bool {
        guard index > pieces.startIndex, index + 1 < pieces.endIndex else { return false }
        let core = pieces[index].core
        let next = pieces[index + 1]
        guard next.isCapital || (next.core == "the" && core == "of") else { return false }
        switch core {
        case "&", "+", "and", "of", "de", "la", "du", "van", "von", "der", "the", "y": return true
        case "for": return bodies.contains(pieces[index - 1].core)
        default: return false
        }
    }

    private static let bodies: Set<String> = [
        "Office", "Department", "Centre", "Center", "Institute", "Society", "Council", "Agency", "Ministry", "Campaign",
        "Foundation", "School", "College", "Association", "Trust", "Commission",
    ]

    /// Words that begin a sentence or a line, never a name.
    private static let stops: Set<String> = [
        "we", "i", "if", "you", "your", "our", "my", "please", "unfortunately", "sadly", "the", "dear", "hi", "hello",
        "hey", "thank", "thanks", "as", "this", "that", "it", "on", "in", "at", "to", "from", "by", "with", "for",
        "kind", "best", "regards", "yours", "re", "fw", "fwd", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "after", "following", "although", "while", "when", "what", "how", "why",
        "there", "they", "he", "she", "all", "good", "great", "many", "also", "should", "could", "would", "can", "do",
        "not", "no", "yes", "and", "or", "but", "so", "due", "because", "during", "since", "more", "new", "next",
        "application", "applications", "interview", "reference", "ref", "update", "status", "outcome", "invitation",
        "candidate", "applicant", "requisition", "role", "position", "company", "subject", "date", "time", "sorry",
        "congratulations", "only", "once", "before", "every", "everyone", "further", "greetings", "he's", "i'm",
        "i've", "we're", "we've", "it's", "you're",
    ]
}

/// One piece of text between spaces, with its punctuation set apart.
struct NamePiece {
    var core: String
    var trailing: Substring
    var opensBracket: Bool

    static func pieces(of text: some StringProtocol, atMost limit: Int = .max) -> [NamePiece] {
        let pieces = text.split(maxSplits: limit, whereSeparator: \.isWhitespace).prefix(limit)
        return pieces.map { NamePiece(Substring($0)) }
    }

    init(_ piece: Substring) {
        opensBracket = piece.first == "(" || piece.first == "["
        let front = piece.drop { !isCore($0) }
        guard let last = front.lastIndex(where: isCore) else {
            core = String(piece)
            trailing = ""
            return
        }
        core = String(front[...last])
        trailing = front[front.index(after: last)...]
    }

    var isCapital: Bool {
        guard let first = core.first else { return false }
        if first.isUppercase || first.isNumber { return true }
        return core.dropFirst().contains(where: \.isUppercase)
    }

    /// True where the punctuation after this piece ends a name.
    var endsName: Bool {
        if trailing.isEmpty { return ["-", "\u{2013}", "\u{2014}", "|", "/", ":"].contains(core) }
        if trailing == "'" || trailing == "\u{2019}" { return false }
        guard trailing == "." else { return true }
        if core.count == 1 || ["St", "Mt", "Dr"].contains(core) { return false }
        return true
    }
}

private func isCore(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "&" || character == "+" || character == "#"
}
