import Foundation

extension DataFolder {
    /// The names of what this program has put into the folder, each with its size in bytes; folders whole.
    public var contents: [(name: String, bytes: Int)] {
        names.filter(isOurs).map { ($0, size(of: file($0))) }
    }

    /// What lies in the folder and was not put there by this program.
    public var otherNames: [String] { names.filter { !isOurs($0) } }

    /// Deletes what this program has put into the folder, and the folder where nothing else is left.
    ///
    /// Needs the lock alone.
    /// - Throws: `FolderBusy` where the lock is shared; nothing is deleted then.
    public func deleteContents(holding lock: FolderLock) throws {
        guard lock.isAlone else { throw FolderBusy(holder: "") }
        for (name, _) in contents { try FileManager.default.removeItem(atPath: file(name)) }
        if names.isEmpty { try FileManager.default.removeItem(atPath: path) }
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    private func isOurs(_ name: String) -> Bool {
        let whole = [
            "session.key", "lock", "newest-backup", "named-backups", "no-daily-backups", "backups", "reminded",
        ]
        let beginnings = ["rebound.db", "incoming.db", "before-migration-", "before-restore-"]
        return whole.contains(name) || beginnings.contains { name.hasPrefix($0) }
    }

    private func size(of path: String) -> Int {
        let files = FileManager.default
        let inside = (try? files.subpathsOfDirectory(atPath: path)) ?? []
        return ([path] + inside.map { path + "/" + $0 }).reduce(0) { sum, path in
            let known = try? files.attributesOfItem(atPath: path)
            guard known?[.type] as? FileAttributeType == .typeRegular else { return sum }
            return sum + (known?[.size] as? Int ?? 0)
        }
    }
}
