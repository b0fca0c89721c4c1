import ArgumentParser
import Domain
import Words

/// `rebound stages`: the seeker's own names for stages.
struct StagesVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stages", abstract: HelpWords.Stages.abstract, discussion: HelpWords.Stages.more,
        subcommands: [StagesList.self, StagesAdd.self, StagesRename.self, StagesOrder.self, StagesRetire.self])
}

struct StagesList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Stages.list)

    @Flag(help: ArgumentHelp(HelpWords.Stages.all))
    var all = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let stages = search.ownStagesInOrder + (all ? search.retiredOwnStages : [])
        if work.json { return stages.forEach { work.surroundings.result(Json.line($0).text) } }
        guard !stages.isEmpty else { return work.surroundings.say(CommandWords.noOwnStages) }
        work.surroundings.show(CommandWords.ownStages(stages))
    }
}

struct StagesAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Stages.add)

    @Argument(help: ArgumentHelp(HelpWords.Stages.name))
    var name: String

    @Option(name: .customLong("as"), help: ArgumentHelp(HelpWords.Stages.stage))
    var stage: Stage

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let id = OwnStage.ID(work.newThing())
        let command = NameStage(id: id, name: name, stage: stage)
        try await work.record(command, made: Subject(.ownStage, id.text)) { _ in CommandWords.stageNamed(name, stage) }
    }
}

struct StagesRename: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: HelpWords.Stages.rename)

    @Argument(help: ArgumentHelp(HelpWords.Stages.own), completion: .names(.ownStage))
    var stage: String

    @Argument(help: ArgumentHelp(HelpWords.Stages.newName))
    var name: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let own = try await work.whole().ownStage(named: stage)
        try await work.record(EditOwnStage(own: own.id, name: name)) { _ in CommandWords.stageRenamed(name) }
    }
}

struct StagesOrder: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "order", abstract: HelpWords.Stages.order)

    @Argument(help: ArgumentHelp(HelpWords.Stages.own), completion: .names(.ownStage))
    var stages: [String]

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let order = try stages.map { try search.ownStage(named: $0).id }
        try await work.record(OrderOwnStages(order: order)) { search in
            CommandWords.stagesOrdered(search.ownStagesInOrder.map(\.name))
        }
    }
}

struct StagesRetire: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "retire", abstract: HelpWords.Stages.retire)

    @Argument(help: ArgumentHelp(HelpWords.Stages.own), completion: .names(.ownStage))
    var stage: String

    @Flag(help: ArgumentHelp(HelpWords.Stages.bringBack))
    var bringBack = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let own = try await work.whole().ownStage(named: stage)
        try await work.record(EditOwnStage(own: own.id, isRetired: !bringBack)) { _ in
            bringBack ? CommandWords.stageBack(own.name) : CommandWords.stageRetired(own.name)
        }
    }
}

extension Json {
    /// A line of `stages list --json`.
    static func line(_ stage: OwnStage) -> Json {
        .object([
            "stageName": .string(stage.name), "id": .string(stage.id.text), "stage": .string(stage.stage.rawValue),
            "retired": .bool(stage.isRetired),
        ])
    }
}
