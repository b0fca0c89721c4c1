import ArgumentParser
import Domain
import Words

/// `rebound stage`: how far it got.
struct StageVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "stage", abstract: HelpWords.Stage.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Stage.stage))
    var stage: Stage

    @Option(help: ArgumentHelp(HelpWords.Stage.round, valueName: "n"))
    var round: Int?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let day = try work.day(on)
        let command = RecordStage(application: application.id, stage: stage, round: round, on: day)
        try await work.record(command) { search in
            CommandWords.stage(
                stage, round: round, of: application.employer, on: day, today: work.today,
                isReopened: !application.isOpen && search.applications[application.id]?.isOpen == true)
        }
    }
}
