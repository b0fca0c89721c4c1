import ArgumentParser
import Foundation
import Storage
import StorageSQLite
import Words

/// `rebound backup`: a whole copy, while the program runs.
struct BackupVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: HelpWords.Backup.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Backup.file), completion: .file())
    var file: String?

    @Option(help: ArgumentHelp(HelpWords.Backup.daily, valueName: "on|off"))
    var daily: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if let daily {
            let isOn = try isWanted(daily)
            try work.folder.keepDailyCopies(isOn)
            work.surroundings.say(CommandWords.daily(isOn: isOn, folder: work.folder.dailyFolder))
        }
        guard let file else {
            guard daily != nil else { throw Trouble.missing(option: "FILE") }
            return
        }
        guard !FileManager.default.fileExists(atPath: file) else { throw Trouble.fileExists(file) }
        try await work.surroundings.watching(shared, stopped: ProgressWords.stoppedNoFile) { watching in
            try await work.log.backup(to: file, watch: watching.watch)
        }
        // It holds everything; nobody else on this machine needs to read it.
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        try work.folder.noteBackup(on: work.today, at: URL(fileURLWithPath: file).standardizedFileURL.path)
        work.surroundings.say(CommandWords.backedUp(to: file))
    }

    private func isWanted(_ text: String) throws -> Bool {
        switch text {
        case "on": true
        case "off": false
        default: throw Trouble.unknownValue(field: "--daily", value: text, known: ["on", "off"])
        }
    }
}
