import Testing

@testable import Exports

@Suite("A line of a calendar") struct ContentLineTests {
    @Test(
        "what would end or split a text is escaped",
        arguments: [
            ("plain", "plain"), ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("one\ntwo", "one\\ntwo"), ("one\r\ntwo", "one\\ntwo"),
            ("one\rtwo", "one\\ntwo"), ("tab\there", "tab here"), ("bell\u{7}\u{0}\u{9B}", "bell"), ("Zoë 🎈", "Zoë 🎈"),
            ("line\u{2028}end", "line\\nend"), ("END:VEVENT\r\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM"), ("", ""),
        ])
    func escapes(text: String, written: String) {
        #expect(ContentLine("X", text: text).text == "X:\(written)\r\n")
    }

    @Test("75 octets stay on one line, the 76th goes on to the next", arguments: [72, 73, 74, 75, 146, 147, 148, 149])
    func folds(letters: Int) {
        let lines = physical(ContentLine("X", String(repeating: "a", count: letters)))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.count == (letters <= 73 ? 1 : letters <= 147 ? 2 : 3))
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(unfolded(lines) == "X:" + String(repeating: "a", count: letters))
    }

    @Test("no character is cut in two", arguments: ["é", "不", "🎈"], 68...76)
    func foldsBetweenCharacters(character: String, before: Int) {
        let text = String(repeating: "a", count: before) + String(repeating: character, count: 60)
        let lines = physical(ContentLine("X", text: text))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
        #expect(unfolded(lines) == "X:" + text)
    }

    private func physical(_ line: ContentLine) -> [String] {
        #expect(line.text.hasSuffix("\r\n"))
        return line.text.split(separator: "\r\n").map(String.init)
    }

    private func unfolded(_ lines: [String]) -> String {
        lines.enumerated().map { $0.offset == 0 ? $0.element : String($0.element.dropFirst()) }.joined()
    }
}
