import Domain
import Foundation
import Intake
import Parsers
import Testing

@Suite struct MailParsingTests {
    private let parser = MessageParser()

    private func parse(_ lines: String...) throws -> Message {
        try parser.parse(eml: Array(lines.joined(separator: "\r\n").utf8), source: "test")
    }

    @Test func readsHeaders() throws {
        let message = try parse(
            "From: =?utf-8?Q?Zo=C3=AB_Brown?= <zoe@acme.example>",
            "To: \"Taylor, Sam\" <sam@example.com>, bob@example.com",
            "Reply-To: jobs@acme.example", "Subject: =?ISO-8859-1?Q?R=E9sum=E9?=", " =?utf-8?B?IOKAkyBuZXdz?=",
            "Date: Tue, 31 Mar 2026 10:12:00 +0100", "Message-ID: <a1@acme.example>", "Auto-Submitted: auto-generated",
            "", "Hello")
        #expect(message.from == .init(name: "Zo\u{EB} Brown", address: "zoe@acme.example"))
        #expect(message.to.map(\.address) == ["sam@example.com", "bob@example.com"])
        #expect(message.to.first?.name == "Taylor, Sam")
        #expect(message.replyTo?.address == "jobs@acme.example")
        #expect(message.subject == "R\u{E9}sum\u{E9} \u{2013} news")
        #expect(message.date?.description == "2026-03-31T10:12:00+01:00")
        #expect(message.messageID == "a1@acme.example")
        #expect(message.headers == [.init(name: "auto-submitted", value: "auto-generated")])
        #expect(message.text == "Hello")
    }

    struct Body: Sendable, CustomTestStringConvertible {
        var name: String
        var lines: [String]
        var text: String
        var testDescription: String { name }
    }

    static let bodies = [
        Body(
            name: "quoted-printable in Latin 1",
            lines: [
                "Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable", "",
                "Caf=E9 =3D no=", "w  ", "", "", "", "end",
            ], text: "Caf\u{E9} = now\n\nend"),
        Body(
            name: "base64 in UTF-8",
            lines: [
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", "wqMyNCw1MDA=",
            ],
            text: "\u{A3}24,500"),
        Body(name: "no charset named", lines: ["MIME-Version: 1.0", "", "na\u{EF}ve"], text: "na\u{EF}ve"),
        Body(
            name: "ASCII claimed in vain",
            lines: [
                "Content-Type: text/plain; charset=us-ascii", "Content-Transfer-Encoding: quoted-printable", "",
                "Caf=E9",
            ], text: "Caf\u{E9}"),
        Body(name: "unknown charset", lines: ["Content-Type: text/plain; charset=x-none", "", "plain"], text: "plain"),
        Body(
            name: "plain text of two alternatives",
            lines: [
                "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", "as text",
                "--b", "Content-Type: text/html", "", "<p>as page</p>", "--b--",
            ], text: "as text"),
        Body(
            name: "HTML where the plain text is empty",
            lines: [
                "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", " ",
                "--b",
                "Content-Type: text/html", "", "<p>as <b>page</b></p>", "--b--",
            ], text: "as page"),
        Body(
            name: "attachments are passed over",
            lines: [
                "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "the letter",
                "--b", "Content-Type: text/plain", "Content-Disposition: attachment; filename*=utf-8''cv%20one.txt", "",
                "the file", "--b--",
            ], text: "the letter"),
        Body(
            name: "an attached message speaks where the mail is silent",
            lines: [
                "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: message/rfc822", "",
                "Subject: inner", "", "inner text", "--b--",
            ], text: "inner text"),
        Body(
            name: "boundary never closed",
            lines: ["Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "cut off"],
            text: "cut off"),
        Body(name: "no body", lines: ["MIME-Version: 1.0", ""], text: ""),
    ]

    @Test(arguments: bodies)
    func readsTheBody(_ body: Body) throws {
        let text = (["Subject: x", "From: a@b.example"] + body.lines).joined(separator: "\r\n")
        #expect(try parser.parse(eml: Array(text.utf8), source: "test").text == body.text)
    }

    @Test func keepsTheCalendarPart() throws {
        let message = try parse(
            "Subject: Interview", "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain",
            "",
            "See you then", "--b", "Content-Type: text/calendar; method=REQUEST", "", "BEGIN:VCALENDAR", "BEGIN:VEVENT",
            "DTSTART:20260414T093000Z", "END:VEVENT", "END:VCALENDAR", "--b--")
        #expect(message.calendar?.contains("DTSTART:20260414T093000Z") == true)
        #expect(message.text == "See you then")
    }

    @Test func undoesTheMailboxEnvelope() throws {
        let message = try parse(
            "From a@b.example Tue Mar 31 10:12:00 2026", "Subject: x", "", ">From now on", ">>From x")
        #expect(message.subject == "x")
        #expect(message.text == "From now on\n>From x")
    }

    @Test func refusesWhatIsNoMessage() {
        #expect(throws: MessageParseError.empty) { try parser.parse(eml: [], source: "x") }
        #expect(throws: MessageParseError.empty) { try parser.parse([0x20, 0x0A], source: "x") }
        #expect(throws: MessageParseError.tooLarge(limit: 4)) {
            try MessageParser(limit: 4).parse(Array("hello".utf8), source: "x")
        }
    }

    @Test func survivesDeepNesting() throws {
        var text = "Subject: deep\r\n"
        for level in 0..<400 {
            text += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
        }
        text += "Content-Type: text/plain\r\n\r\nbottom\r\n"
        #expect(try parser.parse(eml: Array(text.utf8), source: "x").subject == "deep")
    }

    @Test func survivesCutsAnywhere() throws {
        let text =
            Array(
                "From: =?utf-8?Q?Zo=C3?= <a@b.example>\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\n"
                    .utf8)
            + Array("Content-Type: text/html; charset=utf-8\r\n\r\n<p>caf\u{E9}<div style='x</p>\r\n--b--".utf8)
        for end in 1..<text.count {
            let bytes = Array(text[..<end])
            _ = try? parser.parse(eml: bytes, source: "x")
            let read = try parser.parse(bytes, source: "x")
            #expect(read.source == "x")
        }
    }
}
