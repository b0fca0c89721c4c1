import GRDB

extension SQLiteLog {
    /// Writes a whole copy, readable by its owner only.
    ///
    /// What stood at the path before is replaced once the copy is whole.
    /// - Throws: `BackupOntoItself` for the path of the log's own file.
    public func backup(to path: String) async throws {
        guard !isSameFile(path, database.path) else { throw BackupOntoItself() }
        let unfinished = path + ".unfinished"
        removeDatabase(unfinished)
        defer { removeDatabase(unfinished) }
        if isInMemory {
            try writeCopy(of: database, to: unfinished)
        } else {
            // Through a connection of its own: readers and writers of this one need not wait.
            try copyDatabase(from: database.path, to: unfinished)
        }
        try replaceFile(path, with: unfinished)
    }
}

/// The file named for the backup is the database itself.
public struct BackupOntoItself: Error {}

/// Copies a whole database into one new file.
func writeCopy(of source: DatabaseQueue, to path: String) throws {
    makePrivateFile(path)
    let target = try DatabaseQueue(path: path)
    try source.backup(to: target)
    // One file: nothing may stay behind in a write-ahead log beside it.
    try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try target.close()
}
