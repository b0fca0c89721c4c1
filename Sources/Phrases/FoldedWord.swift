import Domain

/// A word of a text as it is compared, with where it stands.
public struct FoldedWord: Sendable, Equatable {
    /// Without case, accents and apostrophes: `O’Brien` is `obrien`.
    public let text: String
    /// Where it stands in the text it was cut from.
    public let range: Range<String.Index>
}

/// Cuts texts into the words that they are found by.
public enum WordCut {
    /// The words of a text in their order, each as long as letters, digits and marks go on.
    ///
    /// An apostrophe inside a word is left out; scripts without spaces give a word for each character.
    public static func words(of text: String) -> [FoldedWord] {
        var words: [FoldedWord] = []
        cut(text) { words.append(FoldedWord(text: $0, range: $1)) }
        return words
    }

    /// The words alone, for long texts: the same as ``words(of:)``, with nothing kept of where they stand.
    public static func eachWord(of text: String, _ body: (String) -> Void) {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return cut(text) { word, _ in body(word) } }
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            case 0x41...0x5A: word.append(byte + 0x20)
            case 0x27, 0x60: continue
            default:
                if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
    }

    private static func cut(_ text: String, _ body: (String, Range<String.Index>) -> Void) {
        var word = ""
        var start = text.startIndex
        var end = text.startIndex
        func close() {
            if !word.isEmpty { body(word, start..<end) }
            word = ""
        }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if Folding.isWord(scalar) {
                if isWordOfItsOwn(scalar) { close() }
                if word.isEmpty { start = index }
                word += Folding.folded(scalar)
                end = next
                if isWordOfItsOwn(scalar) { close() }
            } else if !Folding.isInvisible(scalar), !Folding.isApostrophe(scalar) {
                close()
            }
            index = next
        }
        close()
    }

    /// Scripts that leave no space between words: each of their characters counts as a word.
    private static func isWordOfItsOwn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
