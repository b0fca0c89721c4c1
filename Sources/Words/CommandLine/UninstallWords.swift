/// What `uninstall` says: where everything lies, and what it leaves.
public enum UninstallWords {
    public static func data(_ folder: String, bytes: Int) -> String {
        "Your data lies in \(folder) (\(SettingsWords.size(Int64(bytes)))):"
    }

    public static func noData(_ folder: String) -> String { "There is no data in \(folder)." }

    public static func item(_ path: String, bytes: Int) -> String { "  \(path)  \(SettingsWords.size(Int64(bytes)))" }

    public static let copies = "Copies of it that lie elsewhere, and that only you can delete:"
    public static let left =
        "It stays where it is. Nothing here deletes it unless you add --data-too and then type yes."
    public static func program(_ path: String) -> String {
        "The program is \(path). Delete it, and its Resources beside it, as you put it there."
    }

    public static let reminders = "Reminders that were installed:"
    public static let noReminders = "No reminders are installed."
    public static let removesReminders = "Remove the reminders? (yes, or anything else to leave them)"
    public static let removedReminders = "The reminders are removed."
    public static let question = """
        This deletes all of your data in the folder, daily copies included, for good. To have it as text first: rebound \
        export rebound --out search.jsonl
        Type yes to delete it, or anything else to leave it:
        """
    public static let deleted = "Your data in the folder is deleted. Thank you for letting Rebound walk along."
    public static let kept = "Nothing was deleted."

    public static func others(_ names: [String]) -> String {
        "The folder stays, as it holds files that are not ours: \(listed(names))."
    }
}
