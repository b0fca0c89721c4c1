import Testing
import Words

@Suite struct TerminalTests {
    @Test(arguments: [
        ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("看護", 4), ("ｱ", 1), ("Ａ", 2), ("👩‍🚀", 2), ("❤️", 2), ("🇮🇪", 2),
        ("a\u{200B}b", 2), ("한국", 4), ("…", 1), ("–", 1), ("👍🏽", 2), ("ﬁ", 1), ("ي", 1),
    ])
    func widthsAreThoseOfATerminal(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test(arguments: [
        ("Harbour", 7, "Harbour"), ("Harbour", 6, "Harbo…"), ("看護師", 5, "看護…"), ("看護師", 4, "看…"), ("ab cd", 4, "ab…"),
        ("abc", 1, "…"), ("abc", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
    func whatDoesNotFitEndsWithAnEllipsis(text: String, width: Int, shown: String) {
        #expect(fitted(text, to: width) == shown)
        #expect(displayWidth(shown) <= width || text == shown)
    }

    private let table = Table([
        [.init("t1"), .init("Örchard Lane & Sons"), .init("Senior Data Analyst, Operations"), .init("applied")],
        [.init("t2"), .init("看護"), .init("Nurse"), .init("")],
    ])

    private func shown(_ width: Int?) -> [String] { table.lines(fitting: width).map(\.text) }

    @Test func columnsLineUpByWhatTheyTakeOnTheScreen() {
        #expect(shown(nil) == shown(80))
        #expect(
            shown(nil) == [
                "t1  Örchard Lane & Sons  Senior Data Analyst, Operations  applied",
                "t2  看護                 Nurse",
            ])
    }

    @Test func theWidestColumnsAreShortened() {
        #expect(
            shown(50) == [
                "t1  Örchard Lane & S…  Senior Data Analy…  applied",
                "t2  看護               Nurse",
            ])
    }

    @Test func oneLongCellDoesNotShortenAllTheOthers() {
        let rows = (1...5).map { number in
            [
                Line.Piece("t\(number)"), .init("Calder Mill Trust"),
                .init(number == 3 ? "on a reserve list until June" : "applied"),
            ]
        }
        #expect(
            Table(rows).lines(fitting: 36).map(\.text).prefix(3) == [
                "t1  Calder Mill Trust  applied", "t2  Calder Mill Trust  applied",
                "t3  Calder Mill Trust  on a reserve…",
            ])
    }

    @Test func whereMostWouldBreakOffRowsStandInLines() {
        let rows = (1...3).map { number in
            [
                Line.Piece("t\(number)"), .init("Calder Mill Trust"), .init("hiring manager there"),
                .init("in touch five weeks ago"),
            ]
        }
        let lines = Table(rows).lines(fitting: 50).map(\.text)
        #expect(lines.prefix(2) == ["t1  Calder Mill Trust", "    hiring manager there, in touch five weeks ago"])
    }

    @Test(arguments: [20, 30, 40, 50, 60, 79, 120]) func noLineIsWiderThanTheTerminal(width: Int) {
        for line in table.lines(fitting: width) { #expect(displayWidth(line.text) <= width, "\(line.text)") }
    }

    @Test func whereNothingFitsARowStandsInLines() {
        #expect(
            shown(32) == [
                "t1  Örchard Lane & Sons", "    Senior Data Analyst,", "      Operations, applied", "t2  看護",
                "    Nurse",
            ])
    }

    @Test func linesBreakBetweenWordsUnderTheirBeginning() {
        let line = "  One lesson about numbers and how to name them first"
        #expect(
            Wrapping.wrapped(line, to: 24) == "  One lesson about\n    numbers and how to\n    name them first")
        #expect(Wrapping.wrapped(line, to: nil) == line)
        #expect(Wrapping.wrapped("short", to: 24) == "short")
        let endless = String(repeating: "x", count: 60)
        #expect(Wrapping.wrapped("see \(endless) there", to: 24) == "see\n  \(endless)\n  there")
    }

    @Test func aLookGoesWithItsWords() {
        let line = Line([.init("one two three four ", .soft), .init("five six seven", .strong)])
        let lines = Wrapping.wrapped(line, to: 20)
        #expect(lines.map(\.text) == ["one two three four", "  five six seven"])
        #expect(lines.last?.pieces.contains(.init("five", .strong)) == true)
    }
}
