import Domain
import Foundation
import Storage
import StorageSQLite

extension CompletionNames {
    /// The names in the data that the words typed so far mean.
    ///
    /// Only looks: makes no folder, changes no table, takes no lock. Whatever is wrong, there is nothing to complete.
    static func read(for arguments: [String], in surroundings: Surroundings) async -> CompletionNames {
        guard let path = dataPath(arguments, in: surroundings) else { return CompletionNames() }
        let database = path + "/rebound.db"
        guard FileManager.default.fileExists(atPath: database), let log = try? SQLiteLog(reading: database),
            let seeker = try? await log.knownSeeker(), let search = try? await SearchKeeper(log: log).search(of: seeker)
        else { return CompletionNames() }
        return CompletionNames(search)
    }

    /// The folder after `--data`, as the shell hands it over: quoted, and with `~` as it stands.
    private static func dataPath(_ arguments: [String], in surroundings: Surroundings) -> String? {
        var chosen: String?
        for (word, next) in zip(arguments, arguments.dropFirst() + [""]) {
            if word == "--data", !next.isEmpty { chosen = next }
            if word.hasPrefix("--data=") { chosen = String(word.dropFirst("--data=".count)) }
        }
        guard var path = chosen?.filter({ !"\"'\\".contains($0) }) else {
            return DataFolder.standard(environment: surroundings.environment)
        }
        if path.hasPrefix("~/"), let home = surroundings.environment["HOME"] { path = home + path.dropFirst() }
        return path
    }
}
