import Testing

@testable import Pages

/// The static text: all of it used, none of it unkind.
struct StaticWordsTests {
    /// Never printed to a seeker (METHOD; LOOK, Words).
    private static let forbidden = [
        "!", "reject", "meant to be", "your time will come", "trust the process", "you only failed", "all the sweeter",
        "streak", "congratulations", "oops", "unfortunately", "simply", "just ",
    ]

    @Test func wordsAreKind() throws {
        for (file, text) in try Project.texts(in: "words/en-GB", ending: "txt") {
            for word in Self.forbidden {
                #expect(!text.lowercased().contains(word), "\(file).txt says “\(word)”")
            }
        }
    }

    @Test func everyTextIsAskedFor() throws {
        let templates = try Project.texts(in: "templates", ending: "mustache")
        let asked = Set(templates.values.flatMap { TemplateTags($0).words })
        let words = try StaticWords(Project.texts(in: "words/en-GB", ending: "txt"))
        for (file, texts) in words.files {
            for key in texts.keys {
                #expect(asked.contains("\(file).\(key)"), "\(file).\(key) is asked for by no template")
            }
        }
    }

    @Test func templatesHoldNoSentences() throws {
        for (name, text) in try Project.texts(in: "templates", ending: "mustache") {
            let settings = #/\{\{\$(type|kind|rows|body|tall|verb)\}\}.*?\{\{/\1\}\}/#
            let bare = text.replacing(settings, with: "").replacing(/\{\{[^}]*\}\}+/, with: "")
            for piece in Markup(bare).texts where piece.element != "kbd" {
                let letters = piece.text.filter(\.isLetter)
                #expect(letters.isEmpty, "\(name) says “\(piece.text.prefix(60))”")
            }
        }
    }

    @Test func americanWordsAreKindToo() throws {
        for (file, text) in try Project.texts(in: "words/en-US", ending: "txt") {
            for word in Self.forbidden {
                #expect(!text.lowercased().contains(word), "\(file).txt says “\(word)”")
            }
        }
    }

    @Test func aVariantLiesOverTheWholeSet() throws {
        let whole = try StaticWords(["a": "one: Colour\ntwo: Two", "b": "three: Three"])
        let variant = try StaticWords(["a": "one: Color"], over: whole)
        #expect(variant.files == ["a": ["one": "Color", "two": "Two"], "b": ["three": "Three"]])
    }

    @Test(arguments: [("a", "gone"), ("gone", "one")])
    func aVariantOfNothingStopsTheStart(file: String, key: String) throws {
        let whole = try StaticWords(["a": "one: One"])
        #expect(throws: TemplateFault.unknownVariant(file: file, key: key)) {
            try StaticWords([file: "\(key): Text"], over: whole)
        }
    }

    /// What a variant says like the whole set has no place in it: it would not follow when that is mended.
    @Test func aVariantHoldsOnlyWhatDiffers() throws {
        let whole = try StaticWords(Project.texts(in: "words/en-GB", ending: "txt"))
        let variant = try Project.texts(in: "words/en-US", ending: "txt")
        _ = try StaticWords(variant, over: whole)
        for (file, entries) in try StaticWords(variant).files {
            for (key, text) in entries { #expect(whole.files[file]?[key] != text, "\(file).\(key)") }
        }
    }

    @Test func aFileIsLinesOfKeyAndText() throws {
        let words = try StaticWords(["a": "# note\n\nfirst: One: two\n  three\nsecond:Four\n"])
        #expect(words.files == ["a": ["first": "One: two three", "second": "Four"]])
        #expect(words.holds("a.first") && !words.holds("a.third") && !words.holds("first"))
    }

    @Test(arguments: [("no colon here", 1), ("a: One\na: Two", 2), (" lost: line", 1)])
    func aBadLineStopsTheStart(text: String, line: Int) {
        #expect(throws: TemplateFault.badWords(file: "a", line: line)) { try StaticWords(["a": text]) }
    }
}
