import Domain
import Storage
import StorageSQLite
import Testing

@Suite("A log as text: the form to leave with, and to come back with")
struct LogFileTests {
    @Test("out and in again, to the byte") func roundTrips() async throws {
        let desk = try await told()
        let text = try await desk.keeper.export(of: desk.seeker)
        let other = try await Desk()
        let count = try await other.keeper.take(in: LogFile.read(text), for: other.seeker)
        #expect(count == (try await desk.events().count))
        #expect(try await other.keeper.export(of: other.seeker) == text)
        #expect(try await Folded(other.search()) == Folded(desk.search()))
    }

    @Test("payloads leave as they were stored: spaces, order, unknown fields, escapes") func keepsBytes() async throws {
        let payloads = [
            #"{ "z":1 , "a":[ 1.50, 1e3 ], "newer":{"payload":{"x":1}} }"#,
            #"{"words":"caf\u00e9 \/ , \"payload\":{ }"}"#,
            "{}",
            "{\"words\":\"line separators \u{2028} and 👩‍👩‍👧 and \\r\\n\"}",
        ]
        let events = payloads.enumerated().map { event($0.offset + 1, payload: $0.element) }
        let text = try LogFile.write(events)
        #expect(text.split(separator: "\n").count == payloads.count + 1)
        #expect(try LogFile.read(text).events == events)
    }

    @Test("an envelope with everything in it, and with nothing that may be missing") func keepsEnvelopes() throws {
        var full = event(1, payload: "{}")
        full.origin = "mail:<\",\"payload\":{\"x@larkspur.example>"
        full.time = "10:30+01:00"
        let events = [full, event(2, payload: "{}")]
        #expect(try LogFile.read(LogFile.write(events)).events == events)
    }

    @Test("an empty log") func readsNothing() throws {
        #expect(try LogFile.write([]) == "{\"rebound\":1,\"events\":0}\n")
        #expect(try LogFile.read(LogFile.write([])).events == [])
    }

    @Test("attachments leave as base64 and come back to the byte") func carriesAttachments() async throws {
        let desk = try await told()
        let text = try await desk.keeper.export(of: desk.seeker)
        #expect(text.hasPrefix("{\"rebound\":2,"))
        let contents = try LogFile.read(text)
        #expect(Set(contents.attachments.map(\.hash)) == Set(Story.attachments.map(\.hash)))
        let other = try await Desk()
        _ = try await other.keeper.take(in: contents, for: other.seeker)
        for attachment in Story.attachments {
            #expect(try await other.log.attachment(attachment.hash, of: other.seeker) == attachment)
        }
        #expect(try await other.log.damage().isEmpty)
    }

    @Test("an attachment that was changed, or is missing, takes nothing in") func refusesChangedAttachments() throws {
        let cv = try Attachment(Array("October".utf8))
        var kept = event(1, payload: "{}")
        kept.attachments = [cv.hash]
        let text = try LogFile.write([kept], [cv])
        let lines = text.split(separator: "\n").map(String.init)
        #expect(throws: LogFileRefused.unreadable(line: 2)) {
            try LogFile.read(text.replacing("T2N0b2Jlcg==", with: "T2N0b2Jlcz=="))
        }
        #expect(throws: LogFileRefused.unreadable(line: 2)) {
            try LogFile.read([lines[0], lines[2]].joined(separator: "\n"))
        }
        #expect(throws: LogFileRefused.cut(expected: 1, found: 0)) {
            try LogFile.read("{\"rebound\":2,\"events\":0,\"attachments\":1}")
        }
    }

    @Test("line ends of another system, and a missing last one") func readsOtherLineEnds() async throws {
        let desk = try await told()
        let text = try await desk.keeper.export(of: desk.seeker)
        let events = try await desk.events()
        #expect(try LogFile.read(text.replacing("\n", with: "\r\n")).events == events)
        #expect(try LogFile.read(String(text.dropLast())).events == events)
        #expect(try LogFile.read(text + "\n").events == events)
    }

    @Test("a line that another program wrote again, in its own order") func readsRewrittenLines() throws {
        let line =
            #"{"payload": {"b": 1, "a": 2}, "id": "e", "sequence": 1, "change": "c", "recordedAt": 5, "#
            + #""on": "2026-03-10", "by": "cli", "fact": "note_written"}"#
        let event = try #require(LogFile.read("{\"rebound\":1}\n" + line).events.first)
        #expect(event.payload == #"{"a":2,"b":1}"#)
        #expect(event.recordedAt == 5)
    }

    @Test("taking it in twice adds nothing") func addsOnce() async throws {
        let desk = try await told()
        let events = try await desk.events()
        #expect(
            try await desk.keeper.take(in: .init(events: events, attachments: Story.attachments), for: desk.seeker) == 0
        )
        let other = try await Desk()
        _ = try await other.keeper.take(in: .init(events: events, attachments: Story.attachments), for: other.seeker)
        #expect(
            try await other.keeper.take(in: .init(events: events, attachments: Story.attachments), for: other.seeker)
                == 0)
        #expect(try await other.events() == events)
    }

    @Test("what is new follows on from what is here") func followsOn() async throws {
        let desk = try await told()
        let events = try await desk.events()
        let log = try SQLiteLog()
        let seeker = try await log.localSeeker()
        let keeper = SearchKeeper(log: log)
        _ = try await keeper.perform(
            AddApplication(id: "own", details: .init(employer: "E", role: "R")), for: seeker, at: Desk.now, by: "test")
        #expect(try await keeper.take(in: .init(events: Array(events.prefix(10))), for: seeker) == 10)
        #expect(
            try await keeper.take(in: .init(events: events, attachments: Story.attachments), for: seeker) == events
                .count - 10)
        let search = try await keeper.search(of: seeker)
        #expect(search.sequence == events.count + 1)
        #expect(search.applications.keys.sorted() == ["larkspur", "own", "saved"])
        #expect(search.orphans.isEmpty)
    }

    @Test("a log that only a newer version may write takes nothing in") func refusesWhereReadOnly() async throws {
        let newer = try await Desk()
        var unknown = event(1, payload: "{}")
        unknown.fact = "offer_compared"
        #expect(try await newer.keeper.take(in: .init(events: [unknown]), for: newer.seeker) == 1)
        await #expect(throws: Refusal.readOnly) {
            try await newer.keeper.take(in: .init(events: try await told().events()), for: newer.seeker)
        }
        #expect(try await newer.events() == [unknown])
    }

    private func told() async throws -> Desk {
        let desk = try await Desk()
        for command in Story.commands { try await desk.perform(command) }
        return desk
    }
}

@Suite("A file that is not a whole log of ours is refused, and nothing is taken in")
struct LogFileRefusalTests {
    @Test("what is no log", arguments: ["", "\n", "Dear Sam", "[]", "{}", #"{"rebound":"1"}"#, "{\"rebound\":1"])
    func noLog(text: String) {
        #expect(throws: LogFileRefused.notALog) { try LogFile.read(text) }
    }

    @Test func aNewerForm() {
        #expect(throws: LogFileRefused.tooNew(3)) { try LogFile.read("{\"rebound\":3,\"events\":0}\n") }
    }

    @Test("a file cut anywhere is refused, whichever byte it ends with") func cut() throws {
        let text = try LogFile.write((1...3).map { event($0, payload: #"{"a":1}"#) })
        for missing in 2...text.utf8.count {
            #expect(throws: LogFileRefused.self, "\(missing) bytes missing") {
                try LogFile.read(String(text.dropLast(missing)))
            }
        }
    }

    @Test("a line that is missing at the end") func cutBetweenLines() throws {
        let lines = try lines(3)
        #expect(throws: LogFileRefused.cut(expected: 3, found: 2)) {
            try LogFile.read(lines.dropLast().joined(separator: "\n"))
        }
    }

    @Test(
        "a line that is missing, or stands twice, or elsewhere", arguments: [[1, 3], [1, 2, 2, 3], [2, 1, 3], [3]])
    func gap(order: [Int]) throws {
        let lines = try lines(3)
        let wrong = zip(order, 1...).first { $0 != $1 }.map { $1 + 1 } ?? 0
        #expect(throws: LogFileRefused.gap(line: wrong)) {
            try LogFile.read(([lines[0]] + order.map { lines[$0] }).joined(separator: "\n"))
        }
    }

    @Test("a name that stands twice") func twice() throws {
        var events = (1...3).map { event($0, payload: "{}") }
        events[2].id = events[0].id
        #expect(throws: LogFileRefused.unreadable(line: 4)) { try LogFile.read(LogFile.write(events)) }
    }

    @Test(
        "a line that cannot be read is named",
        arguments: [
            ("\"sequence\":2", "\"sequence\":\"two\""), ("\"on\":\"2026", "\"on\":\"26"),
            ("\"payload\":{", "\"payload\":["),
            ("\"payload\":{}", "\"payload\":null"), ("\"id\":", "\"di\":"), ("\"id\":\"e2\"", "\"id\":\"\""),
            ("\"change\":\"c\"", "\"change\":\"\""), ("\"fact\":", "\"fiction\":"), ("}", ""), ("{", "Dear Sam, {"),
        ])
    func broken(part: String, instead: String) throws {
        var lines = try lines(3)
        let whole = lines[2]
        lines[2] = whole.replacing(part, with: instead)
        #expect(lines[2] != whole)
        #expect(throws: LogFileRefused.unreadable(line: 3)) { try LogFile.read(lines.joined(separator: "\n")) }
    }

    private func lines(_ count: Int) throws -> [String] {
        try LogFile.write((1...count).map { event($0, payload: "{}") }).split(separator: "\n").map(String.init)
    }
}

private func event(_ sequence: Int, payload: String) -> StoredEvent {
    StoredEvent(
        id: "e\(sequence)", sequence: sequence, change: "c", origin: nil, recordedAt: 1_773_000_000_000,
        on: Desk.today, time: nil, by: "test", fact: "note_written", payload: payload)
}
