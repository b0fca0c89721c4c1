import Foundation
import Words

/// Sets up one reminder a day with the scheduler of the system, and takes it away again.
///
/// What is written is shown first; nothing is written without a yes. Done twice, it is done once.
struct ReminderSchedule {
    private let work: Workplace
    private let yes: Bool
    private let home: String
    private var surroundings: Surroundings { work.surroundings }

    init(_ work: Workplace, yes: Bool) throws {
        guard let home = work.surroundings.environment["HOME"], home.hasPrefix("/") else { throw Trouble.noHome }
        self.work = work
        self.yes = yes
        self.home = home
    }

    func install(_ arguments: [String], at minute: Int) throws {
        let files = files([surroundings.executable, "remind"] + arguments, at: minute)
        for file in files {
            surroundings.result(RemindWords.willWrite(file.path))
            surroundings.result(
                file.text.split(separator: "\n", omittingEmptySubsequences: false).map {
                    $0.isEmpty ? "" : "    \($0)"
                }.joined(separator: "\n"))
        }
        guard try agrees(RemindWords.agree) else { return surroundings.say(RemindWords.leftAlone) }
        for file in files { try write(file) }
        guard start() else {
            return surroundings.say(RemindWords.notStarted(startCommands.map { $0.joined(separator: " ") }))
        }
        surroundings.say(
            RemindWords.installed(at: DayWords.clock(minute), isMail: arguments.contains("--mail")))
    }

    func remove() throws {
        let paths = files([""], at: 0).map(\.path).filter(FileManager.default.fileExists)
        guard !paths.isEmpty else { return surroundings.say(RemindWords.notInstalled) }
        surroundings.result(RemindWords.willRemove(paths))
        guard try agrees(RemindWords.agreeToRemove) else { return surroundings.say(RemindWords.leftAlone) }
        stop()
        for path in paths {
            guard (try? FileManager.default.removeItem(atPath: path)) != nil else { throw Trouble.cannotWrite(path) }
        }
        tell(reload)
        surroundings.say(RemindWords.removed)
    }

    private func agrees(_ question: String) throws -> Bool {
        if yes { return true }
        guard work.canAsk else { throw Trouble.needsYes }
        return work.agrees(to: question)
    }

    private func write(_ file: UnitFile) throws {
        do {
            let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try file.text.write(toFile: file.path, atomically: true, encoding: .utf8)
        } catch {
            throw Trouble.cannotWrite(file.path)
        }
    }
}

// MARK: - What differs between systems

extension ReminderSchedule {
    #if os(macOS)
        private func files(_ command: [String], at minute: Int) -> [UnitFile] {
            [UnitFiles.launchd(command, at: minute, home: home)]
        }

        private var domain: String { "gui/\(getuid())" }
        private var startCommands: [[String]] {
            [["launchctl", "bootstrap", domain, UnitFiles.launchd([], at: 0, home: home).path]]
        }
        private var reload: [String] { [] }

        private func start() -> Bool {
            // One that runs already has the old file.
            stop()
            return startCommands.allSatisfy(tell)
        }

        private func stop() { tell(["launchctl", "bootout", "\(domain)/\(UnitFiles.label)"]) }
    #else
        private func files(_ command: [String], at minute: Int) -> [UnitFile] {
            let chosen = surroundings.environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            return UnitFiles.systemd(command, at: minute, in: chosen ?? home + "/.config")
        }

        private var startCommands: [[String]] {
            [reload, ["systemctl", "--user", "enable", "--now", UnitFiles.name + ".timer"]]
        }
        private var reload: [String] { ["systemctl", "--user", "daemon-reload"] }

        private func start() -> Bool { startCommands.allSatisfy(tell) }

        private func stop() { tell(["systemctl", "--user", "disable", "--now", UnitFiles.name + ".timer"]) }
    #endif

    /// Tells the scheduler; false where it is not there or does not take it.
    @discardableResult
    private func tell(_ command: [String]) -> Bool {
        guard let name = command.first, let program = try? OtherProgram(name, in: surroundings) else { return false }
        return (try? program.run(Array(command.dropFirst()))) != nil
    }
}
