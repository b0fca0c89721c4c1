import ArgumentParser
import Domain
import Words

/// `rebound action`: next steps.
struct ActionVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: HelpWords.Action.abstract,
        subcommands: [ActionAdd.self, ActionList.self, ActionEdit.self, ActionDoneVerb.self, ActionDrop.self])
}

struct ActionAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Action.add)

    @Argument(help: ArgumentHelp(HelpWords.Action.aim))
    var aim: String

    @Option(help: ArgumentHelp(HelpWords.Action.firstStep, valueName: "words"))
    var firstStep: String?

    @Option(help: ArgumentHelp(HelpWords.Action.by, valueName: "day"))
    var by: String?

    @Option(name: .customLong("when"), help: ArgumentHelp(HelpWords.Action.when, valueName: "words"))
    var condition: String?

    @Option(name: .customLong("then"), help: ArgumentHelp(HelpWords.Action.then, valueName: "words"))
    var consequence: String?

    @Option(
        name: .customLong("for"), help: ArgumentHelp(HelpWords.Action.application, valueName: "application"),
        completion: .names(.application))
    var application: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try application.map(search.application(named:))
        let id = Action.ID(work.newThing())
        let day = try by.map(work.dayAhead)
        let planned = ActionPlanned(
            action: id, application: application?.id, aim: aim, firstStep: firstStep, by: day, when: condition,
            then: consequence)
        try await work.record(PlanAction(planned), made: Subject(.action, id.text)) { _ in
            CommandWords.actionPlanned(by: day, today: work.today)
        }
    }
}

struct ActionList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Action.list)

    @Flag(help: ArgumentHelp(HelpWords.Action.all))
    var all = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let actions = try await work.search().actionsInOrder.filter { all || $0.isOpen }
        if work.json { return actions.forEach { work.surroundings.result(Json.line($0).text) } }
        guard !actions.isEmpty else { return work.surroundings.say(CommandWords.noActions) }
        work.surroundings.show(ThingLines.actions(actions, today: work.today))
    }
}

struct ActionEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Action.edit)

    /// Names on the command line, and in the log.
    private static let fields = ["aim": "aim", "first_step": "firstStep", "by": "by", "when": "when", "then": "then"]

    @Argument(help: ArgumentHelp(HelpWords.action))
    var action: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Action.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let action = try await work.whole().action(named: action)
        var changes: [String: String] = [:]
        for pair in try fields.map(Pair.init) {
            guard let name = Self.fields[pair.field] else {
                throw Trouble.unknownField(pair.field, known: Self.fields.keys.sorted())
            }
            let isDay = pair.field == "by" && !pair.value.isEmpty
            changes[name] = isDay ? try work.dayAhead(pair.value).description : pair.value
        }
        if changes["aim"]?.allSatisfy(\.isWhitespace) == true { throw Refusal.empty(field: "aim") }
        try await work.amend(action.entry.event, changes) { _ in CommandWords.actionEdited }
    }
}
