import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound answer-by`: they said when they would answer.
struct AnswerByVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "answer-by", abstract: HelpWords.AnswerBy.abstract, discussion: HelpWords.AnswerBy.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.AnswerBy.day))
    var day: String

    @Option(help: ArgumentHelp(HelpWords.AnswerBy.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let named = try work.dayAhead(day)
        let command = NameAnswerDay(application: application.id, by: named, on: try work.day(on))
        try await work.record(command) { search in
            let wait = search.applications[application.id].flatMap { Waits(search, at: work.now).wait(of: $0) }
            return WaitingWords.dayNamed(application.employer, by: named, asking: wait?.chase?.due, today: work.today)
        }
    }
}
