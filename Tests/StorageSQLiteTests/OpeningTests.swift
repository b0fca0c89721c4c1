import Foundation
import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite("Opening a log")
struct OpeningTests {
    @Test("acknowledged means on disk: the writer syncs at every commit", arguments: LogKind.allCases)
    func syncsFully(kind: LogKind) async throws {
        let scratch = try Scratch()
        let log = try kind == .memory ? SQLiteLog() : SQLiteLog(path: scratch.file("rebound.db"))
        let full = 2
        #expect(try await pragma("synchronous", log) == full)
        _ = try await log.localSeeker()
        #expect(try await pragma("synchronous", log) == full)
    }

    @Test("a file is kept with a write-ahead log, and relations are enforced") func hasItsPragmas() async throws {
        let scratch = try Scratch()
        let log = try SQLiteLog(path: scratch.file("rebound.db"))
        #expect(try await pragma("foreign_keys", log) == 1)
        #expect(try await pragma("fullfsync", log) == 1)
        let mode = try await log.database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test("its files are for their owner only") func isPrivate() async throws {
        let scratch = try Scratch()
        let log = try SQLiteLog(path: scratch.file("rebound.db"))
        _ = try await log.localSeeker()
        #expect(scratch.names.count == 3)
        for name in scratch.names { #expect(try permissions(of: scratch.file(name)) == 0o600, "\(name)") }
    }

    @Test("many may open a new one at the same time") func opensTogether() async throws {
        for _ in 0..<10 {
            let scratch = try Scratch()
            let path = scratch.file("rebound.db")
            let seekers = try await withThrowingTaskGroup(of: SeekerID.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await SQLiteLog(path: path).localSeeker() }
                }
                return try await group.reduce(into: Set<SeekerID>()) { $0.insert($1) }
            }
            #expect(seekers.count == 1)
        }
    }

    @Test("an erasure that was killed before the file was rewritten is finished at the next opening")
    func finishesErasing() async throws {
        let scratch = try Scratch()
        let path = try await scratch.closedLog(count: 60)
        let marker = "Xylophone9"
        // As a program without wiping left it: the page still holds the bytes of what was overwritten.
        try execute(
            "PRAGMA secure_delete = OFF; UPDATE event SET writtenBy = '\(marker)' WHERE sequence = 30", in: path)
        try execute("PRAGMA secure_delete = OFF; UPDATE event SET writtenBy = 'cli', payload = '{}'", in: path)
        try execute("INSERT INTO chore (name) VALUES ('sweep')", in: path)
        let log = try SQLiteLog(path: path)
        let left = try await log.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM chore") }
        #expect(left == 0)
        for name in scratch.names {
            #expect(try bytes(of: scratch.file(name)).firstRange(of: Data(marker.utf8)) == nil, "\(name)")
        }
        #expect(try await eventIDs(in: log).count == 60)
    }

    @Test("what is no database is refused and left alone") func refusesOtherFiles() throws {
        let scratch = try Scratch()
        let path = scratch.file("rebound.db")
        let letter = Data(String(repeating: "Dear Sam, thank you for your interest. ", count: 50).utf8)
        try letter.write(to: URL(fileURLWithPath: path))
        #expect(throws: (any Error).self) { try SQLiteLog(path: path) }
        #expect(try bytes(of: path) == letter)
    }

    private func pragma(_ name: String, _ log: SQLiteLog) async throws -> Int? {
        try await log.database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    }
}
