import Foundation
import GRDB
import Storage
import TestSupport
import Testing

@testable import StorageSQLite

@Suite("Migrations")
struct MigrationTests {
    @Test("a fresh database has the tables, and opening it again changes nothing") func freshAndAgain() async throws {
        let scratch = try Scratch()
        let path = scratch.file("rebound.db")
        let fresh = try await schema(of: SQLiteLog(path: path))
        _ = try await filledLog(at: path, count: 3)
        let again = try SQLiteLog(path: path)
        #expect(try await schema(of: again) == fresh)
        #expect(try await eventIDs(in: again).count == 3)
        let applied = try await again.database.read(migrations.appliedIdentifiers)
        #expect(applied == ["1 logs"])
    }

    @Test("a newer version's tables are refused, the data untouched") func refusesTheFuture() async throws {
        let scratch = try Scratch()
        let path = try await scratch.closedLog(count: 3)
        try execute(
            "INSERT INTO grdb_migrations VALUES ('2 from the future'); ALTER TABLE event ADD COLUMN mood TEXT", in: path
        )
        let before = try bytes(of: path)
        #expect(throws: SchemaFromTheFuture.self) { try SQLiteLog(path: path) }
        #expect(try bytes(of: path) == before)
    }

    @Test("the tables refuse what no version may write", arguments: Self.forbidden)
    func refuses(sql: String) async throws {
        let log = try SQLiteLog()
        let seeker = try await log.localSeeker()
        _ = try await log.append(
            [StorageContract.sample(1)], for: seeker, expecting: try await log.head(of: seeker))
        await #expect(throws: DatabaseError.self) {
            try await log.database.write { db in try db.execute(sql: sql) }
        }
    }

    static let forbidden = [
        "UPDATE event SET sequence = 0",
        "UPDATE event SET id = ''",
        "UPDATE event SET fact = ''",
        "UPDATE event SET payload = '{'",
        "UPDATE event SET day = 'yesterday'",
        "UPDATE event SET recordedAt = 'soon'",
        "UPDATE event SET seeker = 'nobody'",
        "UPDATE seeker SET sequence = -1",
        "UPDATE seeker SET incarnation = ''",
        "DELETE FROM seeker",
        """
        INSERT INTO event SELECT seeker, 2, id, change, origin, recordedAt, day, time, writtenBy, fact, payload
        FROM event
        """,
    ]

    @Test("the schema is the one that was released") func isFrozen() async throws {
        let schema = try await schema(of: SQLiteLog())
        #expect(schema == frozenSchema)
    }

    /// Statements as SQLite keeps them, the migrator's own table aside.
    private func schema(of log: SQLiteLog) async throws -> String {
        try await log.database.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_master
                    WHERE sql IS NOT NULL AND name <> 'grdb_migrations' ORDER BY rowid
                    """
            ).joined(separator: "\n")
        }
    }
}

/// Never edited: a change of the tables is a further migration, and a further constant.
private let frozenSchema = """
    CREATE TABLE seeker (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        incarnation TEXT NOT NULL CHECK (incarnation <> ''),
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        wakeAt INTEGER
    ) STRICT
    CREATE TABLE event (
        seeker TEXT NOT NULL REFERENCES seeker (id) ON DELETE RESTRICT,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        id TEXT NOT NULL CHECK (id <> ''),
        change TEXT NOT NULL CHECK (change <> ''),
        origin TEXT,
        recordedAt INTEGER NOT NULL,
        day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
        time TEXT,
        writtenBy TEXT NOT NULL,
        fact TEXT NOT NULL CHECK (fact <> ''),
        payload TEXT NOT NULL CHECK (json_valid(payload)),
        PRIMARY KEY (seeker, sequence)
    ) STRICT, WITHOUT ROWID
    CREATE UNIQUE INDEX eventById ON event (seeker, id)
    CREATE TABLE attachment (
        seeker TEXT NOT NULL REFERENCES seeker (id) ON DELETE RESTRICT,
        hash TEXT NOT NULL,
        bytes BLOB NOT NULL CHECK (length(bytes) <= 20971520),
        PRIMARY KEY (seeker, hash)
    ) STRICT
    CREATE TABLE autosave (
        seeker TEXT NOT NULL REFERENCES seeker (id) ON DELETE CASCADE,
        form TEXT NOT NULL,
        fields TEXT NOT NULL,
        savedAt INTEGER NOT NULL,
        expiresAt INTEGER NOT NULL,
        PRIMARY KEY (seeker, form)
    ) STRICT
    CREATE TABLE credential (
        kind TEXT NOT NULL,
        hash TEXT NOT NULL,
        scope TEXT NOT NULL,
        expiresAt INTEGER,
        PRIMARY KEY (kind, hash)
    ) STRICT
    """
