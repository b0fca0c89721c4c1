public import Domain

/// Words on Settings.
public enum SettingsWords {
    public static let folder = "Data folder"
    public static let size = "Size"
    public static let newestBackup = "Newest backup"
    public static let version = "Version"
    public static let inMemory = "Nowhere: this is the demo, kept in memory until it ends"
    public static let noBackup = "None yet"
    public static let quiet = "Keep outcomes and counts closed until I open them"
    /// What a kind of English is called.
    public static func name(of language: Language) -> String {
        switch language {
        case .britishEnglish: "British English"
        case .americanEnglish: "American English"
        }
    }

    /// A day and a time as they are said in it.
    public static func example(of language: Language) -> String {
        Language.$current.withValue(language) {
            "\(DayWords.short(endOfMarch)), \(DayWords.clock(870))"
        }
    }

    private static let endOfMarch = Day(number: 20_543)

    public static let system = "As the system says"
    public static let light = "Light"
    public static let dark = "Dark"

    public static let dailyWanted = "Make a copy of my data by itself, and keep the newest seven"

    /// How many daily copies there are, and how old the newest is.
    public static func daily(_ count: Int, newest: Day?, folder: String, today: Day) -> String {
        guard let newest else { return "There is no daily copy yet. They will lie in \(folder)." }
        let copies = counted(count, "copy", "copies").capitalised
        return "\(copies) in \(folder), the newest from \(DayWords.longAndRelative(newest, today: today))."
    }

    /// Bytes as people say them: "1.2 MB".
    public static func size(_ bytes: Int64) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\(bytes / 1_000) kB"
        default: "\(bytes / 1_000_000).\(bytes % 1_000_000 / 100_000) MB"
        }
    }

    public static func backupCommand(folder: String) -> String {
        "rebound backup FILE --data '\(folder)'"
    }
}
