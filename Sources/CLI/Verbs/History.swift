import ArgumentParser
import Domain
import Words

/// `rebound history`: what was recorded, in the order it was recorded.
struct HistoryVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: HelpWords.History.abstract, discussion: HelpWords.History.more)

    @Argument(help: ArgumentHelp(HelpWords.History.application), completion: .names(.application))
    var application: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let subject = try application.map { try search.application(named: $0).subject }
        let changes = search.changes.filter { change in subject.map(change.subjects.contains) ?? true }
        if work.json {
            let lines = changes.map { Json.change($0, withEvents: true) }
            return work.surroundings.result(Json.object(["changes": .array(lines)]).text)
        }
        guard !changes.isEmpty else { return work.surroundings.say(CommandWords.nothingRecorded) }
        for change in changes {
            work.surroundings.show(HistoryLines.of(change, in: search, today: work.today))
        }
    }
}
