import Domain
import Foundation
import Storage
import StorageSQLite
import Words

extension Workplace {
    /// The folder's lock, taken after tables of an older version have been brought up to date.
    ///
    /// - Throws: `FolderBusy` where another process uses an older version's tables.
    static func lock(
        _ folder: DataFolder, at now: Moment, _ shared: SharedOptions, in surroundings: Surroundings
    ) async throws -> FolderLock {
        // What keeps the file from being looked at is met again, and said, when it is opened.
        if (try? SQLiteLog.isOutdated(folder.database)) == true {
            let alone = try folder.lock(alone: true)
            let kept = try await surroundings.watching(
                shared, stopped: ProgressWords.stoppedMigration
            ) { watching in
                try Migration.bringUpToDate(folder, holding: alone, stamp: now.stamp, watch: watching.watch)
            }
            surroundings.say(CommandWords.migrated(kept: kept))
            withExtendedLifetime(alone) {}
        }
        return try folder.lock()
    }

    /// Makes today's copy where it is due and quickly made.
    ///
    /// A copy that cannot be made is no reason to keep a verb from its work; `doctor` tells when there was none.
    func makeDailyCopy() async {
        let size = (try? FileManager.default.attributesOfItem(atPath: folder.database))?[.size] as? Int ?? 0
        guard !isAsOf, size < 20_000_000 else { return }
        _ = try? await DailyCopies(in: folder, of: log).makeIfDue(on: today, for: seeker)
    }
}

extension Moment {
    /// A name's part that sorts by time: `20261121T090000`.
    var stamp: String { String(description.prefix(19).filter { $0.isNumber || $0 == "T" }) }
}
