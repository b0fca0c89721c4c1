import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Long work tells how far it is, and stops whole")
struct WatchTests {
    private struct Enough: Error {}

    /// What was told, and the step at which it is enough.
    private final class Onlooker: @unchecked Sendable {
        // Guarded by `lock`.
        private var seen: [(step: LongStep, done: Int, total: Int?)] = []
        private let lock = NSLock()
        private let enough: LongStep?

        init(until enough: LongStep? = nil) {
            self.enough = enough
        }

        var told: [(step: LongStep, done: Int, total: Int?)] { lock.withLock { seen } }

        var watch: Watch {
            { step, done, total in
                self.lock.withLock { self.seen.append((step, done, total)) }
                if step == self.enough { throw Enough() }
            }
        }
    }

    /// A log of more than one megabyte, so that copying it takes more than one step.
    private func large(_ scratch: Scratch, _ name: String = "rebound.db") async throws -> SQLiteLog {
        let log = try await filledLog(at: scratch.file(name), count: 3)
        let seeker = try await log.localSeeker()
        let bytes = [UInt8](repeating: 7, count: 3_000_000)
        let attachment = try Attachment(bytes)
        var event = StorageContract.sample(4, payload: "{}")
        event.attachments = [attachment.hash]
        _ = try await log.append([event], with: [attachment], for: seeker, expecting: log.head(of: seeker))
        return log
    }

    @Test func aCopyTellsBytesThatOnlyGrow() async throws {
        let scratch = try Scratch()
        let onlooker = Onlooker()
        try await large(scratch).backup(to: scratch.file("backup.db"), watch: onlooker.watch)
        let told = onlooker.told.filter { $0.step == .copying }
        #expect(told.count >= 3)
        #expect(told.map(\.done) == told.map(\.done).sorted())
        #expect(told.allSatisfy { $0.total ?? 0 > 3_000_000 && $0.done <= $0.total ?? 0 })
        #expect(told.last?.done == told.last?.total)
    }

    @Test func aStoppedBackupLeavesNoFileAndKeepsTheOldOne() async throws {
        let scratch = try Scratch()
        let log = try await large(scratch)
        try Data("old".utf8).write(to: URL(fileURLWithPath: scratch.file("backup.db")))
        await #expect(throws: Enough.self) {
            try await log.backup(to: scratch.file("backup.db"), watch: Onlooker(until: .copying).watch)
        }
        #expect(scratch.names.filter { $0.hasPrefix("backup") } == ["backup.db"])
        #expect(try bytes(of: scratch.file("backup.db")) == Data("old".utf8))
    }

    @Test("stopped at any step, restoring changes nothing", arguments: [LongStep.copying, .checking, .keeping])
    func aStoppedRestoreChangesNothing(step: LongStep) async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.file("data"))
        // What fits into one step is copied before it could be stopped, so both are large.
        _ = try await large(scratch, "backup.db")
        _ = try await large(scratch, "data/rebound.db")
        let before = try bytes(of: folder.database)
        let lock = try folder.lock(alone: true)
        #expect(throws: Enough.self) {
            try Restore.restore(
                from: scratch.file("backup.db"), into: folder, holding: lock, stamp: "day",
                watch: Onlooker(until: step).watch)
        }
        #expect(try bytes(of: folder.database) == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!names.contains { $0.hasPrefix("incoming") || $0.hasPrefix("before-restore") })
    }

    @Test func aStoppedMigrationLeavesTheOldTables() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        let older = try await scratch.olderLog(count: 3)
        let lock = try folder.lock(alone: true)
        #expect(throws: Enough.self) {
            try Migration.bringUpToDate(
                folder, holding: lock, stamp: "day", watch: Onlooker(until: .changingTables).watch)
        }
        #expect(try bytes(of: folder.database) == older)
        #expect(!scratch.names.contains { $0.hasPrefix("before-migration") })
    }

    @Test func aBackupWithoutItsDocumentsIsToldApartFromADamagedOne() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.file("data"))
        _ = try await large(scratch, "backup.db")
        _ = try await filledLog(at: folder.database, count: 2)
        try execute("DELETE FROM attachment", in: scratch.file("backup.db"))
        let before = try bytes(of: folder.database)
        let lock = try folder.lock(alone: true)
        #expect(throws: BackupRefused.withoutDocuments(scratch.file("backup.db"), missing: 1)) {
            try Restore.restore(from: scratch.file("backup.db"), into: folder, holding: lock, stamp: "day")
        }
        #expect(try bytes(of: folder.database) == before)
    }

    @Test func aLogFileTellsItsLines() throws {
        let events = (1...130).map { StorageContract.sample($0, payload: "{}") }
        let onlooker = Onlooker()
        let text = try LogFile.write(events, watch: onlooker.watch)
        #expect(onlooker.told.map(\.done) == [0, 64, 128] && onlooker.told.allSatisfy { $0.total == 130 })
        _ = try LogFile.read(text, watch: onlooker.watch)
        #expect(onlooker.told.map(\.step).suffix(2) == [.readingLines, .readingLines])
        #expect(throws: Enough.self) { try LogFile.read(text, watch: Onlooker(until: .readingLines).watch) }
    }

    @Test func documentsAreCheckedOneByOne() async throws {
        let scratch = try Scratch()
        let onlooker = Onlooker()
        #expect(try await large(scratch).damage(watch: onlooker.watch).isEmpty)
        #expect(onlooker.told.map(\.step) == [.checking, .checkingDocuments])
        #expect(onlooker.told.last?.total == 1)
    }
}
