import GRDB

/// The tables, as an append-only list.
///
/// A migration that has been released is never edited.
let migrations: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 logs") { db in
        try db.execute(
            sql: """
                CREATE TABLE seeker (
                    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
                    incarnation TEXT NOT NULL CHECK (incarnation <> ''),
                    sequence INTEGER NOT NULL CHECK (sequence >= 0),
                    wakeAt INTEGER
                ) STRICT;

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
                ) STRICT, WITHOUT ROWID;
                CREATE UNIQUE INDEX eventById ON event (seeker, id);

                CREATE TABLE attachment (
                    seeker TEXT NOT NULL REFERENCES seeker (id) ON DELETE RESTRICT,
                    hash TEXT NOT NULL,
                    bytes BLOB NOT NULL CHECK (length(bytes) <= 20971520),
                    PRIMARY KEY (seeker, hash)
                ) STRICT;

                CREATE TABLE autosave (
                    seeker TEXT NOT NULL REFERENCES seeker (id) ON DELETE CASCADE,
                    form TEXT NOT NULL,
                    fields TEXT NOT NULL,
                    savedAt INTEGER NOT NULL,
                    expiresAt INTEGER NOT NULL,
                    PRIMARY KEY (seeker, form)
                ) STRICT;

                CREATE TABLE credential (
                    kind TEXT NOT NULL,
                    hash TEXT NOT NULL,
                    scope TEXT NOT NULL,
                    expiresAt INTEGER,
                    PRIMARY KEY (kind, hash)
                ) STRICT;
                """)
    }
    migrator.registerMigration("2 references") { db in
        try db.execute(
            sql: """
                CREATE TABLE reference (
                    seeker TEXT NOT NULL,
                    sequence INTEGER NOT NULL,
                    hash TEXT NOT NULL,
                    PRIMARY KEY (seeker, sequence, hash),
                    FOREIGN KEY (seeker, sequence) REFERENCES event (seeker, sequence) ON DELETE RESTRICT,
                    FOREIGN KEY (seeker, hash) REFERENCES attachment (seeker, hash) ON DELETE RESTRICT
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX referenceByHash ON reference (seeker, hash);

                CREATE TABLE chore (
                    name TEXT NOT NULL PRIMARY KEY
                ) STRICT, WITHOUT ROWID;
                """)
    }
    return migrator
}()
