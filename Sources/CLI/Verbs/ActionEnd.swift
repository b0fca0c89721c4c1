import ArgumentParser
import Domain
import Words

/// `rebound action done`.
struct ActionDoneVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "done", abstract: HelpWords.Action.done)

    @Argument(help: ArgumentHelp(HelpWords.action))
    var action: String

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let action = try await work.whole().action(named: action)
        let command = EndAction(action: action.id, isDone: true, on: try work.day(on))
        try await work.record(command) { _ in CommandWords.actionDone(action.planned.aim) }
    }
}

/// `rebound action drop`: letting go is a good end too.
struct ActionDrop: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "drop", abstract: HelpWords.Action.drop)

    @Argument(help: ArgumentHelp(HelpWords.action))
    var action: String

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let action = try await work.whole().action(named: action)
        let command = EndAction(action: action.id, isDone: false, on: try work.day(on))
        try await work.record(command) { _ in CommandWords.actionDropped(action.planned.aim) }
    }
}
