import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound answers`: the week's noes that came before any conversation, looked at together.
struct AnswersVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "answers", abstract: HelpWords.Answers.abstract)

    @Flag(help: ArgumentHelp(HelpWords.Answers.done))
    var done = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let noes = SmallNoes.unread(in: search, at: work.now)
        if done, !noes.isEmpty {
            let command = Together(noes.map { CloseWalk(application: $0.id) })
            return try await work.record(command) { _ in SmallNoesWords.done(noes.count) }
        }
        if work.json {
            return noes.forEach { work.surroundings.result(Json.line($0, in: search, today: work.today).text) }
        }
        if search.isLanded { return work.sayThatItRests() }
        work.surroundings.say(SmallNoesWords.lead(noes.count))
        work.surroundings.show(WaitingLines.answers(noes, today: work.today))
        guard !noes.isEmpty else { return }
        work.surroundings.say(SmallNoesWords.kindLine(noes.count))
        work.surroundings.say(SmallNoesWords.howToEnd)
    }
}
