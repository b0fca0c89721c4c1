import Foundation
import GRDB
public import Storage

/// Brings the tables of an older version up to this one, keeping a copy of what was there.
public enum Migration {
    /// Needs the folder's lock alone.
    ///
    /// The copy's name ends with the stamp, such as the day; it is counted on where it is taken.
    /// - Returns: the path of the copy.
    /// - Throws: `FolderBusy` when the lock is shared; nothing is changed then.
    public static func bringUpToDate(
        _ folder: DataFolder, holding lock: FolderLock, stamp: String, watch: @escaping Watch = unwatched
    ) throws -> String {
        guard lock.isAlone else { throw FolderBusy(holder: "") }
        let kept = folder.freeName("before-migration-\(stamp)", ending: "db")
        do {
            try copyDatabase(from: folder.database, to: kept, watch: watch)
            try watch(.changingTables, 0, nil)
        } catch {
            removeDatabase(kept)
            throw error
        }
        let database = try DatabaseQueue(
            path: folder.database, configuration: SQLiteLog.configuration(inMemory: false))
        try migrations.migrate(database)
        try database.close()
        return kept
    }
}
