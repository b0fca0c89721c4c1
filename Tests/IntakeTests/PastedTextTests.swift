import Domain
import Intake
import Testing

@Suite struct PastedTextTests {
    @Test func readsHeaderLinesOfMailPrograms() {
        let text =
            "\n*From:* \"Alice Brown\" <alice@acme.example>\n*Sent:* Tuesday, 31 March 2026 10:12\n*To:* Sam, Bob\n"
            + "*Subject:* News: an update\nImportance: High\n\nDear Sam,\nFrom: here on it is text"
        let message = PastedText.message(text, source: "pasted", offset: 60)
        #expect(message.from == .init(name: "Alice Brown", address: "alice@acme.example"))
        #expect(message.to.map(\.name) == ["Sam", "Bob"])
        #expect(message.subject == "News: an update")
        #expect(message.date?.description == "2026-03-31T10:12:00+01:00")
        #expect(message.headers == [.init(name: "importance", value: "High")])
        #expect(message.text == "Dear Sam,\nFrom: here on it is text")
    }

    @Test(arguments: [
        ("Tue, 31 Mar 2026 10:12:05 +0530", "2026-03-31T10:12:05+05:30"),
        ("Tue, 31 Mar 2026 10:12:05 -0700 (PDT)", "2026-03-31T10:12:05-07:00"),
        ("31 March 2026 at 10:12:30 BST", "2026-03-31T10:12:30+01:00"),
        ("March 31, 2026 4:05 PM", "2026-03-31T16:05:00+02:00"),
        ("2026-03-31T10:12:00Z", "2026-03-31T10:12:00+00:00"),
        ("31/03/2026 18:40", "2026-03-31T18:40:00+02:00"),
        ("31 March 2026", "2026-03-31T00:00:00+02:00"),
        ("last Tuesday", nil), ("", nil), ("31 March", nil),
    ])
    func readsDates(_ written: String, _ expected: String?) {
        let message = PastedText.message("Date: \(written)\n\nHello", source: "x", offset: 120)
        #expect(message.date?.description == expected)
    }

    @Test(arguments: [
        "Dear Sam,\nwe regret to inform you", "Note: read this first\n\nHello", "https://example.com/a:b", "", "\n\n",
        "Subject to contract, we offer you the job",
    ])
    func leavesPlainTextAlone(_ text: String) {
        let message = PastedText.message(text, source: "x")
        #expect(message.date == nil)
        #expect(message.from == nil)
        #expect(message.subject.isEmpty)
        #expect(text.hasSuffix(message.text))
        #expect(message.text.isEmpty == text.allSatisfy(\.isWhitespace))
    }
}
