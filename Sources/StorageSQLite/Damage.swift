import Foundation
import GRDB
public import Storage

extension SQLiteLog {
    public func damage() async throws -> [String] { try await damage(watch: unwatched) }

    /// What is wrong with the stored bytes; empty when all is well.
    public func damage(watch: @escaping Watch) async throws -> [String] {
        do {
            return try await database.read { try findDamage($0, watch: watch) }
        } catch let error as DatabaseError where error.isDamage {
            return [error.finding]
        }
    }

    /// What is wrong with a file that may be too damaged to be opened as a log; empty when all is well.
    ///
    /// Nothing is written to it.
    public static func damage(ofFile path: String, watch: @escaping Watch = unwatched) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let database = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? database.close() }
            return try database.read { db in try findCut(db, path) + findDamage(db, watch: watch) }
        } catch let error as DatabaseError where error.isDamage {
            return [error.finding]
        }
    }
}

/// What is wrong with the stored bytes; empty when all is well.
func findDamage(_ db: Database, watch: @escaping Watch = unwatched) throws -> [String] {
    try watch(.checking, 0, nil)
    var found = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    found += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "foreign key: \(row[0] as String) without \(row[2] as String)"
    }
    found += try String.fetchAll(db, sql: brokenSequences)
    return try found + findChangedAttachments(db, watch: watch)
}

/// The log of a seeker runs 1, 2, 3 … to the sequence on the seeker's row.
let brokenSequences = """
    SELECT 'sequence: ' || seeker.sequence || ' events: ' || count(event.id)
    FROM seeker LEFT JOIN event ON event.seeker = seeker.id
    GROUP BY seeker.id
    HAVING count(event.id) <> seeker.sequence OR coalesce(max(event.sequence), 0) <> seeker.sequence
    """

/// SQLite reads what is missing of a last page as zeros and finds nothing wrong with them.
private func findCut(_ db: Database, _ path: String) throws -> [String] {
    // While there is a write-ahead log, pages may stand there and not yet in the file.
    guard fileSize(path + "-wal") ?? 0 == 0 else { return [] }
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let whole = try pages * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    guard let size = fileSize(path), size < whole else { return [] }
    return ["cut: \(size) bytes of \(whole)"]
}

private func fileSize(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
}

extension DatabaseError {
    /// True where the bytes of the file are to blame, and not what was asked of it.
    var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }

    var finding: String { message ?? resultCode.description }
}
