public import Domain
import Foundation
import GRDB
public import Storage

/// The event log in an SQLite file, or in memory for the demo world and tests.
public struct SQLiteLog: EventLog {
    let database: DatabaseQueue
    let isInMemory: Bool
    let makeName: @Sendable () -> String

    /// Opens the file, making it where there is none.
    ///
    /// Tables of an older version are left alone: `Migration.bringUpToDate` takes a copy first.
    /// - Throws: `SchemaFromTheFuture` when a newer version wrote the tables, `SchemaOutdated` when an older one did.
    public init(path: String) throws {
        makePrivateFile(path)
        guard try !Self.isOutdated(path) else { throw SchemaOutdated() }
        try self.init(
            DatabaseQueue(path: path, configuration: SQLiteLog.configuration(inMemory: false)), isInMemory: false)
    }

    /// An empty log in memory.
    public init() throws {
        try self.init(
            DatabaseQueue(configuration: SQLiteLog.configuration(inMemory: true)), isInMemory: true)
    }

    private init(_ database: DatabaseQueue, isInMemory: Bool) throws {
        self.database = database
        self.isInMemory = isInMemory
        makeName = { UUID().uuidString.lowercased() }
        try Self.lookingAgain { try migrations.migrate(database) }
        // GRDB sets NORMAL when it switches to WAL; acknowledged means on disk, so it is set back, and read back.
        let level = try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous")
        }
        guard level == 2 else { throw NotDurable() }
        finishSweeping()
    }

    /// True where somebody's log lies in tables of an older version.
    ///
    /// Looks without writing: preparing a file for its write-ahead log changes it.
    /// - Throws: `SchemaFromTheFuture` when a newer version wrote the tables.
    public static func isOutdated(_ path: String) throws -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        var configuration = configuration(inMemory: true)
        configuration.readonly = true
        let database = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? database.close() }
        return try lookingAgain {
            try database.read { db in
                guard try !migrations.hasBeenSuperseded(db) else { throw SchemaFromTheFuture() }
                guard try !migrations.hasCompletedMigrations(db), try db.tableExists("seeker") else { return false }
                // One that another process is making just now has nobody in it yet.
                return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM seeker)") ?? false
            }
        }
    }

    /// Another process may be making the same tables between our look and our hand.
    private static func lookingAgain<Found>(_ look: () throws -> Found) throws -> Found {
        for _ in 0..<5 {
            do {
                return try look()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
                continue
            }
        }
        return try look()
    }

    static func configuration(inMemory: Bool) -> Configuration {
        var configuration = Configuration()
        // Another process, such as the command line beside a running server, may be writing.
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        if !inMemory { configuration.journalMode = .wal }
        return configuration
    }

    public func localSeeker() async throws -> SeekerID {
        let makeName = makeName
        return try await database.write { db in
            if let id = try String.fetchOne(db, sql: "SELECT id FROM seeker ORDER BY rowid LIMIT 1") {
                return SeekerID(id)
            }
            let id = makeName()
            try db.execute(
                sql: "INSERT INTO seeker (id, incarnation, sequence) VALUES (?, ?, 0)", arguments: [id, makeName()])
            return SeekerID(id)
        }
    }

    public func head(of seeker: SeekerID) async throws -> Head {
        try await database.read { db in try Self.head(of: seeker, db) }
    }

    public func events(of seeker: SeekerID, after sequence: Int) async throws -> [StoredEvent] {
        try await database.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT sequence, id, change, origin, recordedAt, day, time, writtenBy, fact, payload
                    FROM event WHERE seeker = ? AND sequence > ? ORDER BY sequence
                    """)
            let references = try references(of: seeker, after: sequence, db)
            return try Row.fetchAll(statement, arguments: [seeker.text, sequence]).map { row in
                guard let on = Day(row[5] as String) else { throw DamagedRow(sequence: row[0]) }
                return StoredEvent(
                    id: row[1], sequence: row[0], change: row[2], origin: row[3], recordedAt: row[4], on: on,
                    time: row[6], by: row[7], fact: row[8], payload: row[9], attachments: references[row[0]] ?? [])
            }
        }
    }

    public func append(
        _ events: [StoredEvent], with attachments: [Attachment], for seeker: SeekerID, expecting head: Head
    ) async throws -> Head {
        try await database.write { db in
            let found = try Self.head(of: seeker, db)
            guard found.isSame(as: head) else { throw LogMoved(head: found) }
            try keep(attachments, of: seeker, db)
            var next = head
            for event in events {
                next.sequence += 1
                guard event.sequence == next.sequence else { throw LogMoved(head: found) }
                try insert(event, of: seeker, db)
            }
            try Self.move(seeker, from: head, to: next, db)
            return next
        }
    }

    /// Moves the seeker's row on, if it still stands where it stood.
    static func move(_ seeker: SeekerID, from head: Head, to next: Head, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE seeker SET sequence = ?, incarnation = ?
                WHERE id = ? AND incarnation = ? AND sequence = ?
                """,
            arguments: [next.sequence, next.incarnation, seeker.text, head.incarnation, head.sequence])
        guard db.changesCount == 1 else { throw LogMoved(head: try Self.head(of: seeker, db)) }
    }

    func insert(_ event: StoredEvent, of seeker: SeekerID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO event (seeker, sequence, id, change, origin, recordedAt, day, time, writtenBy, fact,
                    payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            seeker.text, event.sequence, event.id, event.change, event.origin, event.recordedAt,
            event.on.description, event.time, event.by, event.fact, event.payload,
        ])
        for hash in event.attachments {
            try db.execute(
                sql: "INSERT INTO reference (seeker, sequence, hash) VALUES (?, ?, ?)",
                arguments: [seeker.text, event.sequence, hash])
        }
    }

    static func head(of seeker: SeekerID, _ db: Database) throws -> Head {
        let statement = try db.cachedStatement(sql: "SELECT incarnation, sequence, wakeAt FROM seeker WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [seeker.text]) else { throw NoSuchSeeker() }
        return Head(incarnation: row[0], sequence: row[1], wakeAt: row[2])
    }
}

/// A newer version made the tables; this one must not touch them.
public struct SchemaFromTheFuture: Error {}
/// An older version made the tables; a copy is taken before they are changed.
public struct SchemaOutdated: Error {}
/// The database does not promise to be on disk when it says so.
public struct NotDurable: Error {}
public struct NoSuchSeeker: Error {}

struct DamagedRow: Error {
    let sequence: Int
}

extension Head {
    /// The same place of the same log.
    func isSame(as other: Head) -> Bool { incarnation == other.incarnation && sequence == other.sequence }
}
