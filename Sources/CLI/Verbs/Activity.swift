import ArgumentParser
import Domain
import Words

/// `rebound activity`: what is done besides applications.
struct ActivityVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: HelpWords.Activity.abstract,
        subcommands: [ActivityAdd.self, ActivityList.self, ActivityEdit.self])
}

struct ActivityAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Activity.add)

    @Argument(help: ArgumentHelp(HelpWords.Activity.kind))
    var kind: ActivityKind

    @Argument(help: ArgumentHelp(HelpWords.Activity.what))
    var what: String = ""

    @Option(help: ArgumentHelp(HelpWords.Activity.minutes, valueName: "n"))
    var minutes: Int?

    @Option(help: ArgumentHelp(HelpWords.Activity.person, valueName: "name"), completion: .names(.person))
    var person: String?

    @Option(
        name: .customLong("for"), help: ArgumentHelp(HelpWords.Activity.application, valueName: "application"),
        completion: .names(.application))
    var application: String?

    @Option(help: ArgumentHelp(HelpWords.Activity.note, valueName: "words"))
    var note: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let id = Activity.ID(work.newThing())
        let noted = ActivityNoted(
            activity: id, kind: kind, what: what, minutes: minutes,
            person: try person.map { try search.person(named: $0).id },
            application: try application.map { try search.application(named: $0).id }, note: note,
            on: try work.day(on))
        try await work.record(NoteActivity(noted), made: Subject(.activity, id.text)) { _ in
            CommandWords.activityNoted(noted, today: work.today)
        }
    }
}

struct ActivityList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Activity.list)

    @Option(help: ArgumentHelp(HelpWords.Activity.week, valueName: "day"))
    var week: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let week = try week.map(work.dayAhead)
        let activities = search.planning.activitiesInOrder.filter { activity in
            week.map { activity.on.monday == $0.monday } ?? true
        }
        if work.json { return activities.forEach { work.surroundings.result(Json.line($0).text) } }
        guard !activities.isEmpty else { return work.surroundings.say(ActivityWords.none) }
        work.surroundings.show(PlanLines.activities(activities, in: search))
    }
}

struct ActivityEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Activity.edit)

    private static let known = ["kind", "minutes", "note", "on", "what"]

    @Argument(help: ArgumentHelp(HelpWords.Activity.activity))
    var activity: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Activity.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let search = try await work.whole()
        let activity = try search.activity(named: activity)
        var changes: [String: String] = [:]
        for pair in try fields.map(Pair.init) {
            guard Self.known.contains(pair.field) else { throw Trouble.unknownField(pair.field, known: Self.known) }
            changes[pair.field] = try value(of: pair, work)
        }
        try await work.amend(activity.entry.event, changes) { _ in CommandWords.activityEdited }
    }

    /// The value as the log has it; what it could not be is refused here, as an amendment only asks whether it fits.
    private func value(of pair: Pair, _ work: Workplace) throws -> String {
        switch pair.field {
        case "on": return try work.day(pair.value).description
        case "kind": return try code(pair.value, field: pair.field, ActivityKind.self).rawValue
        case "minutes" where !pair.value.isEmpty:
            guard let minutes = Int(pair.value), (1...1440).contains(minutes) else {
                throw Refusal.unknownValue(field: pair.field, value: pair.value)
            }
            return pair.value
        default:
            guard pair.value.count <= longestLine else { throw Refusal.tooLong(field: pair.field, limit: longestLine) }
            return pair.value
        }
    }
}
