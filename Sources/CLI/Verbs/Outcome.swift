import ArgumentParser
import Domain
import Words

/// `rebound outcome`: how it ended, with the words that said so; for several applications as one change.
struct OutcomeVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "outcome", abstract: HelpWords.Outcome.abstract, discussion: HelpWords.Outcome.more)

    @Argument(
        help: ArgumentHelp(HelpWords.Outcome.applications, valueName: "application> <outcome"),
        completion: .list(Outcome.allCases.map(\.rawValue)))
    var given: [String]

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
        guard given.count > 1, let last = given.last else { throw Trouble.missing(option: "APPLICATION OUTCOME") }
        let outcome: Outcome = try code(last, field: "outcome")
        let search = try await work.whole()
        let chosen = try given.dropLast().map { try search.application(named: $0) }
        let day = try work.day(on)
        let told = try words.map { try work.words(of: $0) }
        let commands = chosen.flatMap { end($0.id, with: outcome, on: day, told: told) }
        try await work.record(Together(commands)) { search in
            let now = chosen.map { search.applications[$0.id] ?? $0 }
            guard chosen.count == 1 else {
                return CommandWords.outcomes(outcome, of: now, on: day, today: work.today)
            }
            return CommandWords.outcome(
                outcome, of: now[0], before: chosen[0], on: day, today: work.today,
                walk: now[0].walk(at: work.now)?.size)
        }
    }

    private func end(
        _ application: JobApplication.ID, with outcome: Outcome, on day: Day, told: String?
    ) -> [any Command] {
        let ended = RecordOutcome(application: application, outcome: outcome, on: day)
        guard let told else { return [ended] }
        let notice = NoticeReceived(
            application: application, kind: outcome.messageKind, from: from, channel: channel, words: told, on: day)
        return [ended, RecordNotice(notice)]
    }
}
