import Domain
import Storage
import Testing

// What was forgotten is gone, and its place is kept.
extension StorageContract {
    static let erasingRules: [StorageContract] = [
        .init(name: "an erased event keeps its name and place and nothing else", check: erases),
        .init(name: "an attachment goes with the last event that refers to it", check: dropsAttachments),
        .init(name: "half-filled forms go with what is erased", check: dropsAutosaves),
        .init(name: "what was made before an erasure cannot be appended after it", check: changesIncarnation),
        .init(name: "an erasure that comes too late erases nothing", check: comparesBeforeErasing),
        .init(name: "of erasing and writing side by side, nothing is lost and nothing comes back", check: erasesBeside),
    ]

    private static func erases(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let events = [
            sample(1), sample(2, origin: "mail:<1@larkspur.example>", time: "10:30+01:00", payload: #"{"words":"x"}"#),
            sample(3, origin: "mail:<2@larkspur.example>", payload: #"{"words":"y"}"#),
        ]
        let head = try await log.append(events, for: seeker, expecting: try await log.head(of: seeker))
        #expect(try await log.erase(["event-2", "not-there"], of: seeker, marking: mark(4), expecting: head))
        var erased = sample(2, payload: "{}")
        erased.fact = "erased"
        erased.on = mark(4).on
        #expect(try await other.events(of: seeker, after: 0) == [events[0], erased, events[2], mark(4)])
        #expect(try await other.head(of: seeker).sequence == 4)
        #expect(try await other.damage().isEmpty)
    }

    private static func dropsAttachments(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let shared = try Attachment(Array("shared".utf8))
        let own = try Attachment(Array("own".utf8))
        let events = [
            sample(1, attachments: [own.hash, shared.hash].sorted()), sample(2, attachments: [shared.hash]),
        ]
        var head = try await log.append(
            events, with: [shared, own], for: seeker, expecting: try await log.head(of: seeker))
        _ = try await log.erase(["event-1"], of: seeker, marking: mark(3), expecting: head)
        #expect(try await other.attachmentHashes(of: seeker) == [shared.hash])
        #expect(try await other.events(of: seeker, after: 0).map(\.attachments) == [[], [shared.hash], []])
        head = try await other.head(of: seeker)
        _ = try await other.erase(["event-2"], of: seeker, marking: mark(4), expecting: head)
        #expect(try await log.attachmentHashes(of: seeker).isEmpty)
        #expect(try await log.attachment(shared.hash, of: seeker) == nil)
        #expect(try await log.damage().isEmpty)
    }

    private static func dropsAutosaves(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.append([sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        let form = Autosave(form: "f", fields: "words=x", savedAt: 1, expiresAt: 1000)
        try await other.keepAutosave(form, of: seeker)
        _ = try await log.erase(["event-1"], of: seeker, marking: mark(2), expecting: head)
        #expect(try await other.autosave(form: "f", of: seeker, at: 2) == nil)
    }

    private static func changesIncarnation(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.append([sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        _ = try await log.erase(["event-1"], of: seeker, marking: mark(2), expecting: head)
        let after = try await other.head(of: seeker)
        #expect(after.incarnation != head.incarnation)
        let stale = Head(incarnation: head.incarnation, sequence: 2)
        await #expect(throws: LogMoved(head: after)) {
            try await other.append([sample(3)], for: seeker, expecting: stale)
        }
        _ = try await other.append([sample(3)], for: seeker, expecting: after)
    }

    private static func comparesBeforeErasing(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let seen = try await log.append([sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        let moved = try await other.append([sample(2)], for: seeker, expecting: seen)
        await #expect(throws: LogMoved(head: moved)) {
            try await log.erase(["event-1"], of: seeker, marking: mark(2), expecting: seen)
        }
        #expect(try await other.events(of: seeker, after: 0) == [sample(1), sample(2)])
        #expect(try await other.head(of: seeker) == moved)
    }

    private static func erasesBeside(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        _ = try await log.append([sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 0..<20 { try await persist(log, seeker) { sample($0, id: "kept-\(number)") } }
            }
            group.addTask {
                while true {
                    let head = try await other.head(of: seeker)
                    do {
                        let mark = mark(head.sequence + 1)
                        _ = try await other.erase(["event-1"], of: seeker, marking: mark, expecting: head)
                        return
                    } catch is LogMoved {
                        continue
                    }
                }
            }
            try await group.waitForAll()
        }
        let events = try await log.events(of: seeker, after: 0)
        #expect(events.map(\.sequence) == Array(1...22))
        #expect(events.first?.fact == "erased")
        #expect(events.filter { $0.id.hasPrefix("kept-") }.count == 20)
        #expect(try await other.damage().isEmpty)
    }

    private static func persist(
        _ log: any EventLog, _ seeker: SeekerID, _ event: (Int) -> StoredEvent
    ) async throws {
        while true {
            let head = try await log.head(of: seeker)
            do {
                _ = try await log.append([event(head.sequence + 1)], for: seeker, expecting: head)
                return
            } catch is LogMoved {
                continue
            }
        }
    }

    private static func mark(_ sequence: Int) -> StoredEvent {
        var mark = sample(sequence, id: "mark-\(sequence)", payload: #"{"entries":1,"kind":"note"}"#)
        mark.fact = "forgotten"
        mark.on = Day(number: 20_600)
        return mark
    }
}
