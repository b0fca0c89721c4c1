import Phrases
import Testing

@Suite struct PhraseMatchingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var phrase: String
        var text: String
        /// The words found, in order.
        var found: [String]
        var testDescription: String { "\(phrase) in \(text)" }

        init(_ phrase: String, _ text: String, _ found: String...) {
            self.phrase = phrase
            self.text = text
            self.found = found
        }
    }

    /// A file without a blank is one word; its letters must not be looked up again and again.
    @Test(.timeLimit(.minutes(10))) func readsAnEndlessWord() throws {
        let book = try PhraseBook(files: [PhraseFile(name: "a/b.txt", text: "says: x\n\nunsuccess~\n")])
        let text = String(repeating: "a", count: 2_000_000) + " unsuccessful"
        #expect(book.matches(in: text, area: "a").map(\.text) == ["unsuccessful"])
    }

    static let cases: [Case] = [
        // Words, case, white space, apostrophes, dashes, accents.
        Case("not successful", "You were NOT\n  successful.", "NOT\n  successful"),
        Case("not successful", "not unsuccessful, not a successful one"),
        Case(
            "will not be", "We won\u{2019}t be, we will not be, we wont be", "won\u{2019}t be", "will not be", "wont be"
        ),
        Case("we won't", "we will not", "we will not"),
        Case("you cannot", "You can't, you can not", "You can't", "you can not"),
        Case("it is", "It\u{2019}s here", "It\u{2019}s"),
        Case("follow-up", "a follow up, a follow\u{2013}up", "follow up", "follow\u{2013}up"),
        Case(
            "resume", "your r\u{E9}sum\u{E9} and your re\u{301}sume\u{301}", "r\u{E9}sum\u{E9}", "re\u{301}sume\u{301}"),
        Case("unfortunately", "un\u{AD}fortu\u{200B}nately", "un\u{AD}fortu\u{200B}nately"),
        Case("fuer einen", "f\u{FC}r einen, fuer einen", "fuer einen"),
        // Alternatives and options.
        Case("(go|proceed) with", "We go with A and proceed with B", "go with", "proceed with"),
        Case("to [the next] round", "to round, to the next round, to next round", "to round", "to the next round"),
        Case("(a (b|c)|d) e", "a b e a c e d e a e", "a b e", "a c e", "d e"),
        Case("[very] sorry", "very sorry, sorry", "very sorry", "sorry"),
        // Prefixes, numbers, gaps.
        Case(
            "progress~ further", "progressing further, progress further, regress further", "progressing further",
            "progress further"),
        Case("within <number> days", "within 28 days, within few days", "within 28 days"),
        Case("<number> applicants", "over 300 applicants", "300 applicants"),
        Case("not * application", "not your application; not a b c d application", "not your application"),
        Case("not *1 application", "not the next application, not one application", "not one application"),
        Case("appoint * candidate", "appoint another candidate, not a candidate", "appoint another candidate"),
        // Sentences bound every match.
        Case("not * progressed", "It will not. You progressed."),
        Case("not progressed", "not\n\nprogressed"),
        Case("^ sorry", "Sorry, we are sorry. Sorry again", "Sorry", "Sorry"),
        Case("thank you sam", "Thank you\nSam"),
        Case(
            "regret to inform you", "With much sadness and after long thought we regret\nto inform you",
            "regret\nto inform you"),
        Case("dear mr jones", "Dear Mr. Jones", "Dear Mr. Jones"),
        Case("at 10 30", "at 10.30 a.m.", "at 10.30"),
    ]

    @Test(arguments: cases)
    func finds(_ one: Case) throws {
        let book = try PhraseBook(files: [PhraseFile(name: "kinds/one.txt", text: "says: x\n\(one.phrase)")])
        #expect(book.matches(in: one.text, area: "kinds").map(\.text) == one.found)
        #expect(book.matches(in: one.text, area: "tone").isEmpty)
    }

    @Test func tellsPlacesInBytes() throws {
        let text = "\u{201C}Caf\u{E9}\u{201D} \u{1F642} \u{2013} you were unsuccessful."
        let book = try PhraseBook(files: [PhraseFile(name: "kinds/no.txt", text: "says: no\nwere unsuccessful")])
        let match = try #require(book.matches(in: text, area: "kinds").first)
        #expect(Array(text.utf8)[match.start..<match.end].elementsEqual("were unsuccessful".utf8))
    }

    @Test func unlessCancelsWithinItsSentenceOnly() throws {
        let file = PhraseFile(name: "kinds/no.txt", text: "says: no\nunfortunately\nunless: move * interview")
        let book = try PhraseBook(files: [file])
        let text = "Unfortunately we must move your interview. Unfortunately it rains."
        let found = book.matches(in: text, area: "kinds")
        #expect(found.map(\.start) == [43])
        #expect(found.map(\.sentence) == [1])
    }

    @Test(arguments: [
        (
            "for the {role} [role|post] at {employer}", "for the Senior Cook post at The Old Mill Ltd", "Senior Cook",
            "The Old Mill Ltd"
        ),
        (
            "role of {role} with {employer:2}", "the role of Clerk (Grade 4) with Acme & Sons and more",
            "Clerk (Grade 4", "Acme & Sons"
        ),
        ("^ {employer} (has|have) your {role}", "Acme plc has your CV. We have your CV", "Acme plc", "CV"),
    ])
    func handsBackWords(_ phrase: String, _ text: String, _ first: String, _ second: String) throws {
        let book = try PhraseBook(files: [PhraseFile(name: "names/a.txt", text: "says: name\n\(phrase)")])
        let match = try #require(book.matches(in: text, area: "names").first)
        #expect(Set(match.captures.map(\.text)) == [first, second])
        for capture in match.captures {
            #expect(Array(text.utf8)[capture.start..<capture.end].elementsEqual(capture.text.utf8))
        }
    }

    @Test func carriesWhatTheFileSays() throws {
        let text = "# remark\nsays: rejection\nsure: likely\nweight: 8\ncode: by_post\n\nby post"
        let book = try PhraseBook(files: [PhraseFile(name: "kinds/rejection/post.txt", text: text)])
        let match = try #require(book.matches(in: "It came by post.", area: "kinds").first)
        #expect(match.rule.name == "kinds/rejection/post")
        #expect(match.rule.says == "rejection")
        #expect(match.rule.certainty == .likely)
        #expect(match.rule.weight == 8)
        #expect(match.rule.code == "by_post")
        #expect(match.phrase == "by post")
        #expect(match.line == 7)
    }
}
