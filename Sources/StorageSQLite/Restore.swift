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
    /// - Returns: the path of the copy that was kept, or nil where there was nothing.
    /// - Throws: `BackupRefused` when the file is no whole database of ours; nothing is changed then.
    public static func restore(
        from backup: String, into folder: DataFolder, holding lock: FolderLock, stamp: String
    ) throws -> String? {
        let incoming = folder.file("incoming.db")
        let files = FileManager.default
        try? files.removeItem(atPath: incoming)
        guard files.fileExists(atPath: backup) else { throw BackupRefused.missing(backup) }
        do {
            try copy(from: backup, to: incoming)
            try renew(incoming)
        } catch {
            try? files.removeItem(atPath: incoming)
            throw (error as? BackupRefused) ?? BackupRefused.notADatabase(backup)
        }
        var kept: String?
        if files.fileExists(atPath: folder.database) {
            let copyPath = folder.file("before-restore-\(stamp).db")
            try? files.removeItem(atPath: copyPath)
            try copy(from: folder.database, to: copyPath)
            kept = copyPath
        }
        for tail in ["-wal", "-shm"] { try? files.removeItem(atPath: folder.database + tail) }
        guard rename(incoming, folder.database) == 0 else { throw BackupRefused.notADatabase(backup) }
        return kept
    }

    private static func copy(from: String, to: String) throws {
        let source = try DatabaseQueue(path: from)
        let target = try DatabaseQueue(path: to)
        try source.backup(to: target)
        try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try target.close()
        try source.close()
    }

    /// Checks that it is a whole database of ours, and gives every log in it a new incarnation.
    private static func renew(_ path: String) throws {
        let database = try DatabaseQueue(path: path)
        guard try !database.read(migrations.hasBeenSuperseded) else { throw SchemaFromTheFuture() }
        try database.write { db in
            guard try db.tableExists("event"), try db.tableExists("seeker") else {
                throw BackupRefused.notADatabase(path)
            }
            let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
            guard found == ["ok"] else { throw BackupRefused.damaged(path) }
            for id in try String.fetchAll(db, sql: "SELECT id FROM seeker") {
                try db.execute(
                    sql: "UPDATE seeker SET incarnation = ? WHERE id = ?",
                    arguments: [UUID().uuidString.lowercased(), id])
            }
        }
        try database.close()
    }
}

/// The file cannot be restored.
///
/// What was there is unchanged.
public enum BackupRefused: Error, Equatable {
    case missing(String)
    case notADatabase(String)
    case damaged(String)
}
