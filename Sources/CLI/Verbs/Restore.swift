import ArgumentParser
import Domain
import Storage
import StorageSQLite
import Words

/// `rebound restore`: puts a backup in the place of the data, keeping a copy of what was there.
struct RestoreVerb: Verb {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: HelpWords.Restore.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Backup.file), completion: .file())
    var file: String

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let (_, now) = try Workplace.time(shared, in: surroundings)
        let folder = try Workplace.dataFolder(shared, in: surroundings)
        let lock = try folder.lock(alone: true)
        do {
            let kept = try await surroundings.watching(shared, stopped: ProgressWords.stoppedRestore) { watching in
                try Restore.restore(
                    from: file, into: folder, holding: lock, stamp: now.stamp, watch: watching.watch)
            }
            surroundings.say(CommandWords.restored(kept: kept))
        } catch let error where Said(error) == nil {
            throw Fault(error)
        }
    }
}
