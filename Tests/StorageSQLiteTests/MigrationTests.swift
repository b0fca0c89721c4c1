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
        #expect(applied == ["1 logs", "2 references"])
    }

    @Test("an older version's tables are left alone until a copy has been taken") func keepsACopy() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        let older = try await scratch.olderLog(count: 3)
        #expect(try SQLiteLog.isOutdated(folder.database))
        #expect(throws: SchemaOutdated.self) { try SQLiteLog(path: folder.database) }
        let shared = try folder.lock()
        #expect(throws: FolderBusy.self) {
            try Migration.bringUpToDate(folder, holding: shared, stamp: "20261129T090000")
        }
        #expect(try bytes(of: folder.database) == older)
        let busy = #expect(throws: FolderBusy.self) { try folder.lock(alone: true) }
        #expect(busy?.holder == String(ProcessInfo.processInfo.processIdentifier))
        withExtendedLifetime(shared) {}
    }

    @Test("then they are brought up to date, and nothing is lost") func bringsUpToDate() async throws {
        let scratch = try Scratch()
        let folder = try DataFolder(path: scratch.path)
        let older = try await scratch.olderLog(count: 3)
        let kept = try Migration.bringUpToDate(
            folder, holding: try folder.lock(alone: true), stamp: "20261129T090000")
        #expect(kept == scratch.file("before-migration-20261129T090000.db"))
        #expect(try permissions(of: kept) == 0o600)
        #expect(try SQLiteLog.isOutdated(kept))
        #expect(try bytes(of: kept).count == older.count)
        let log = try SQLiteLog(path: folder.database)
        #expect(try await eventIDs(in: log).count == 3)
        #expect(try await log.damage().isEmpty)
        let fresh = try await schema(of: SQLiteLog())
        #expect(try await schema(of: log).split(separator: "\n").sorted() == fresh.split(separator: "\n").sorted())
        #expect(folder.copies.map(\.kind) == [.beforeMigration])
        #expect(try !SQLiteLog.isOutdated(folder.database))
    }

    @Test("a newer version's tables are refused, the data untouched") func refusesTheFuture() async throws {
        let scratch = try Scratch()
        let path = try await scratch.closedLog(count: 3)
        try execute(
            "INSERT INTO grdb_migrations VALUES ('9 from the future'); ALTER TABLE event ADD COLUMN mood TEXT", in: path
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
        #expect(schema == frozenSchema + "\n" + secondSchema)
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

/// What the second migration added.
private let secondSchema = """
    CREATE TABLE reference (
        seeker TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (seeker, sequence, hash),
        FOREIGN KEY (seeker, sequence) REFERENCES event (seeker, sequence) ON DELETE RESTRICT,
        FOREIGN KEY (seeker, hash) REFERENCES attachment (seeker, hash) ON DELETE RESTRICT
    ) STRICT, WITHOUT ROWID
    CREATE INDEX referenceByHash ON reference (seeker, hash)
    CREATE TABLE chore (
        name TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID
    """
