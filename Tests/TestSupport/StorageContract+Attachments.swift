import Domain
import Storage
import Testing

// Bytes beside the log come and go with the events that refer to them.
extension StorageContract {
    static let attachmentRules: [StorageContract] = [
        .init(name: "an attachment comes with its event, to the byte", check: keepsAttachments),
        .init(name: "an event that refers to nothing kept is refused whole", check: refusesMissingAttachments),
        .init(name: "where an append is refused, its attachment is not kept", check: keepsNoneOfARefusedAppend),
        .init(name: "the same bytes are kept once", check: keepsBytesOnce),
        .init(name: "more bytes than a log takes are refused before they get near it", check: refusesTooMany),
        .init(name: "twenty megabytes are kept", check: keepsTheLargest),
    ]

    private static func keepsAttachments(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let cv = try Attachment([0, 255, 0x0D, 0x0A] + Array("Sam Taylor’s CV".utf8))
        let event = sample(1, attachments: [cv.hash])
        let head = try await log.append([event], with: [cv], for: seeker, expecting: try await log.head(of: seeker))
        #expect(try await other.attachment(cv.hash, of: seeker) == cv)
        #expect(try await other.events(of: seeker, after: 0) == [event])
        #expect(try await other.attachmentHashes(of: seeker) == [cv.hash])
        #expect(try await other.attachment("unknown", of: seeker) == nil)
        #expect(try await other.attachment(cv.hash, of: SeekerID("somebody-else")) == nil)
        // Referred to again, it need not be sent again.
        _ = try await other.append([sample(2, attachments: [cv.hash])], for: seeker, expecting: head)
        #expect(try await log.events(of: seeker, after: 1).map(\.attachments) == [[cv.hash]])
        #expect(try await log.damage().isEmpty)
    }

    private static func refusesMissingAttachments(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        await #expect(throws: (any Error).self) {
            try await log.append([sample(1), sample(2, attachments: ["nowhere"])], for: seeker, expecting: head)
        }
        #expect(try await other.head(of: seeker) == head)
        #expect(try await other.events(of: seeker, after: 0).isEmpty)
    }

    private static func keepsNoneOfARefusedAppend(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let seen = try await log.head(of: seeker)
        _ = try await other.append([sample(1)], for: seeker, expecting: seen)
        let cv = try Attachment(Array("late".utf8))
        await #expect(throws: LogMoved.self) {
            try await log.append(
                [sample(1, id: "late", attachments: [cv.hash])], with: [cv], for: seeker, expecting: seen)
        }
        #expect(try await other.attachmentHashes(of: seeker).isEmpty)
    }

    private static func keepsBytesOnce(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let cv = try Attachment(Array("October".utf8))
        let events = [sample(1, attachments: [cv.hash]), sample(2, attachments: [cv.hash])]
        let head = try await log.append(
            events, with: [cv, cv], for: seeker, expecting: try await log.head(of: seeker))
        _ = try await other.append([sample(3, attachments: [cv.hash])], with: [cv], for: seeker, expecting: head)
        #expect(try await other.attachmentHashes(of: seeker) == [cv.hash])
    }

    private static func refusesTooMany(_ log: any EventLog, _ other: any EventLog) async throws {
        let size = Attachment.limit + 1
        #expect(throws: AttachmentTooLarge(size: size)) { try Attachment([UInt8](repeating: 1, count: size)) }
        let seeker = try await log.localSeeker()
        let forged = Attachment(stored: [UInt8](repeating: 1, count: size), under: "forged")
        await #expect(throws: (any Error).self) {
            try await log.append(
                [sample(1, attachments: ["forged"])], with: [forged], for: seeker,
                expecting: try await log.head(of: seeker))
        }
        #expect(try await other.head(of: seeker).sequence == 0)
        #expect(try await other.attachmentHashes(of: seeker).isEmpty)
    }

    private static func keepsTheLargest(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let large = try Attachment([UInt8](repeating: 7, count: Attachment.limit))
        _ = try await log.append(
            [sample(1, attachments: [large.hash])], with: [large], for: seeker,
            expecting: try await log.head(of: seeker))
        #expect(try await other.attachment(large.hash, of: seeker) == large)
    }
}
