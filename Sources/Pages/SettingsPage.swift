/// Settings, and where the data lies.
///
/// Form `POST /settings`: `seen`, `name` (under letters), `words` (`en-GB` | `en-US`), `theme` (`` | `light` | `dark`),
/// `quiet` (`yes` when ticked), `help_name`, `help_number` (somebody to talk to, the seeker's own).
public struct SettingsPage: Page {
    public static let template = "settings"
    public var name = Field("name")
    /// Which English Rebound speaks.
    public var words = Choices("words")
    public var themes = Choices("theme")
    public var quiet = Choices("quiet")
    public var helpName = Field("help_name")
    public var helpNumber = Field("help_number")
    /// The seeker's own names for stages.
    public var stages = OwnStagesSection()
    /// The switch for single keys.
    ///
    /// None or one.
    public var switching: [KeysSwitch] = []
    /// Data folder, its size, the newest backup, the version.
    public var facts: [FactRow] = []
    /// The command that makes a backup, with the folder in it.
    public var backupCommand = ""
    /// The copies that are made every day.
    ///
    /// None where the data lies in memory.
    public var daily: [DailyCopiesSection] = []

    /// Settings without values.
    public init() {}
}

/// The copies that are made every day, and the switch for them.
///
/// Form `POST /settings/copies`: `seen`, `daily` (`yes` when ticked).
public struct DailyCopiesSection: Sendable {
    /// How many there are, and how old the newest is.
    public var text: String
    /// Whether one is made every day.
    public var wanted = Choices("daily")

    /// The daily copies.
    public init(text: String, isWanted: Bool, words: String) {
        self.text = text
        wanted.options = [Choice("yes", words, isChosen: isWanted)]
    }
}
