import Foundation
import Storage
import StorageSQLite
import TestSupport

/// A log in a file with `count` events, each in its own append, and the connection that wrote them.
func filledLog(at path: String, count: Int) async throws -> SQLiteLog {
    let log = try SQLiteLog(path: path)
    try await fill(log, upTo: count) { _ in }
    return log
}

/// Appends one event after another, saying which has been acknowledged.
func fill(_ log: SQLiteLog, upTo count: Int, acknowledged: (Int) throws -> Void) async throws {
    let seeker = try await log.localSeeker()
    var head = try await log.head(of: seeker)
    while head.sequence < count {
        let payload = #"{"words":"\#(String(repeating: "x", count: 500))"}"#
        let event = StorageContract.sample(head.sequence + 1, payload: payload)
        head = try await log.append([event], for: seeker, expecting: head)
        try acknowledged(head.sequence)
    }
}

func eventIDs(in log: SQLiteLog) async throws -> [String] {
    try await log.events(of: try await log.localSeeker(), after: 0).map(\.id)
}

extension Scratch {
    /// A whole log in one file: the last connection has folded the write-ahead log back into it and is gone.
    func closedLog(_ name: String = "rebound.db", count: Int) async throws -> String {
        _ = try await filledLog(at: file(name), count: count)
        return file(name)
    }

    /// The same as version 0.1 made it, before the second migration.
    ///
    /// - Returns: the bytes of the file.
    func olderLog(count: Int) async throws -> Data {
        let path = try await closedLog(count: count)
        try execute(
            """
            DROP TABLE reference; DROP TABLE chore;
            DELETE FROM grdb_migrations WHERE identifier <> '1 logs'; VACUUM
            """, in: path)
        return try bytes(of: path)
    }
}
