public import Domain

/// What the command line says when something cannot be done: what stands, and what to do.
public enum TroubleWords {
    public static func ambiguous(_ name: String, candidates: [(id: String, words: String)]) -> String {
        let lines = candidates.map { "  \($0.id)  \($0.words)" }
        return "More than one thing answers to \(name.quoted). Please say which, by its id:\n"
            + lines.joined(separator: "\n")
    }

    public static func notFound(_ kind: Subject.Kind, name: String) -> String {
        RefusalWords.sentence(.notFound(kind, name), today: Day(number: 0))
    }

    public static func conflict(changes: [String]) -> String {
        "Somebody changed this meanwhile, so nothing was recorded. Please look again and repeat it. "
            + "Changes since: \(listed(changes))."
    }

    public static func fault(_ what: String) -> String {
        "Something went wrong, and it is not your doing: \(what). What was recorded before is safe."
    }

    // MARK: - Files and folders

    public static func noFile(_ path: String) -> String { "There is no file \(path.quoted), or it cannot be opened." }

    public static func notText(_ path: String) -> String { "\(path.quoted) does not hold text in UTF-8." }

    public static func fileExists(_ path: String) -> String {
        "There is a file \(path.quoted) already. It was left alone; please choose another name."
    }

    public static func cannotWrite(_ path: String) -> String {
        "The file \(path.quoted) cannot be written there. Please look whether its folder exists and has room."
    }

    public static let noHome =
        "It is not known where your data should lie. Please name a folder with --data DIR or REBOUND_DATA."

    public static func cannotMakeFolder(_ path: String) -> String {
        "The folder \(path.quoted) cannot be made. Please choose another with --data DIR."
    }

    public static func folderNotWritable(_ path: String) -> String {
        "The folder \(path.quoted) cannot be written to. Please choose another with --data DIR."
    }

    public static func folderOnNetwork(_ path: String, kind: String) -> String {
        "The folder \(path.quoted) lies on a network file system (\(kind)), where a crash could lose what you wrote. "
            + "Please choose a folder on this machine."
    }

    public static func busy(holder: String) -> String {
        let who = holder.isEmpty ? "Another process" : "Process \(holder)"
        return "\(who) uses this data just now. Please end it first, then repeat this. Nothing was changed."
    }

    public static let logBusy = "Others kept writing at the same moment, so nothing was recorded. Please repeat it."

    public static let newerTables =
        "This data was made by a newer version of Rebound. Nothing was touched; please upgrade to open it."

    public static func notABackup(_ path: String) -> String {
        "\(path.quoted) is no whole backup of Rebound. What you have is unchanged."
    }

    // MARK: - Log files

    public static let notALog = "This is no log of Rebound. Nothing was taken in."

    public static func logTooNew(_ version: Int) -> String {
        "This log is written in a newer form (\(version)). Nothing was taken in; please upgrade first."
    }

    public static func logUnreadable(line: Int) -> String {
        "Line \(line) cannot be read, so nothing was taken in."
    }

    public static func logGap(line: Int) -> String {
        "At line \(line) an entry is missing or stands twice, so nothing was taken in."
    }

    public static func logCut(expected: Int, found: Int) -> String {
        "The file says it holds \(expected) entries and holds \(found), so nothing was taken in."
    }

    public static func damage(_ found: [String]) -> String {
        "The data is damaged:\n" + found.map { "  \($0)" }.joined(separator: "\n")
            + "\nPlease restore your newest backup (rebound restore FILE); what is here is kept beside it."
    }

    // MARK: - The program itself

    public static func noResources(_ places: [String]) -> String {
        "The resources of Rebound were not found. Looked at:\n" + places.map { "  \($0)" }.joined(separator: "\n")
            + "\nPlease point REBOUND_RESOURCES to the folder."
    }
}
