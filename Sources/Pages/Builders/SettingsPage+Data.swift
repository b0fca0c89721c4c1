public import Domain
import Words

extension SettingsPage {
    /// The seeker's settings, and where the data lies.
    public init(
        _ source: PageSource, folder: String?, size: Int64, newestBackup: Day?, version: String,
        retyped: Retyped? = nil
    ) {
        self.init()
        let seeker = source.search.seeker
        name.value = seeker.name ?? ""
        words.options = Language.allCases.map {
            Choice(
                $0.rawValue, SettingsWords.name(of: $0), about: SettingsWords.example(of: $0),
                isChosen: $0 == Language(of: seeker))
        }
        themes.options = [
            Choice("", SettingsWords.system, isChosen: seeker.theme == nil),
            Choice("light", SettingsWords.light, isChosen: seeker.theme == "light"),
            Choice("dark", SettingsWords.dark, isChosen: seeker.theme == "dark"),
        ]
        quiet.options = [Choice("yes", SettingsWords.quiet, isChosen: seeker.isQuiet)]
        stages = OwnStagesSection(source)
        switching = [KeysSwitch(source, back: "/settings#single-keys")]
        helpName.value = seeker.helpName ?? ""
        helpNumber.value = seeker.helpNumber ?? ""
        facts = [
            FactRow(SettingsWords.folder, folder ?? SettingsWords.inMemory),
            FactRow(SettingsWords.size, SettingsWords.size(size)),
            FactRow(
                SettingsWords.newestBackup,
                newestBackup.map { DayWords.longAndRelative($0, today: source.today) } ?? SettingsWords.noBackup),
            FactRow(SettingsWords.version, version),
        ]
        backupCommand = folder.map { SettingsWords.backupCommand(folder: $0) } ?? ""
        guard let retyped else { return }
        retyped.fill(&name)
        retyped.fill(&words)
        retyped.fill(&themes)
        retyped.fill(&quiet)
        retyped.fill(&helpName)
        retyped.fill(&helpNumber)
    }
}

extension DailyCopiesSection {
    /// The copies in a folder.
    public init(count: Int, newest: Day?, isWanted: Bool, folder: String, today: Day) {
        self.init(
            text: SettingsWords.daily(count, newest: newest, folder: folder, today: today), isWanted: isWanted,
            words: SettingsWords.dailyWanted)
    }
}
