import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Damage is found")
struct DamageTests {
    @Test("a whole log has none") func findsNone() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 3)
        #expect(try await log.damage() == [])
    }

    @Test("a row that somebody removed", arguments: [1, 2, 3])
    func findsARemovedRow(sequence: Int) async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 3)
        try execute("DELETE FROM event WHERE sequence = \(sequence)", in: scratch.file("rebound.db"))
        #expect(try await log.damage() == ["sequence: 3 events: 2"])
    }

    @Test("a row that somebody moved") func findsAMovedRow() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 3)
        try execute("UPDATE event SET sequence = 9 WHERE sequence = 2", in: scratch.file("rebound.db"))
        #expect(try await log.damage() == ["sequence: 3 events: 3"])
    }

    @Test("rows without their seeker") func findsOrphans() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 2)
        try execute("DELETE FROM seeker", in: scratch.file("rebound.db"))
        let found = try await log.damage()
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0 == "foreign key: event without seeker" })
    }

    @Test("an attachment whose bytes are not those of its hash, and one that is missing") func findsAttachments()
        async throws
    {
        let scratch = try Scratch()
        let path = scratch.file("rebound.db")
        let log = try SQLiteLog(path: path)
        let seeker = try await log.localSeeker()
        let cv = try Storage.Attachment(Array("October".utf8))
        _ = try await log.append(
            [StorageContract.sample(1, attachments: [cv.hash])], with: [cv], for: seeker,
            expecting: try await log.head(of: seeker))
        #expect(try await log.damage() == [])
        try execute("UPDATE attachment SET bytes = x'4f63746f626573'", in: path)
        #expect(try await log.damage() == ["attachment \(cv.hash.prefix(12)): bytes changed"])
        try execute("DELETE FROM attachment", in: path)
        #expect(try await log.damage() == ["foreign key: reference without attachment"])
    }

    @Test("a file that was cut while it was closed") func findsACutFile() async throws {
        let scratch = try Scratch()
        let path = try await scratch.closedLog(count: 60)
        let whole = try bytes(of: path)
        for missing in [1, 100, 4096, whole.count / 2, whole.count - 200] {
            try whole.dropLast(missing).write(to: URL(fileURLWithPath: path))
            #expect(try !SQLiteLog.damage(ofFile: path).isEmpty, "\(missing) bytes missing")
        }
        try whole.write(to: URL(fileURLWithPath: path))
        #expect(try SQLiteLog.damage(ofFile: path) == [])
    }

    @Test("bytes overwritten in the middle") func findsOverwrittenBytes() async throws {
        let scratch = try Scratch()
        let path = try await scratch.closedLog(count: 60)
        var broken = try bytes(of: path)
        for index in broken.count / 2..<broken.count / 2 + 8192 { broken[index] = 0xAA }
        try broken.write(to: URL(fileURLWithPath: path))
        #expect(try await SQLiteLog(path: path).damage().isEmpty == false)
        #expect(try SQLiteLog.damage(ofFile: path).isEmpty == false)
    }

    @Test("a file that is no database") func findsAnotherFile() throws {
        let scratch = try Scratch()
        try Data("Dear Sam, thank you for your interest.".utf8)
            .write(to: URL(fileURLWithPath: scratch.file("rebound.db")))
        #expect(try SQLiteLog.damage(ofFile: scratch.file("rebound.db")) == ["file is not a database"])
        #expect(throws: (any Error).self) { try SQLiteLog.damage(ofFile: scratch.file("missing.db")) }
        #expect(!scratch.names.contains("missing.db"))
    }
}
