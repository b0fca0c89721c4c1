import ArgumentParser
import Foundation
import Storage
import StorageSQLite
import Words

/// `rebound backup`: a whole copy, while the program runs.
struct BackupVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: HelpWords.Backup.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Backup.file))
    var file: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !FileManager.default.fileExists(atPath: file) else { throw Trouble.fileExists(file) }
        try await work.log.backup(to: file)
        // It holds everything; nobody else on this machine needs to read it.
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        try work.folder.noteBackup(on: work.today)
        work.surroundings.say(CommandWords.backedUp(to: file))
    }
}
