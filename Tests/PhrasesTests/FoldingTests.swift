import Domain
import Phrases
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Örchard", "orchard"), ("ÉCLAIR", "eclair"), ("e\u{301}clair", "eclair"), ("Straße", "strasse"),
        ("STRAẞE", "strasse"), ("Œuvre", "oeuvre"), ("Ærø", "aero"), ("ØRSTED", "orsted"), ("Łódź", "lodz"),
        ("İstanbul", "istanbul"), ("ısı", "isi"), ("Đorđe", "dorde"), ("Þór", "thor"), ("Nguyễn", "nguyen"),
        ("Ｗａｒｄ　Ｎｕｒｓｅ", "ward nurse"), ("ﬁnance", "finance"), ("Αθήνα", "αθηνα"), ("ΟΔΟΣ", "οδοσ"), ("ὁδός", "οδοσ"),
        ("Ёлка", "елка"), ("ﾅｰｽ", "ナース"), ("ガ", "カ"), ("co\u{AD}op\u{200B}", "coop"), ("  a \n b\t", "a b"), ("", ""),
        ("C++ & R&D", "c++ & r&d"), ("看護", "看護"),
    ])
    func lettersAreComparedAsPeopleTypeThem(text: String, folded: String) {
        #expect(Folding.folded(text) == folded)
        #expect(Folding.folded(folded) == folded)
    }

    @Test(arguments: [
        ("Ward nurse, Leeds", ["ward", "nurse", "leeds"]), ("O’Brien's", ["obriens"]), ("co-op", ["co", "op"]),
        ("https://jobs.example.org/a?b=1", ["https", "jobs", "example", "org", "a", "b", "1"]),
        ("看護 nurse師", ["看", "護", "nurse", "師"]), ("''", []), ("\u{301}", []), ("a\u{200D}b", ["ab"]),
    ])
    func wordsAreCut(text: String, words: [String]) {
        #expect(WordCut.words(of: text).map(\.text) == words)
        var each: [String] = []
        WordCut.eachWord(of: text) { each.append($0) }
        #expect(each == words)
    }

    @Test func aWordKnowsWhereItStands() {
        let text = "The e\u{301}clair, Straße"
        #expect(WordCut.words(of: text).map { String(text[$0.range]) } == ["The", "e\u{301}clair", "Straße"])
    }
}
