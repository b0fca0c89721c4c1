import GRDB
public import Storage

extension SQLiteLog {
    public func backup(to path: String) async throws { try await backup(to: path, watch: unwatched) }

    /// Writes a whole copy, readable by its owner only.
    ///
    /// What stood at the path before is replaced once the copy is whole.
    /// - Throws: `BackupOntoItself` for the path of the log's own file.
    public func backup(to path: String, watch: @escaping Watch) async throws {
        guard !isSameFile(path, database.path) else { throw BackupOntoItself() }
        let unfinished = path + ".unfinished"
        removeDatabase(unfinished)
        defer { removeDatabase(unfinished) }
        if isInMemory {
            try writeCopy(of: database, to: unfinished, watch: watch)
        } else {
            // Through a connection of its own: readers and writers of this one need not wait.
            try copyDatabase(from: database.path, to: unfinished, watch: watch)
        }
        try replaceFile(path, with: unfinished)
    }
}

/// The file named for the backup is the database itself.
public struct BackupOntoItself: Error {}

/// Copies a whole database into one new file, a megabyte or so at a time.
func writeCopy(
    of source: DatabaseQueue, to path: String, as step: LongStep = .copying, watch: @escaping Watch = unwatched
) throws {
    makePrivateFile(path)
    let target = try DatabaseQueue(path: path)
    let size = try source.read { try Int.fetchOne($0, sql: "PRAGMA page_size") } ?? 4096
    try source.backup(to: target, pagesPerStep: 256) { progress in
        try watch(step, progress.completedPageCount * size, progress.totalPageCount * size)
    }
    // One file: nothing may stay behind in a write-ahead log beside it.
    try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try target.close()
}
