import ArgumentParser
import Domain
import Words

/// `rebound reserve`: on a reserve list, which still waits.
struct ReserveVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "reserve", abstract: HelpWords.Reserve.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Reserve.until, valueName: "day"))
    var until: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let until = try until.map { try work.dayAhead($0) }
        let command = ListOnReserve(application: application.id, on: try work.day(on), until: until)
        try await work.record(command) { search in
            let isOpen = search.applications[application.id]?.isOpen == true
            return CommandWords.reserve(
                application.employer, until: until, isReopened: !application.isOpen && isOpen, today: work.today)
        }
    }
}
