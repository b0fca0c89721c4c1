import ArgumentParser
import Domain
import Foundation
import Storage
import Words

/// `rebound uninstall`: says where everything lies; takes away what was installed, and the data only when told twice.
struct UninstallVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "uninstall", abstract: HelpWords.Uninstall.abstract, discussion: HelpWords.Uninstall.more)

    @Flag(help: ArgumentHelp(HelpWords.Uninstall.dataToo))
    var dataToo = false

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let path = try Workplace.dataPath(shared, in: surroundings)
        let folder = FileManager.default.fileExists(atPath: path) ? try DataFolder(path: path) : nil
        let reminders = InstalledReminders.find(in: surroundings)
        if shared.json {
            surroundings.result(json(path, folder, reminders, surroundings).text)
        } else {
            tell(path, folder, reminders, surroundings)
        }
        removeReminders(reminders, surroundings)
        guard let folder else { return }
        guard dataToo else { return surroundings.say(UninstallWords.left) }
        try deleteData(in: folder, surroundings)
    }

    private func tell(
        _ path: String, _ folder: DataFolder?, _ reminders: [String], _ surroundings: Surroundings
    ) {
        if let folder {
            surroundings.result(UninstallWords.data(path, bytes: folder.contents.reduce(0) { $0 + $1.bytes }))
            folder.contents.forEach { surroundings.result(UninstallWords.item($0.name, bytes: $0.bytes)) }
            let named = folder.copies.filter { $0.kind == .named }
            if !named.isEmpty { surroundings.result(UninstallWords.copies) }
            named.forEach { surroundings.result(UninstallWords.item($0.path, bytes: $0.bytes)) }
        } else {
            surroundings.result(UninstallWords.noData(path))
        }
        surroundings.result(reminders.isEmpty ? UninstallWords.noReminders : UninstallWords.reminders)
        reminders.forEach { surroundings.result("  " + $0) }
        surroundings.fitted(shared).show([UninstallWords.program(surroundings.executable)])
    }

    private func removeReminders(_ reminders: [String], _ surroundings: Surroundings) {
        guard !reminders.isEmpty, surroundings.input.isTerminal, !shared.json else { return }
        guard surroundings.agrees(to: UninstallWords.removesReminders) else { return }
        InstalledReminders.remove(reminders)
        surroundings.say(UninstallWords.removedReminders)
    }

    /// Only after the word has been typed: there is no option that stands for it.
    private func deleteData(in folder: DataFolder, _ surroundings: Surroundings) throws {
        guard surroundings.input.isTerminal, !shared.json, surroundings.agrees(to: UninstallWords.question) else {
            return surroundings.say(UninstallWords.kept)
        }
        let lock = try folder.lock(alone: true)
        let others = folder.otherNames
        do {
            try folder.deleteContents(holding: lock)
        } catch let error where Said(error) == nil {
            throw Fault(error)
        }
        surroundings.say(UninstallWords.deleted)
        if !others.isEmpty { surroundings.say(UninstallWords.others(others)) }
    }

    private func json(
        _ path: String, _ folder: DataFolder?, _ reminders: [String], _ surroundings: Surroundings
    ) -> Json {
        let contents = folder?.contents ?? []
        return .object([
            "folder": .string(path), "exists": .bool(folder != nil),
            "bytes": .int(contents.reduce(0) { $0 + $1.bytes }), "files": .strings(contents.map(\.name)),
            "others": .strings(folder?.otherNames ?? []),
            "copies": .strings((folder?.copies ?? []).filter { $0.kind == .named }.map(\.path)),
            "reminders": .strings(reminders), "program": .string(surroundings.executable),
        ])
    }
}

/// Timers and agents that the scripts of this program have installed for the seeker.
enum InstalledReminders {
    /// The paths of their files.
    static func find(in surroundings: Surroundings) -> [String] {
        guard let home = surroundings.environment["HOME"], !home.isEmpty else { return [] }
        let configuration = surroundings.environment["XDG_CONFIG_HOME"] ?? home + "/.config"
        return ["\(configuration)/systemd/user", "\(home)/Library/LaunchAgents"].flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
                .filter { isOurs($0) }.map { "\(folder)/\($0)" }
        }
    }

    /// Stops them, as far as the system lets us, and deletes their files.
    static func remove(_ paths: [String]) {
        for path in paths {
            let name = URL(fileURLWithPath: path).lastPathComponent
            if name.hasSuffix(".timer") { run("/usr/bin/systemctl", ["--user", "disable", "--now", name]) }
            if name.hasSuffix(".plist") { run("/bin/launchctl", ["unload", path]) }
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasPrefix("rebound-") && (name.hasSuffix(".timer") || name.hasSuffix(".service"))
            || name.hasSuffix(".plist") && name.lowercased().contains("rebound")
    }

    private static func run(_ program: String, _ arguments: [String]) {
        guard FileManager.default.isExecutableFile(atPath: program) else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return }
        process.waitUntilExit()
    }
}
