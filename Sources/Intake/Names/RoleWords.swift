import Phrases

/// Cuts a role out of the words that a phrase handed back.
enum RoleWords {
    /// The role in a capture, and how many bytes were skipped before it.
    ///
    /// Where a word like "position" follows the capture the role is at its
    /// end, after the last article; otherwise at its beginning.
    static func role(in text: String, isAtEnd: Bool = false, book: PhraseBook) -> (name: String, skipped: Int)? {
        let pieces = NamePiece.pieces(of: text)
        var kept: [NamePiece] = []
        for (index, piece) in pieces.enumerated() {
            let word = piece.core.lowercased()
            if piece.opensBracket, !kept.isEmpty { break }
            let isEnd = enders.contains(word) || ["-", "\u{2013}", "\u{2014}", "|"].contains(piece.core)
            if isEnd || articles.contains(word) || (small.contains(word) && !joins(pieces, at: index, kept)) {
                if isAtEnd || (kept.isEmpty && !isEnd) {
                    kept = []
                    continue
                }
                break
            }
            kept.append(piece)
            if piece.endsName {
                guard isAtEnd, index < pieces.count - 1 else { break }
                kept = []
            }
        }
        return named(kept, in: text, book: book)
    }

    private static func joins(_ pieces: [NamePiece], at index: Int, _ kept: [NamePiece]) -> Bool {
        !kept.isEmpty && index + 1 < pieces.count && pieces[index + 1].isCapital
    }

    private static func named(_ pieces: [NamePiece], in text: String, book: PhraseBook) -> (name: String, skipped: Int)?
    {
        var kept = pieces
        while let last = kept.last, nouns.contains(last.core.lowercased()) || small.contains(last.core.lowercased()) {
            kept.removeLast()
        }
        while let head = kept.first, leads.contains(head.core.lowercased()) { kept.removeFirst() }
        guard let head = kept.first, kept.count <= 7 else { return nil }
        let name = kept.map(\.core).joined(separator: " ")
        guard !kept.contains(where: { bad.contains($0.core.lowercased()) }), name.contains(where: \.isLetter) else {
            return nil
        }
        let isWritten = head.isCapital && !kept.contains { !$0.isCapital && !small.contains($0.core) }
        guard isWritten || hasJobNoun(name, book: book) else { return nil }
        let skipped = text.firstRange(of: head.core).map {
            text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        }
        return (name, skipped ?? 0)
    }

    static func hasJobNoun(_ name: String, book: PhraseBook) -> Bool {
        if book.matches(in: name, area: "names").contains(where: { $0.rule.says == "job_noun" }) { return true }
        return PhraseText(name).words.contains { word in
            word.folded.count > 5 && ["ist", "ician", "grapher"].contains { word.folded.hasSuffix($0) }
        }
    }

    /// A role written small throughout, as somebody would note it.
    static func capitalised(_ name: String) -> String {
        guard !name.contains(where: \.isUppercase) else { return name }
        return name.split(separator: " ").map { word in
            small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }

    private static let articles: Set<String> = ["the", "a", "an", "our", "your", "one"]
    private static let leads: Set<String> = ["of", "for", "as", "new", "current", "open", "advertised", "vacant"]
    private static let small: Set<String> = ["of", "in", "and", "&", "to", "/", "de"]
    private static let nouns: Set<String> = [
        "role", "position", "vacancy", "post", "job", "opening", "opportunity", "application", "interview", "news",
        "outcome", "update", "roles", "jobs", "delay", "recruitment", "vacancies", "test", "tests", "competition",
        "references", "residency", "openings", "programme", "program",
    ]
    private static let enders: Set<String> = [
        "at", "with", "within", "elsewhere", "early", "soon", "following", "from", "on", "by", "has", "is", "was",
        "will", "that", "which", "who", "whose", "we",
        "i", "you", "because", "but", "when", "where", "before", "after", "this", "next", "however", "please", "here",
        "using", "via", "if", "are", "have", "job", "role", "position", "post", "vacancy", "than", "advertised",
        "while",
        "scored", "located", "based", "reference", "ref", "dear", "hi", "hello", "for", "as",
    ]
    private static let bad: Set<String> = [
        "your", "our", "us", "it", "its", "them", "their", "any", "other", "another", "same", "above", "following",
        "right", "future", "time", "application", "applications", "suitable", "good", "great", "best", "more",
        "some", "similar", "second", "first", "third", "not", "no", "yes", "all", "thank", "thanks", "candidate",
        "candidates", "applicant", "everyone", "being", "interest", "opportunities", "call", "hiring",
        "employment", "further", "advice", "telling", "letting", "taking", "coming", "interview", "interviews",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}

/// The parts of a subject line.
enum SubjectParts {
    struct Part {
        var text: String
        /// UTF-8 offset into the subject.
        var start: Int
    }

    static func parts(of subject: String) -> [Part] {
        var parts: [Part] = []
        var current = ""
        var start = 0
        var offset = 0
        let characters = Array(subject)
        func isBreak(_ index: Int) -> Bool {
            let one = characters[index]
            if [":", "|", "(", ")", ",", "\u{2014}", "\u{2013}", "!", "?", "/"].contains(one) { return true }
            let hasSpaces = index > 0 && index + 1 < characters.count && characters[index - 1] == " "
            return one == "-" && hasSpaces && characters[index + 1] == " "
        }
        func close() {
            let text = trimmed(current)
            if !text.isEmpty { parts.append(Part(text: text, start: start)) }
            current = ""
        }
        for (index, character) in characters.enumerated() {
            if isBreak(index) {
                close()
            } else {
                if current.isEmpty, character.isWhitespace {
                    offset += character.utf8.count
                    continue
                }
                if current.isEmpty { start = offset }
                current.append(character)
            }
            offset += character.utf8.count
        }
        close()
        return parts
    }
}
