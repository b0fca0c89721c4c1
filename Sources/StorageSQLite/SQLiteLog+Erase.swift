public import Domain
import GRDB
public import Storage

// Erasing for good (DESIGN, "Erasure").
extension SQLiteLog {
    public func erase(
        _ ids: Set<String>, of seeker: SeekerID, marking mark: StoredEvent, expecting head: Head
    ) async throws -> Bool {
        try await database.write { db in
            let found = try Self.head(of: seeker, db)
            guard found.isSame(as: head), mark.sequence == head.sequence + 1 else { throw LogMoved(head: found) }
            for id in ids.sorted() { try overwrite(id, of: seeker, on: mark.on, db) }
            try db.execute(
                sql: """
                    DELETE FROM attachment WHERE seeker = ?
                    AND NOT EXISTS (
                        SELECT 1 FROM reference WHERE reference.seeker = attachment.seeker
                        AND reference.hash = attachment.hash)
                    """,
                arguments: [seeker.text])
            // What stands half-filled in a form may hold the same words.
            try db.execute(sql: "DELETE FROM autosave WHERE seeker = ?", arguments: [seeker.text])
            try insert(mark, of: seeker, db)
            let next = Head(incarnation: makeName(), sequence: mark.sequence, wakeAt: head.wakeAt)
            try Self.move(seeker, from: head, to: next, db)
            try db.execute(sql: "INSERT INTO chore (name) VALUES ('sweep') ON CONFLICT (name) DO NOTHING")
        }
        return sweep()
    }

    private func overwrite(_ id: String, of seeker: SeekerID, on day: Day, _ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM reference WHERE seeker = ? AND sequence =
                    (SELECT sequence FROM event WHERE event.seeker = ? AND event.id = ?)
                """,
            arguments: [seeker.text, seeker.text, id])
        try db.execute(
            sql: """
                UPDATE event SET fact = 'erased', payload = '{}', origin = NULL, time = NULL, day = ?
                WHERE seeker = ? AND id = ?
                """,
            arguments: [day.description, seeker.text, id])
    }

    /// Finishes what a crash cut off between erasing and sweeping.
    ///
    /// A file too damaged to tell is opened all the same: `damage` says what is wrong with it.
    func finishSweeping() {
        let isDue = try? database.read { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM chore WHERE name = 'sweep')")
        }
        if isDue == true { _ = sweep() }
    }

    /// Rewrites the file out of what is left, and empties the write-ahead log.
    ///
    /// Deleting securely wipes what is deleted now; pages that were split or moved earlier may hold older copies, and
    /// only rewriting the file leaves none of them.
    /// - Returns: false where another process, or a full disk, keeps it from being done. What was asked for is erased all
    ///   the same; the sweeping is tried again at the next opening.
    private func sweep() -> Bool {
        do {
            return try database.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                guard try emptyWriteAheadLog(db) else { return false }
                try db.execute(sql: "DELETE FROM chore WHERE name = 'sweep'")
                return try emptyWriteAheadLog(db)
            }
        } catch {
            return false
        }
    }

    private func emptyWriteAheadLog(_ db: Database) throws -> Bool {
        let isBusy = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int } ?? 0
        return isBusy == 0
    }
}
