import Domain
import Intake
import Parsers
import Testing

@Suite struct PastedInputTests {
    private let parser = MessageParser()

    @Test(arguments: [
        ("Dear Sam,\n\nsorry", false),
        ("From: Alice <alice@acme.example>\nSent: 31 March 2026 10:12\nSubject: News\n\nsorry", false),
        ("From: Alice <alice@acme.example>\r\nMIME-Version: 1.0\r\n\r\nsorry", true),
        ("Return-Path: <a@b.example>\nReceived: by x\n\twith y\nSubject: x\n\nsorry", true),
        ("From a@b.example Tue Mar 31 10:12:00 2026\nMessage-ID: <1@x>\n\nsorry", true),
        ("Note: this is text\nX-rays are fine\n\nMIME-Version: 1.0", false),
        ("", false),
    ])
    func tellsMailFromText(_ text: String, _ isMail: Bool) throws {
        guard !text.isEmpty else { return }
        let message = try parser.parse(Array(text.utf8), source: "x")
        // Header lines of a stored mail never show in the text.
        #expect(message.text.contains("MIME") == (text.hasPrefix("Note:")))
        #expect(message.text.hasSuffix("sorry") == !text.hasPrefix("Note:"))
        if isMail { #expect(message.text == "sorry") }
    }

    @Test func readsPastedHeaderLines() throws {
        let text = "From: Alice Brown <alice@acme.example>\nSent: 31 March 2026 10:12\nTo: Sam\nSubject: News\n\nHello"
        let message = try parser.parse(Array(text.utf8), source: "pasted", offset: 60)
        #expect(message.from == .init(name: "Alice Brown", address: "alice@acme.example"))
        #expect(message.date?.description == "2026-03-31T10:12:00+01:00")
        #expect(message.subject == "News")
        #expect(message.text == "Hello")
    }

    @Test func leavesDateAndSenderOpenWhereNoneIsNamed() throws {
        let message = try parser.parse(Array("We have decided to appoint another candidate.".utf8), source: "-")
        #expect(message.date == nil)
        #expect(message.from == nil)
        #expect(message.text == "We have decided to appoint another candidate.")
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x48, 0x00, 0x69, 0x00], "Hi"),
        ([0xEF, 0xBB, 0xBF, 0x48, 0x69], "Hi"),
        ([0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x78, 0x94], "caf\u{E9} \u{201C}x\u{201D}"),
        ([0x63, 0x61, 0x66, 0xC3, 0xA9], "caf\u{E9}"),
    ])
    func decodesBytes(_ bytes: [UInt8], _ text: String) throws {
        #expect(try parser.parse(bytes, source: "x").text == text)
    }

    @Test func readsPastedPages() {
        let message = parser.parse(pasted: "<div>Dear Sam,<br>you were <b>not</b> selected</div>", source: "x")
        #expect(message.text == "Dear Sam,\nyou were not selected")
    }
}
