import ArgumentParser
import Domain
import Guidance
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

    @Option(help: ArgumentHelp(HelpWords.List.tag), completion: .names(.tag))
    var tag: String?

    @Option(help: ArgumentHelp(HelpWords.List.source))
    var source: String?

    @Option(help: ArgumentHelp(HelpWords.List.route))
    var route: Domain.Route?

    @Option(name: .customLong("filter"), help: ArgumentHelp(HelpWords.List.filter, valueName: "name"))
    var kept: String?

    @Option(help: ArgumentHelp(HelpWords.List.keep, valueName: "name"))
    var keep: String?

    @Option(help: ArgumentHelp(HelpWords.List.drop, valueName: "name"))
    var drop: String?

    @Argument(help: ArgumentHelp(HelpWords.List.text))
    var text: String?

    @OptionGroup var filters: ListFilters

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if closed, open { throw Trouble.eitherOr("--open", "--closed") }
        if closed, waiting { throw Trouble.eitherOr("--waiting", "--closed") }
        if let drop {
            return try await work.record(DropFilter(name: drop)) { _ in CommandWords.filterDropped(drop) }
        }
        let search = try await work.search()
        let filter = try narrowed(in: search)
        if let keep {
            return try await work.record(KeepFilter(name: keep, filter: filter)) { _ in CommandWords.filterKept(keep) }
        }
        var matching = filter.matching(search.applicationsInOrder, at: work.now)
        let waits = Waits(search, at: work.now)
        if waiting { matching = Self.byDueChase(matching, waits) }
        let found = try filters.applied(to: matching, at: work)
        guard !work.json else {
            return found.forEach {
                let wait = waiting ? waits.wait(of: $0) : nil
                work.surroundings.result(Json.line($0, in: search, today: work.today, wait: wait).text)
            }
        }
        if waiting, search.isLanded { work.sayThatItRests() }
        guard !found.isEmpty else { return work.surroundings.say(CommandWords.nothingListed) }
        work.surroundings.show(ApplicationLines.table(found, in: search, today: work.today))
    }

    /// A kept filter, with what the options say over it.
    private func narrowed(in search: JobSearch) throws -> ApplicationFilter {
        guard let kept else { return filter }
        guard var found = search.filter(named: kept)?.filter else { throw Trouble.notFound(.filter, name: kept) }
        let given = filter
        found.standing = given.standing ?? found.standing
        found.tag = given.tag ?? found.tag
        found.source = given.source ?? found.source
        found.route = given.route ?? found.route
        found.text = given.text ?? found.text
        return found
    }

    /// What the options narrow the list to; of `--open` and `--waiting`, the narrower one.
    private var filter: ApplicationFilter {
        let standing: ApplicationFilter.Standing? = closed ? .ended : waiting ? .waiting : open ? .open : nil
        return ApplicationFilter(standing: standing, tag: tag, source: source, route: route, text: text)
    }

    /// The earliest due question first; what waits without one comes after, the longest silence first.
    private static func byDueChase(_ applications: [JobApplication], _ waits: Waits) -> [JobApplication] {
        let known = applications.map { ($0, waits.wait(of: $0)) }
        let sorted = known.compactMap { application, wait in wait.map { (application, $0) } }
            .sorted { Wait.isAskedEarlier($0.1, $1.1) }.map(\.0)
        return sorted + known.filter { $0.1 == nil }.map(\.0)
    }
}

extension Json {
    /// A line of `list --json`.
    ///
    /// With `--waiting` it also tells when a question about the decision is due.
    static func line(_ application: JobApplication, in search: JobSearch, today: Day, wait: Wait? = nil) -> Json {
        let waiting: [String: Json] = wait.map { ["chaseDue": .maybe($0.chase?.due.description)] } ?? [:]
        let fields: [String: Json] = [
            "application": .string(application.id.text), "employer": .string(application.employer),
            "role": .string(application.role), "stage": .string(application.stage.rawValue),
            "stageName": .maybe(search.stageName(of: application)),
            "reserve": .reserve(application), "outcome": .maybe(application.outcome?.rawValue),
            "days": .int(today.days(since: application.lastDay(upTo: today))),
        ]
        return .object(fields.merging(waiting) { mine, _ in mine })
    }
}
