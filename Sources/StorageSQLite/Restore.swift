import Foundation
import GRDB
public import Storage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Puts a backup in the place of the database, keeping a copy of what was there.
public enum Restore {
    /// Needs the folder's lock alone.
    ///
    /// - Parameters:
    ///   - backup: the file to take in; it stays where it is.
    ///   - folder: whose database is replaced.
    ///   - lock: the folder's lock, taken alone.
    ///   - stamp: what the kept copy's name ends with, such as the day; counted on where it is taken.
    ///   - watch: is told how far it is.
    /// - Returns: the path of the copy that was kept, or nil where there was nothing.
    /// - Throws: `BackupRefused` when the file is no whole database of ours, `SchemaFromTheFuture` when a newer version
    ///   made it, `FolderBusy` when the lock is shared; nothing is changed then.
    public static func restore(
        from backup: String, into folder: DataFolder, holding lock: FolderLock, stamp: String,
        watch: @escaping Watch = unwatched
    ) throws -> String? {
        guard lock.isAlone else { throw FolderBusy(holder: "") }
        let incoming = folder.file("incoming.db")
        removeDatabase(incoming)
        defer { removeDatabase(incoming) }
        try takeIn(backup, as: incoming, watch: watch)
        let kept = try keepCopy(of: folder.database, in: folder, stamp: stamp, watch: watch)
        // A write-ahead log that stayed behind would be played onto the restored file.
        for tail in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.database + tail) }
        guard rename(incoming, folder.database) == 0 else { throw FolderRefused.notWritable(folder.path) }
        return kept
    }

    private static func takeIn(_ backup: String, as incoming: String, watch: @escaping Watch) throws {
        guard FileManager.default.fileExists(atPath: backup) else { throw BackupRefused.missing(backup) }
        do {
            try copyDatabase(from: backup, to: incoming, watch: watch)
            let database = try DatabaseQueue(path: incoming)
            guard try !database.read(migrations.hasBeenSuperseded) else { throw SchemaFromTheFuture() }
            let isOurs = try database.read { try $0.tableExists("event") && $0.tableExists("seeker") }
            guard isOurs else { throw BackupRefused.notADatabase(backup) }
            let missing = try database.read(missingDocuments)
            guard missing == 0 else { throw BackupRefused.withoutDocuments(backup, missing: missing) }
            guard try SQLiteLog.damage(ofFile: backup, watch: watch).isEmpty else {
                throw BackupRefused.damaged(backup)
            }
            try database.write(renew)
            // What was taken back after the backup was made must not open anything again.
            try database.write { try $0.execute(sql: "DELETE FROM credential") }
            try database.close()
        } catch let error as DatabaseError {
            throw error.resultCode == .SQLITE_CORRUPT
                ? BackupRefused.damaged(backup) : BackupRefused.notADatabase(backup)
        }
    }

    /// Gives every log a new incarnation: nothing that was made before can be appended to it.
    private static func renew(_ db: Database) throws {
        for id in try String.fetchAll(db, sql: "SELECT id FROM seeker") {
            try db.execute(
                sql: "UPDATE seeker SET incarnation = ? WHERE id = ?",
                arguments: [UUID().uuidString.lowercased(), id])
        }
    }

    /// A damaged database is what one restores over: it is kept file by file where SQLite cannot copy it.
    private static func keepCopy(
        of database: String, in folder: DataFolder, stamp: String, watch: @escaping Watch
    ) throws -> String? {
        let files = FileManager.default
        guard files.fileExists(atPath: database) else { return nil }
        let kept = folder.freeName("before-restore-\(stamp)", ending: "db")
        do {
            try copyDatabase(from: database, to: kept, as: .keeping, watch: watch)
        } catch is DatabaseError {
            removeDatabase(kept)
            for tail in ["", "-wal"] where files.fileExists(atPath: database + tail) {
                try files.copyItem(atPath: database + tail, toPath: kept + tail)
            }
        } catch {
            // Stopped: half a copy is none.
            removeDatabase(kept)
            throw error
        }
        return kept
    }
}

func copyDatabase(
    from: String, to: String, as step: LongStep = .copying, watch: @escaping Watch = unwatched
) throws {
    let source = try DatabaseQueue(path: from)
    try writeCopy(of: source, to: to, as: step, watch: watch)
    try source.close()
}

/// The file cannot be restored.
///
/// What was there is unchanged.
public enum BackupRefused: Error, Equatable {
    case missing(String)
    case notADatabase(String)
    case damaged(String)
    /// Entries refer to so many documents that are not in it.
    case withoutDocuments(String, missing: Int)
}
