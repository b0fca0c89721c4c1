import Foundation
import GRDB
import Storage
import TestSupport
import Testing

@testable import StorageSQLite

@Suite("No statement reads more than it has to")
struct QueryPlanTests {
    /// Every statement that everyday use runs, and how SQLite goes about it.
    ///
    /// An insert has no plan.
    @Test("the plan of each statement") func plans() async throws {
        let log = try SQLiteLog()
        let seen = Statements()
        try await log.database.writeWithoutTransaction { db in
            db.trace(options: .statement) { event in
                if case .statement(let statement) = event { seen.note(statement.sql) }
            }
        }
        try await useEverything(log)
        let plans = try await log.database.writeWithoutTransaction { db in
            db.trace(options: [])
            return try seen.all.map { sql in
                let arguments = StatementArguments(repeatElement(1, count: sql.filter { $0 == "?" }.count))
                let steps = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
                    .map { $0["detail"] as String }
                return ([words(of: sql)] + steps).joined(separator: "\n    ")
            }
        }
        #expect(plans.sorted().joined(separator: "\n") == knownPlans)
    }

    private func useEverything(_ log: SQLiteLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        let cv = try Attachment([1])
        let moved = try await log.append(
            [StorageContract.sample(1, attachments: [cv.hash])], with: [cv], for: seeker, expecting: head)
        _ = try await log.events(of: seeker, after: 0)
        try await log.keepAutosave(Autosave(form: "f", fields: "a=b", savedAt: 1, expiresAt: 2), of: seeker)
        _ = try await log.autosave(form: "f", of: seeker, at: 1)
        try await log.deleteAutosave(form: "f", of: seeker)
        _ = try await log.attachment(cv.hash, of: seeker)
        _ = try await log.attachmentHashes(of: seeker)
        _ = try await log.erase(["event-1"], of: seeker, marking: StorageContract.sample(2), expecting: moved)
    }
}

private func words(of sql: String) -> String {
    sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The statements of the adapter itself, without what GRDB adds around them.
private final class Statements: @unchecked Sendable {
    private let lock = NSLock()
    private var statements: Set<String> = []

    func note(_ sql: String) {
        let verbs = ["SELECT", "INSERT", "UPDATE", "DELETE"]
        // Rewriting the file is SQLite's own affair.
        guard verbs.contains(where: sql.hasPrefix), !sql.contains("vacuum_db") else { return }
        _ = lock.withLock { statements.insert(sql) }
    }

    var all: [String] { lock.withLock { statements.sorted() } }
}

private let knownPlans = """
    DELETE FROM attachment WHERE seeker = ? AND NOT EXISTS ( SELECT 1 FROM reference WHERE reference.seeker = \
    attachment.seeker AND reference.hash = attachment.hash)
        SEARCH attachment USING COVERING INDEX sqlite_autoindex_attachment_1 (seeker=?)
        CORRELATED SCALAR SUBQUERY 1
        SEARCH reference USING COVERING INDEX referenceByHash (seeker=? AND hash=?)
        SEARCH reference USING COVERING INDEX referenceByHash (seeker=? AND hash=?)
    DELETE FROM autosave WHERE expiresAt <= ?
        SCAN autosave
    DELETE FROM autosave WHERE seeker = ?
        SEARCH autosave USING COVERING INDEX sqlite_autoindex_autosave_1 (seeker=?)
    DELETE FROM autosave WHERE seeker = ? AND form = ?
        SEARCH autosave USING INDEX sqlite_autoindex_autosave_1 (seeker=? AND form=?)
    DELETE FROM chore WHERE name = 'sweep'
        SEARCH chore USING PRIMARY KEY (name=?)
    DELETE FROM reference WHERE seeker = ? AND sequence = (SELECT sequence FROM event WHERE event.seeker = ? AND \
    event.id = ?)
        SEARCH reference USING PRIMARY KEY (seeker=? AND sequence=?)
        SCALAR SUBQUERY 1
        SEARCH event USING COVERING INDEX eventById (seeker=? AND id=?)
    INSERT INTO attachment (seeker, hash, bytes) VALUES (?, ?, ?) ON CONFLICT (seeker, hash) DO NOTHING
    INSERT INTO autosave (seeker, form, fields, savedAt, expiresAt) VALUES (?, ?, ?, ?, ?) ON CONFLICT (seeker, form) \
    DO UPDATE SET fields = excluded.fields, savedAt = excluded.savedAt, expiresAt = excluded.expiresAt
    INSERT INTO chore (name) VALUES ('sweep') ON CONFLICT (name) DO NOTHING
    INSERT INTO event (seeker, sequence, id, change, origin, recordedAt, day, time, writtenBy, fact, payload) \
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    INSERT INTO reference (seeker, sequence, hash) VALUES (?, ?, ?)
    INSERT INTO seeker (id, incarnation, sequence) VALUES (?, ?, 0)
    SELECT bytes FROM attachment WHERE seeker = ? AND hash = ?
        SEARCH attachment USING INDEX sqlite_autoindex_attachment_1 (seeker=? AND hash=?)
    SELECT fields, savedAt, expiresAt FROM autosave WHERE seeker = ? AND form = ? AND expiresAt > ?
        SEARCH autosave USING INDEX sqlite_autoindex_autosave_1 (seeker=? AND form=?)
    SELECT hash FROM attachment WHERE seeker = ? ORDER BY hash
        SEARCH attachment USING COVERING INDEX sqlite_autoindex_attachment_1 (seeker=?)
    SELECT id FROM seeker ORDER BY rowid LIMIT 1
        SCAN seeker
    SELECT incarnation, sequence, wakeAt FROM seeker WHERE id = ?
        SEARCH seeker USING INDEX sqlite_autoindex_seeker_1 (id=?)
    SELECT sequence, hash FROM reference WHERE seeker = ? AND sequence > ? ORDER BY sequence, hash
        SEARCH reference USING PRIMARY KEY (seeker=? AND sequence>?)
    SELECT sequence, id, change, origin, recordedAt, day, time, writtenBy, fact, payload FROM event \
    WHERE seeker = ? AND sequence > ? ORDER BY sequence
        SEARCH event USING PRIMARY KEY (seeker=? AND sequence>?)
    UPDATE event SET fact = 'erased', payload = '{}', origin = NULL, time = NULL, day = ? WHERE seeker = ? AND id = ?
        SEARCH event USING COVERING INDEX eventById (seeker=? AND id=?)
    UPDATE seeker SET sequence = ?, incarnation = ? WHERE id = ? AND incarnation = ? AND sequence = ?
        SEARCH seeker USING INDEX sqlite_autoindex_seeker_1 (id=?)
    """
