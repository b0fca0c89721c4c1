import ArgumentParser
import Domain
import Words

/// `rebound stage`: how far it got.
struct StageVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "stage", abstract: HelpWords.Stage.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Stage.stage), completion: .names(.stage))
    var stage: String

    @Option(help: ArgumentHelp(HelpWords.Stage.round, valueName: "n"))
    var round: Int?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try search.application(named: application)
        let (stage, own) = try search.stage(named: stage)
        let day = try work.day(on)
        let command = RecordStage(application: application.id, stage: stage, round: round, on: day, own: own?.id)
        try await work.record(command) { search in
            let now = search.applications[application.id] ?? application
            return CommandWords.stage(
                stage, round: round, named: own?.name, of: now, before: application, on: day, today: work.today)
        }
    }
}
