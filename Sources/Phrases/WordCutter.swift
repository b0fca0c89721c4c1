import Domain

/// Walks once over a text and collects its words and the ends of its sentences.
struct WordCutter {
    private(set) var words: [PhraseText.Word] = []
    private(set) var sentences: [Range<Int>] = []
    private var holes: ArraySlice<Range<Int>>

    private var word = ""
    private var wordStart = 0
    private var wordEnd = 0
    private var sentenceStart = 0
    private var breaks = SentenceBreaks()

    init(holes: [Range<Int>]) {
        self.holes = holes[...]
    }

    mutating func cut(_ text: String) {
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + scalar.utf8Length
            defer { offset = end }
            while let hole = holes.first, hole.upperBound <= offset { holes.removeFirst() }
            if let hole = holes.first, hole.contains(offset) {
                endWord()
                endSentence()
                breaks.newLine()
                continue
            }
            take(scalar, from: offset, to: end)
        }
        endWord()
        endSentence()
    }

    private mutating func take(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
        if Folding.isInvisible(scalar) { return }
        if Folding.isWord(scalar) {
            if word.isEmpty {
                if breaks.endsSentence(before: scalar, after: words.last?.folded, ofLength: lastLength) {
                    endSentence()
                }
                wordStart = start
            }
            word += Folding.folded(scalar)
            wordEnd = end
            return
        }
        // An apostrophe inside a word belongs to it; at the end of one it is a quotation mark.
        if Folding.isApostrophe(scalar), !word.isEmpty, !word.hasSuffix("'") {
            word += "'"
            return
        }
        endWord()
        breaks.take(scalar)
    }

    private var lastLength: Int { words.last.map { $0.end - $0.start } ?? 0 }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if word.hasSuffix("'") { word.removeLast() }
        for part in ShortForms.spelt(word) {
            words.append(PhraseText.Word(folded: part, start: wordStart, end: wordEnd))
        }
        breaks.word(from: wordStart, to: wordEnd)
        word = ""
    }

    private mutating func endSentence() {
        if sentenceStart < words.count { sentences.append(sentenceStart..<words.count) }
        sentenceStart = words.count
        breaks.sentenceEnded()
    }
}

extension Unicode.Scalar {
    var utf8Length: Int {
        switch value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
