import ArgumentParser
import Domain
import Words

/// `rebound outcome`: how it ended, with the words that said so.
struct OutcomeVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "outcome", abstract: HelpWords.Outcome.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Outcome.outcome))
    var outcome: Outcome

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp(HelpWords.Outcome.words, valueName: "file|-"), completion: .file())
    var words: String?

    @Option(help: ArgumentHelp(HelpWords.from, valueName: "name"))
    var from: String = ""

    @Option(help: ArgumentHelp(HelpWords.channel))
    var channel = Channel.mail

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let day = try work.day(on)
        var commands: [any Command] = [RecordOutcome(application: application.id, outcome: outcome, on: day)]
        if let words {
            commands.append(
                RecordNotice(
                    NoticeReceived(
                        application: application.id, kind: outcome.messageKind, from: from, channel: channel,
                        words: try work.words(of: words), on: day)))
        }
        try await work.record(Together(commands)) { search in
            let now = search.applications[application.id] ?? application
            return CommandWords.outcome(
                outcome, of: now, before: application, on: day, today: work.today,
                walk: now.walk(at: work.now)?.size)
        }
    }
}
