import Domain
public import Storage
public import Testing

/// What every event log must do, whatever database it lies in.
///
/// An adapter's tests run each rule against each way it can be opened.
public struct StorageContract: Sendable, CustomTestStringConvertible {
    /// Opens two connections to one new, empty store; where a store has only one, both are that one.
    public typealias Open = @Sendable () async throws -> (any EventLog, any EventLog)

    public let name: String
    let check: @Sendable (any EventLog, any EventLog) async throws -> Void

    public var testDescription: String { name }

    public func holds(for open: Open) async throws {
        let (one, other) = try await open()
        try await check(one, other)
    }

    public static let rules: [StorageContract] =
        [
            .init(name: "an empty log stands at zero", check: standsAtZero),
            .init(name: "one seeker, the same from every connection", check: hasOneSeeker),
            .init(name: "what was appended is read back to the byte", check: readsBack),
            .init(name: "a gap is refused", check: refusesGaps),
            .init(name: "an event is kept once", check: keepsAnEventOnce),
            .init(name: "an empty append moves nothing", check: appendsNothing),
            .init(name: "of two writers one has to look again", check: comparesAndSets),
            .init(name: "another incarnation cannot be appended to", check: comparesIncarnations),
            .init(name: "a stranger has no log", check: knowsNoStrangers),
            .init(name: "many writers lose nothing", check: losesNothing),
        ] + autosaveRules + credentialRules + attachmentRules + erasingRules
}

// MARK: - The rules of the log

extension StorageContract {
    private static func standsAtZero(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        #expect(head.sequence == 0)
        #expect(!head.incarnation.isEmpty)
        #expect(try await other.events(of: seeker, after: 0).isEmpty)
        #expect(try await log.damage().isEmpty)
    }

    private static func hasOneSeeker(_ log: any EventLog, _ other: any EventLog) async throws {
        async let first = log.localSeeker()
        async let second = other.localSeeker()
        let (one, two) = try await (first, second)
        #expect(one == two)
        #expect(try await other.localSeeker() == one)
    }

    private static func readsBack(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        let events = [
            sample(1, origin: "mail:<1@larkspur.example>", time: "10:30+01:00", payload: #"{"b":1,"a":[ 2,3 ]}"#),
            sample(2, payload: #"{"words":"Zoë said \"no\" — 不 🎈\n\u0000"}"#),
            sample(3, payload: "{\"words\":\"\(String(repeating: "long ", count: 40_000))\"}"),
        ]
        let moved = try await log.append(events, for: seeker, expecting: head)
        #expect(moved == Head(incarnation: head.incarnation, sequence: 3, wakeAt: head.wakeAt))
        #expect(try await other.head(of: seeker) == moved)
        #expect(try await other.events(of: seeker, after: 0) == events)
        #expect(try await log.events(of: seeker, after: 2) == [events[2]])
        #expect(try await log.events(of: seeker, after: 3).isEmpty)
        #expect(try await log.damage().isEmpty)
    }

    private static func refusesGaps(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        for gap in [[2], [0], [1, 3], [1, 1], [2, 1]] {
            await #expect(throws: LogMoved.self) {
                try await log.append(gap.map { sample($0) }, for: seeker, expecting: head)
            }
        }
        #expect(try await other.head(of: seeker) == head)
        #expect(try await other.events(of: seeker, after: 0).isEmpty)
    }

    private static func keepsAnEventOnce(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.append([sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        var again = sample(3)
        again.id = sample(1).id
        await #expect(throws: (any Error).self) {
            try await log.append([sample(2), again], for: seeker, expecting: head)
        }
        #expect(try await other.head(of: seeker) == head)
        #expect(try await other.events(of: seeker, after: 0) == [sample(1)])
    }

    private static func appendsNothing(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        #expect(try await log.append([], for: seeker, expecting: head) == head)
        #expect(try await other.head(of: seeker) == head)
    }

    private static func comparesAndSets(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let seen = try await log.head(of: seeker)
        #expect(try await other.head(of: seeker) == seen)
        let moved = try await log.append([sample(1)], for: seeker, expecting: seen)
        await #expect(throws: LogMoved(head: moved)) {
            try await other.append([sample(1, id: "late")], for: seeker, expecting: seen)
        }
        #expect(try await log.events(of: seeker, after: 0).map(\.id) == [sample(1).id])
        _ = try await other.append([sample(2)], for: seeker, expecting: moved)
        #expect(try await log.head(of: seeker).sequence == 2)
    }

    private static func comparesIncarnations(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        let earlier = Head(incarnation: "before-restore", sequence: head.sequence)
        await #expect(throws: LogMoved(head: head)) {
            try await other.append([sample(1)], for: seeker, expecting: earlier)
        }
        #expect(try await log.events(of: seeker, after: 0).isEmpty)
    }

    private static func knowsNoStrangers(_ log: any EventLog, _ other: any EventLog) async throws {
        _ = try await log.localSeeker()
        let stranger = SeekerID("somebody-else")
        await #expect(throws: (any Error).self) { try await log.head(of: stranger) }
        await #expect(throws: (any Error).self) {
            try await log.append([sample(1)], for: stranger, expecting: Head(incarnation: "", sequence: 0))
        }
        #expect(try await other.events(of: stranger, after: 0).isEmpty)
    }

    private static func losesNothing(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<20 {
                let log = writer.isMultiple(of: 2) ? log : other
                group.addTask { try await add(eventsOf: writer, to: log, seeker) }
            }
            try await group.waitForAll()
        }
        let events = try await log.events(of: seeker, after: 0)
        #expect(events.map(\.sequence) == Array(1...100))
        #expect(Set(events.map(\.id)).count == 100)
        #expect(try await other.damage().isEmpty)
    }

    private static func add(eventsOf writer: Int, to log: any EventLog, _ seeker: SeekerID) async throws {
        var written = 0
        while written < 5 {
            let head = try await log.head(of: seeker)
            let event = sample(head.sequence + 1, id: "writer-\(writer)-\(written)")
            do {
                _ = try await log.append([event], for: seeker, expecting: head)
                written += 1
            } catch is LogMoved {
                continue
            }
        }
    }

    /// An event as it may lie in a log.
    public static func sample(
        _ sequence: Int, id: String? = nil, origin: String? = nil, time: String? = nil, payload: String = "{}",
        attachments: [String] = []
    ) -> StoredEvent {
        StoredEvent(
            id: id ?? "event-\(sequence)", sequence: sequence, change: "change-\(sequence)", origin: origin,
            recordedAt: 1_772_000_000_000 + Int64(sequence), on: Day(number: 20_500), time: time, by: "test",
            fact: "note_written", payload: payload, attachments: attachments)
    }
}
