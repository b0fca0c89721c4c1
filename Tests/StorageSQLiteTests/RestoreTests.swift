import Foundation
import GRDB
import Storage
import StorageSQLite
import Testing

@Suite("Restore puts a backup in place, and keeps what was there")
struct RestoreTests {
    @Test("there and back") func roundTrip() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        let head = try await backUp(folder, events: 3, to: scratch.file("backup.db"))
        _ = try await filledLog(at: folder.database, count: 7)

        let kept = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: try folder.lock(alone: true), stamp: "2026-03-10")

        let log = try SQLiteLog(path: folder.database)
        let restored = try await log.head(of: try await log.localSeeker())
        #expect(restored.sequence == 3)
        #expect(restored.incarnation != head.incarnation)
        #expect(try await eventIDs(in: log) == ["event-1", "event-2", "event-3"])
        #expect(kept == folder.file("before-restore-2026-03-10.db"))
        #expect(try await eventIDs(in: SQLiteLog(path: kept ?? "")).count == 7)
        #expect(try permissions(of: folder.database) == 0o600)
        #expect(!scratch.names.contains { $0.hasPrefix("incoming") })
    }

    @Test("secrets in a backup open nothing any more") func forgetsSecrets() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        let log = try await filledLog(at: folder.database, count: 1)
        try await log.keepCredential(.init(kind: "calendar", hash: "aa", scope: "x", expiresAt: nil), at: 0)
        try await log.backup(to: scratch.file("backup.db"))
        try await log.deleteCredential(kind: "calendar", hash: "aa")
        _ = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: try folder.lock(alone: true), stamp: "now")
        #expect(try await SQLiteLog(path: folder.database).credentials(kind: "calendar", at: 0).isEmpty)
    }

    @Test("into an empty folder") func intoNothing() async throws {
        let scratch = try Scratch()
        _ = try await scratch.closedLog("backup.db", count: 2)
        let folder = try DataFolder(path: scratch.file("new"))
        let kept = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: try folder.lock(alone: true), stamp: "now")
        #expect(kept == nil)
        #expect(try await eventIDs(in: SQLiteLog(path: folder.database)).count == 2)
    }

    @Test("twice on one day keeps both copies") func keepsBoth() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        try await backUp(folder, events: 1, to: scratch.file("backup.db"))
        _ = try await filledLog(at: folder.database, count: 4)
        let lock = try folder.lock(alone: true)
        let first = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: lock, stamp: "day")
        let second = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: lock, stamp: "day")
        #expect(second == folder.file("before-restore-day-2.db"))
        #expect(try await eventIDs(in: SQLiteLog(path: first ?? "")).count == 4)
        #expect(try await eventIDs(in: SQLiteLog(path: second ?? "")).count == 1)
    }

    @Test("a damaged database can be restored over, and is kept as it was") func overDamage() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        try await backUp(folder, events: 40, to: scratch.file("backup.db"))
        let cut = try bytes(of: folder.database).prefix(5000)
        try cut.write(to: URL(fileURLWithPath: folder.database))
        let kept = try Restore.restore(
            from: scratch.file("backup.db"), into: folder, holding: try folder.lock(alone: true), stamp: "day")
        #expect(try bytes(of: kept ?? "") == cut)
        #expect(try await eventIDs(in: SQLiteLog(path: folder.database)).count == 40)
    }

    @Test("a lock that others share is not enough") func needsTheLockAlone() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        try await backUp(folder, events: 1, to: scratch.file("backup.db"))
        #expect(throws: FolderBusy.self) {
            try Restore.restore(
                from: scratch.file("backup.db"), into: folder, holding: try folder.lock(), stamp: "day")
        }
    }

    /// Fills the folder's database, backs it up, and lets go of it.
    @discardableResult
    private func backUp(_ folder: DataFolder, events: Int, to path: String) async throws -> Head {
        let log = try await filledLog(at: folder.database, count: events)
        try await log.backup(to: path)
        return try await log.head(of: try await log.localSeeker())
    }
}

@Suite("What is no whole backup of ours is refused, and nothing is changed")
struct RestoreRefusalTests {
    @Test func missing() async throws {
        try await refuses(BackupRefused.missing) { _ in }
    }

    @Test func aLetter() async throws {
        try await refuses(BackupRefused.notADatabase) { path in
            try Data("Dear Sam, thank you for your interest.".utf8).write(to: URL(fileURLWithPath: path))
        }
    }

    @Test func anEmptyFile() async throws {
        try await refuses(BackupRefused.notADatabase) { try Data().write(to: URL(fileURLWithPath: $0)) }
    }

    @Test func anotherProgramsDatabase() async throws {
        try await refuses(BackupRefused.notADatabase) { try execute("CREATE TABLE recipe (name TEXT)", in: $0) }
    }

    @Test func aFolder() async throws {
        try await refuses(BackupRefused.notADatabase) { path in
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
    }

    @Test("a file cut on its way", arguments: [1, 100, 4096, 30_000]) func aCutFile(missing: Int) async throws {
        try await refuses(BackupRefused.damaged) { path in
            _ = try await filledLog(at: path, count: 60)
            try bytes(of: path).dropLast(missing).write(to: URL(fileURLWithPath: path))
        }
    }

    @Test func aLogWithAHole() async throws {
        try await refuses(BackupRefused.damaged) { path in
            _ = try await filledLog(at: path, count: 5)
            try execute("DELETE FROM event WHERE sequence = 3", in: path)
        }
    }

    @Test func aBackupOfANewerVersion() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        _ = try await filledLog(at: folder.database, count: 2)
        let backup = try await scratch.closedLog("backup.db", count: 1)
        try execute("INSERT INTO grdb_migrations VALUES ('99 from the future')", in: backup)
        #expect(throws: SchemaFromTheFuture.self) {
            try Restore.restore(from: backup, into: folder, holding: try folder.lock(alone: true), stamp: "day")
        }
        #expect(try await eventIDs(in: SQLiteLog(path: folder.database)).count == 2)
    }

    private func refuses(
        _ refusal: (String) -> BackupRefused, making make: (String) async throws -> Void
    ) async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        _ = try await filledLog(at: folder.database, count: 2)
        let backup = scratch.file("backup.db")
        try await make(backup)
        let before = try bytes(of: folder.database)
        let lock = try folder.lock(alone: true)
        #expect(throws: refusal(backup)) {
            try Restore.restore(from: backup, into: folder, holding: lock, stamp: "day")
        }
        #expect(try bytes(of: folder.database) == before)
        #expect(!scratch.names.contains { $0.hasPrefix("incoming") || $0.hasPrefix("before-restore") })
    }
}
