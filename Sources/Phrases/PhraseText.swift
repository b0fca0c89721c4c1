/// A text cut into sentences and folded words, ready to be matched; make it once for several areas.
public struct PhraseText: Sendable {
    /// One word as it is compared, and where it stands.
    public struct Word: Sendable {
        /// Lower case, without accents, apostrophes straight; a short form spelt out gives two words at one place.
        public var folded: String
        /// UTF-8 offsets into the text.
        public var start: Int
        public var end: Int
    }

    public let text: String
    public let words: [Word]
    /// Ranges into `words`, one a sentence, in order, without gaps.
    public let sentences: [Range<Int>]

    /// Cuts a text, passing over the parts (UTF-8 offsets) that are to be left out.
    ///
    /// A part that is left out also ends the sentence before it.
    public init(_ text: String, leavingOut holes: [Range<Int>] = []) {
        var text = text
        text.makeContiguousUTF8()
        var cutter = WordCutter(holes: holes.sorted { $0.lowerBound < $1.lowerBound })
        cutter.cut(text)
        self.text = text
        words = cutter.words
        sentences = cutter.sentences
    }

    /// The words of the text between two UTF-8 offsets, as written.
    public func slice(_ start: Int, _ end: Int) -> String {
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: start)
        let to = utf8.index(utf8.startIndex, offsetBy: end)
        return String(text[from..<to])
    }

    /// Where a sentence stands in the text, as UTF-8 offsets.
    public func range(ofSentence index: Int) -> Range<Int> {
        let range = sentences[index]
        return words[range.lowerBound].start..<words[range.upperBound - 1].end
    }
}
