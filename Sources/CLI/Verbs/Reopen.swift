import ArgumentParser
import Domain
import Words

/// `rebound reopen`: there is news after all.
struct ReopenVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "reopen", abstract: HelpWords.Reopen.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        try await work.record(ReopenApplication(application: application.id, on: try work.day(on))) { _ in
            CommandWords.reopened(application.employer)
        }
    }
}
