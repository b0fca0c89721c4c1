import Words

/// A file that the system reads, with where it goes.
struct UnitFile: Equatable {
    let path: String
    let text: String
}

/// What systemd and launchd are told: run this command once a day.
enum UnitFiles {
    static let name = "rebound-remind"
    static let label = "org.rebound.remind"

    /// A service and its timer, for the user's own systemd.
    ///
    /// - Parameters:
    ///   - command: the program by its whole path, and its arguments.
    ///   - minute: minutes after midnight, on the clock of the machine.
    ///   - folder: the user's configuration folder.
    /// - Returns: the service, then its timer.
    static func systemd(_ command: [String], at minute: Int, in folder: String) -> [UnitFile] {
        let service = """
            [Unit]
            Description=\(RemindWords.unit)

            [Service]
            Type=oneshot
            ExecStart=\(command.map(quoted).joined(separator: " "))

            """
        // Persistent: a machine that was off at the hour makes up for it when it is on again.
        let timer = """
            [Unit]
            Description=\(RemindWords.unit)

            [Timer]
            OnCalendar=*-*-* \(clock(minute)):00
            Persistent=true

            [Install]
            WantedBy=timers.target

            """
        return [
            UnitFile(path: "\(folder)/systemd/user/\(name).service", text: service),
            UnitFile(path: "\(folder)/systemd/user/\(name).timer", text: timer),
        ]
    }

    /// An agent of the user's own launchd, which makes up for an hour the machine slept through.
    static func launchd(_ command: [String], at minute: Int, home: String) -> UnitFile {
        let arguments = command.map { "        <string>\(escaped($0))</string>" }.joined(separator: "\n")
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
                <key>Label</key>
                <string>\(label)</string>
                <key>ProgramArguments</key>
                <array>
            \(arguments)
                </array>
                <key>StartCalendarInterval</key>
                <dict>
                    <key>Hour</key>
                    <integer>\(minute / 60)</integer>
                    <key>Minute</key>
                    <integer>\(minute % 60)</integer>
                </dict>
            </dict>
            </plist>

            """
        return UnitFile(path: "\(home)/Library/LaunchAgents/\(label).plist", text: text)
    }

    /// `08:30`.
    static func clock(_ minute: Int) -> String {
        [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }

    /// One word of a command line of systemd: `%` and `$` mean something there.
    private static func quoted(_ word: String) -> String {
        var out = ""
        for character in word {
            switch character {
            case "%": out += "%%"
            case "$": out += "$$"
            case "\"", "\\": out += "\\\(character)"
            case "\n": out += "\\n"
            default: out.append(character)
            }
        }
        let isPlain = !out.isEmpty && out.allSatisfy { $0.isLetter || $0.isNumber || "-_./@+:,=%".contains($0) }
        return isPlain ? out : "\"\(out)\""
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }.joined()
    }
}
