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

    @Option(help: ArgumentHelp(HelpWords.List.tag))
    var tag: String?

    @Option(help: ArgumentHelp(HelpWords.List.source))
    var source: String?

    @Option(help: ArgumentHelp(HelpWords.List.route))
    var route: Domain.Route?

    @Argument(help: ArgumentHelp(HelpWords.List.text))
    var text: String?

    @OptionGroup var filters: ListFilters

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if closed, open { throw Trouble.eitherOr("--open", "--closed") }
        if closed, waiting { throw Trouble.eitherOr("--waiting", "--closed") }
        let matching = filter.matching(try await work.search().applicationsInOrder, at: work.now)
        let found = try filters.applied(to: matching, at: work)
        guard !work.json else {
            return found.forEach { work.surroundings.result(Json.line($0, today: work.today).text) }
        }
        guard !found.isEmpty else { return work.surroundings.say(CommandWords.nothingListed) }
        work.surroundings.show(ApplicationLines.table(found, today: work.today))
    }

    /// What the options narrow the list to; of `--open` and `--waiting`, the narrower one.
    private var filter: ApplicationFilter {
        let standing: ApplicationFilter.Standing? = closed ? .ended : waiting ? .waiting : open ? .open : nil
        return ApplicationFilter(standing: standing, tag: tag, source: source, route: route, text: text)
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
