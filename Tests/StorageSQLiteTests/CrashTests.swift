import Foundation
import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing

/// What a crash leaves is the database file and as much of the write-ahead log as had reached the disk.
@Suite("After a crash, every acknowledged event is there")
struct CrashTests {
    @Test("wherever the write-ahead log breaks off") func survivesATornLog() async throws {
        let scratch = try Scratch()
        let path = scratch.file("rebound.db")
        let log = try SQLiteLog(path: path)
        // How long the write-ahead log was when each event was acknowledged.
        var sizes: [Int] = []
        try await fill(log, upTo: 25) { _ in sizes.append(try bytes(of: path + "-wal").count) }
        let database = try bytes(of: path)
        let wal = try bytes(of: path + "-wal")
        #expect(sizes.last == wal.count)
        let cuts = Set(sizes.flatMap { [$0, $0 - 1, $0 + 1] } + stride(from: 0, through: wal.count, by: 7919))
        for cut in cuts where cut <= wal.count {
            let acknowledged = sizes.filter { $0 <= cut }.count
            let image = try Image(database, wal.prefix(cut), in: scratch.file("crash-\(cut)"))
            try await image.holds(atLeast: acknowledged)
        }
    }

    @Test("the files as they stand while somebody writes") func survivesACopyMidWrite() async throws {
        let scratch = try Scratch()
        let path = scratch.file("rebound.db")
        let log = try SQLiteLog(path: path)
        try await fill(log, upTo: 1) { _ in }
        let count = Counter(1)
        async let written: Void = fill(log, upTo: 1500) { count.value = $0 }
        let reader = try DatabaseQueue(path: path)
        var images: [(Image, acknowledged: Int)] = []
        while count.value < 1500, images.count < 20 {
            let folder = scratch.file("crash-\(images.count)")
            // The open transaction keeps the log from starting over between the two copies.
            let image = try await reader.writeWithoutTransaction { db in
                let acknowledged = count.value
                try db.beginTransaction(.deferred)
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM seeker")
                let image = try Image(bytes(of: path), bytes(of: path + "-wal"), in: folder)
                try db.commit()
                return (image, acknowledged)
            }
            images.append(image)
        }
        try await written
        #expect(images.count > 3)
        for (image, acknowledged) in images { try await image.holds(atLeast: acknowledged) }
    }
}

/// The files that a crash left in a folder of their own.
private struct Image {
    let path: String

    init(_ database: Data, _ wal: Data, in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        path = folder + "/rebound.db"
        try database.write(to: URL(fileURLWithPath: path))
        try wal.write(to: URL(fileURLWithPath: path + "-wal"))
    }

    /// Opened again, it is whole, and holds the first events without a gap.
    func holds(atLeast acknowledged: Int) async throws {
        let log = try SQLiteLog(path: path)
        let found = try await eventIDs(in: log)
        #expect(found.count >= acknowledged, "\(path)")
        #expect(found == (0..<found.count).map { StorageContract.sample($0 + 1).id })
        #expect(try await log.damage() == [])
        try await fill(log, upTo: found.count + 1) { _ in }
    }
}

private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var number: Int

    init(_ number: Int) {
        self.number = number
    }

    var value: Int {
        get { lock.withLock { number } }
        set { lock.withLock { number = newValue } }
    }
}
