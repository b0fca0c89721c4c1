import TestSupport
import Testing

@testable import Intake

/// Text into rows of cells: laws over tables made by chance, and what real programs write.
@Suite struct TableTests {
    private static let pieces = [
        "Acme", "ward nurse", "2026-03-03", "said \"yes\"", "\"", "\"\"", "two\nlines", "a,b", "a;b", "a\tb", "", "",
        "£32k",
        "Ünï Þór", "👩‍⚕️ nurse", "'", "=1+1", "a\u{00A0}b",
    ]

    /// As a program writes it: marks around every cell that needs them.
    private func written(_ rows: [[String]], _ separator: Character) -> String {
        rows.map { row in
            row.map { cell in
                let needsMarks = cell.contains { $0 == separator || $0 == "\"" || $0.isNewline }
                return needsMarks ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: String(separator))
        }.joined(separator: "\r\n")
    }

    @Test(arguments: 0..<200) func whatWasWrittenReadsTheSame(seed: Int) {
        var chance = SeededChance(seed: seed)
        let width = 2 + chance.below(5)
        let rows = (0..<1 + chance.below(8)).map { _ in
            (0..<width).map { _ in chance.one(of: Self.pieces) ?? "" }
        }
        let separator = chance.one(of: ["\t", ",", ";"]) ?? "\t"
        let table = Table(written(rows, Character(separator)), separator: Character(separator))
        let kept = rows.enumerated().filter { $0.element.contains { !$0.isEmpty } }
        #expect(table.rows.map(\.cells) == kept.map(\.element))
        #expect(table.rows.map(\.number) == kept.map { $0.offset + 1 })
    }

    @Test(arguments: 0..<300) func noLetterIsLostWhateverStandsInIt(seed: Int) {
        var chance = SeededChance(seed: seed)
        let signs = [
            "\"", "\"\"", "\t", ",", ";", "\n", "\r\n", " ", "a", "ß", "\u{0}", "e\u{301}", "\u{FEFF}", "x\"y",
        ]
        let text = (0..<chance.below(60)).map { _ in chance.one(of: signs) ?? "" }.joined()
        for separator in ["\t", ",", ";"] as [Character] {
            let read = Table(text, separator: separator).rows.flatMap(\.cells).joined()
            #expect(read.filter(\.isLetter) == text.filter(\.isLetter), "\(text.debugDescription)")
        }
    }

    @Test(arguments: 0..<50) func linesEndAsTheyLike(seed: Int) {
        var chance = SeededChance(seed: seed)
        let lines = (0..<1 + chance.below(6)).map { _ in "a\(chance.below(9))\tb\(chance.below(9))" }
        let ends = ["\n", "\r\n", "\r"]
        let read = ends.map { Table(lines.joined(separator: $0), separator: "\t") }
        #expect(read[0] == read[1] && read[1] == read[2])
        #expect(read[0] == Table(lines.joined(separator: "\n") + "\n", separator: "\t"))
    }

    @Test(
        arguments: [
            ("a\tb\nc\td", "\t", [["a", "b"], ["c", "d"]]),
            ("a,b\n\"c, d\",e", ",", [["a", "b"], ["c, d", "e"]]),
            ("a;b\nc,1;d", ";", [["a", "b"], ["c,1", "d"]]),
            ("Acme\tsaid \"yes\", then no\nBeta\t", "\t", [["Acme", "said \"yes\", then no"], ["Beta", ""]]),
            ("\"great\" team\tb\nc\td", "\t", [["\"great\" team", "b"], ["c", "d"]]),
            ("\"never closed\tb\nc\td", "\t", [["\"never closed", "b"], ["c", "d"]]),
            ("\u{FEFF}a,b\n \"c\" ,d", ",", [["a", "b"], ["c", "d"]]),
            ("a\tb\n\n\t\nc\td", "\t", [["a", "b"], ["c", "d"]]),
        ] as [(String, Character, [[String]])])
    func readsWhatProgramsWrite(text: String, separator: Character, rows: [[String]]) throws {
        let table = try #require(Table(text))
        #expect(table.separator == separator)
        #expect(table.rows.map(\.cells) == rows)
    }

    @Test func rowsKeepTheNumberOfTheSheet() throws {
        #expect(try #require(Table("a\tb\n\nc\td")).rows.map(\.number) == [1, 3])
    }

    @Test(arguments: ["", " ", "one line", "one\ntwo"]) func whatHasNoSeparatorIsNone(text: String) {
        #expect(Table(text) == nil)
    }
}
