import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("A backup is the whole database in one file")
struct BackupTests {
    @Test("it holds every event, to the byte") func holdsAll() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 40)
        try await log.backup(to: scratch.file("backup.db"))
        let copy = try SQLiteLog(path: scratch.file("backup.db"))
        let seeker = try await log.localSeeker()
        #expect(try await copy.localSeeker() == seeker)
        #expect(try await copy.events(of: seeker, after: 0) == log.events(of: seeker, after: 0))
        #expect(try await copy.head(of: seeker) == log.head(of: seeker))
    }

    @Test("it is one file, for its owner only") func isOneFile() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 2)
        try await log.backup(to: scratch.file("backup.db"))
        #expect(scratch.names.filter { $0.hasPrefix("backup") } == ["backup.db"])
        #expect(try permissions(of: scratch.file("backup.db")) == 0o600)
        #expect(try SQLiteLog.damage(ofFile: scratch.file("backup.db")) == [])
    }

    @Test("an older backup of the name, or any other file, gives way") func replaces() async throws {
        let scratch = try Scratch()
        let path = scratch.file("backup.db")
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 2)
        try Data("Not a database at all.".utf8).write(to: URL(fileURLWithPath: path))
        try await log.backup(to: path)
        #expect(try await eventIDs(in: SQLiteLog(path: path)).count == 2)
        _ = try await filledLog(at: scratch.file("rebound.db"), count: 5)
        try await log.backup(to: path)
        #expect(try await eventIDs(in: SQLiteLog(path: path)).count == 5)
    }

    @Test("it cannot be written over the database itself") func sparesItself() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 2)
        await #expect(throws: BackupOntoItself.self) {
            try await log.backup(to: scratch.path + "/../" + scratch.name + "/rebound.db")
        }
        #expect(try await eventIDs(in: log).count == 2)
        #expect(try await log.damage() == [])
    }

    @Test("where it cannot be written, nothing is left behind") func failsCleanly() async throws {
        let scratch = try Scratch()
        let log = try await filledLog(at: scratch.file("rebound.db"), count: 2)
        await #expect(throws: (any Error).self) { try await log.backup(to: scratch.file("no/such/folder.db")) }
        #expect(!scratch.names.contains("no"))
    }

    @Test("a log in memory can be backed up, too") func fromMemory() async throws {
        let scratch = try Scratch()
        let log = try SQLiteLog()
        let seeker = try await log.localSeeker()
        try await log.backup(to: scratch.file("demo.db"))
        #expect(try await SQLiteLog(path: scratch.file("demo.db")).localSeeker() == seeker)
    }
}
