import Phrases

/// A piece of a text, marked where it is what somebody looked for.
public struct Piece: Sendable, Equatable {
    public var text: String
    public var isMarked: Bool

    public init(_ text: String, isMarked: Bool = false) {
        self.text = text
        self.isMarked = isMarked
    }
}

/// Words in their context, the ones looked for marked.
public enum Excerpt {
    /// About as many characters as an excerpt holds.
    static let length = 140

    /// The whole text in pieces, on one line; the beginnings of words that were looked for are marked.
    public static func marked(_ text: String, _ wanted: [String]) -> [Piece] {
        pieces(of: onOneLine(text), wanted)
    }

    /// The part of the text around the first of the wanted words, with all of `marked` marked; nil where it has none.
    public static func around(_ text: String, _ wanted: [String], marking marked: [String]) -> [Piece]? {
        // A letter may be long: only what stands near the first match is taken apart.
        guard let first = WordCut.words(of: text).first(where: { matches($0.text, wanted) }) else { return nil }
        let before = text[..<first.range.lowerBound]
        let start =
            before.index(before.endIndex, offsetBy: -length / 3, limitedBy: before.startIndex) ?? before.startIndex
        let end =
            text.index(first.range.lowerBound, offsetBy: length * 2 / 3, limitedBy: text.endIndex) ?? text.endIndex
        var part = text[start..<max(end, first.range.upperBound)]
        if start > text.startIndex { part = afterSpace(part, upTo: first.range.lowerBound) }
        if part.endIndex < text.endIndex { part = beforeSpace(part, downTo: first.range.upperBound) }
        var pieces = pieces(of: onOneLine(String(part)), marked)
        if part.startIndex > text.startIndex { pieces.insert(Piece("… "), at: 0) }
        if part.endIndex < text.endIndex { pieces.append(Piece(" …")) }
        return pieces
    }

    /// True where the word begins with one that was looked for.
    static func matches(_ word: String, _ wanted: [String]) -> Bool {
        wanted.contains { word.hasPrefix($0) }
    }

    /// True where a word of the text begins with the one that was looked for.
    static func holds(_ text: String, _ word: String) -> Bool {
        WordCut.words(of: text).contains { $0.text.hasPrefix(word) }
    }

    private static func pieces(of text: String, _ wanted: [String]) -> [Piece] {
        var pieces: [Piece] = []
        var done = text.startIndex
        for word in WordCut.words(of: text) where matches(word.text, wanted) {
            if done < word.range.lowerBound { pieces.append(Piece(String(text[done..<word.range.lowerBound]))) }
            pieces.append(Piece(String(text[word.range]), isMarked: true))
            done = word.range.upperBound
        }
        if done < text.endIndex { pieces.append(Piece(String(text[done...]))) }
        return pieces
    }

    private static func afterSpace(_ part: Substring, upTo limit: String.Index) -> Substring {
        guard let space = part[..<limit].firstIndex(where: \.isWhitespace) else { return part }
        return part[part.index(after: space)...]
    }

    private static func beforeSpace(_ part: Substring, downTo limit: String.Index) -> Substring {
        guard let space = part[limit...].lastIndex(where: \.isWhitespace) else { return part }
        return part[..<space]
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
