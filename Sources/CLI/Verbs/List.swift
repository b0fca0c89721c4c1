import ArgumentParser
import Domain
import Words

/// `rebound list`: the applications, one a line.
struct ListVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: HelpWords.List.abstract, discussion: HelpWords.List.more)

    @Flag(help: ArgumentHelp(HelpWords.List.open))
    var open = false

    @Flag(help: ArgumentHelp(HelpWords.List.closed))
    var closed = false

    @Flag(help: ArgumentHelp(HelpWords.List.waiting))
    var waiting = false

    @Argument(help: ArgumentHelp(HelpWords.List.text))
    var text: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if closed, open { throw Trouble.eitherOr("--open", "--closed") }
        if closed, waiting { throw Trouble.eitherOr("--waiting", "--closed") }
        let found = try await work.search().applicationsInOrder.filter { isWanted($0, at: work.now) }
        guard !work.json else {
            return found.forEach { work.surroundings.result(Json.line($0, today: work.today).text) }
        }
        guard !found.isEmpty else { return work.surroundings.say(CommandWords.nothingListed) }
        ApplicationLines.table(found, today: work.today).forEach(work.surroundings.result)
    }

    private func isWanted(_ application: JobApplication, at now: Moment) -> Bool {
        if open, !application.isOpen { return false }
        if closed, application.isOpen { return false }
        if waiting, !application.isWaiting(at: now) { return false }
        guard let text = text.map(folded) else { return true }
        let details = application.details
        let texts = [details.employer, details.role, details.agency, details.place, details.source].compactMap { $0 }
        return texts.contains { folded($0).contains(text) }
    }
}

extension JobApplication {
    /// Open, applied for, and with no interview to come: an answer is awaited.
    func isWaiting(at now: Moment) -> Bool {
        isOpen && stage >= .applied && nextInterview(at: now) == nil
    }
}

extension Json {
    /// A line of `list --json`.
    static func line(_ application: JobApplication, today: Day) -> Json {
        .object([
            "application": .string(application.id.text), "employer": .string(application.employer),
            "role": .string(application.role), "stage": .string(application.stage.rawValue),
            "outcome": .maybe(application.outcome?.rawValue),
            "days": .int(today.days(since: application.lastDay(upTo: today))),
        ])
    }
}
