/// The words of a text as they are compared: lower case, without accents; an apostrophe inside a word stays in it.
public func foldedWords(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
        if word.hasSuffix("'") { word.removeLast() }
        if !word.isEmpty { words.append(word) }
        word = ""
    }
    for scalar in text.unicodeScalars where !Folding.isInvisible(scalar) {
        if Folding.isWord(scalar) {
            word += Folding.folded(scalar)
        } else if Folding.isApostrophe(scalar), !word.isEmpty, !word.hasSuffix("'") {
            word += "'"
        } else {
            end()
        }
    }
    end()
    return words
}

/// A short text as it is compared: its folded words with single blanks between them; as it stands where it has none.
public func foldedKey(_ text: some StringProtocol) -> String {
    let words = foldedWords(text)
    return words.isEmpty ? trimmed(text) : words.joined(separator: " ")
}
