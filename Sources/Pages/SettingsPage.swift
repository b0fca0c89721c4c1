/// Settings, and where the data lies.
///
/// Form `POST /settings`: `seen`, `name` (under letters), `theme` (`` | `light` | `dark`), `quiet` (`yes` when ticked),
/// `help_name`, `help_number` (somebody to talk to, the seeker's own).
public struct SettingsPage: Page {
    public static let template = "settings"
    public var name = Field("name")
    public var themes = Choices("theme")
    public var quiet = Choices("quiet")
    public var helpName = Field("help_name")
    public var helpNumber = Field("help_number")
    /// Data folder, its size, the newest backup, the version.
    public var facts: [FactRow] = []
    /// The command that makes a backup, with the folder in it.
    public var backupCommand = ""

    /// Settings without values.
    public init() {}
}
