import Phrases
import Testing

@Suite struct SentenceTests {
    @Test(arguments: [
        ("One. Two! Three? four", ["One", "Two", "Three", "four"]),
        ("Dear Mr. Jones, thank you. Yours", ["Dear Mr. Jones, thank you", "Yours"]),
        ("It is at 10.30 a.m. on Monday", ["It is at 10.30 a.m. on Monday"]),
        ("Write to J. Smith at a.b@example.com today", ["Write to J. Smith at a.b@example.com today"]),
        ("Paid etc. and so on", ["Paid etc. and so on"]),
        ("The answer is no. We are sorry", ["The answer is no", "We are sorry"]),
        ("Grade No. 5 post", ["Grade No. 5 post"]),
        ("Time: 10:30\nPlace: Hall 2", ["Time: 10:30", "Place: Hall 2"]),
        ("Bring\n- a pen\n- a card", ["Bring", "a pen", "a card"]),
        (
            "This line was wrapped by a mail program at about here\nBecause it was long",
            ["This line was wrapped by a mail program at about here\nBecause it was long"]
        ),
        ("small\nnext", ["small\nnext"]),
        ("a\r\n\r\nb", ["a", "b"]),
        ("He said \u{201C}no.\u{201D} We went", ["He said \u{201C}no", "We went"]),
        ("", []),
        ("...", []),
    ])
    func cuts(_ text: String, _ sentences: [String]) {
        let cut = PhraseText(text)
        let found = cut.sentences.indices.map { index in
            let range = cut.range(ofSentence: index)
            return cut.slice(range.lowerBound, range.upperBound)
        }
        #expect(found == sentences)
        #expect(cut.sentences.map(\.count).reduce(0, +) == cut.words.count)
    }

    @Test func leavesPartsOut() {
        let cut = PhraseText("one two three", leavingOut: [4..<7])
        #expect(cut.words.map(\.folded) == ["one", "three"])
        #expect(cut.sentences.count == 2)
    }
}
