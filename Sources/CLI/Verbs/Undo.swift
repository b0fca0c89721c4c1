import ArgumentParser
import Domain
import Words

/// `rebound undo`: takes a change back, or brings one back that was taken.
struct UndoVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: HelpWords.Undo.abstract, discussion: HelpWords.Undo.more)

    @Argument(help: ArgumentHelp(HelpWords.Undo.change, valueName: "change|event"))
    var change: String?

    @OptionGroup(title: HelpWords.groupShared)
    var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let command = UndoChange(change: try change.map { try search.change(named: $0).id })
        let affected = try command.affected(in: search)
        let dependents = affected.dropLast()
        if !dependents.isEmpty {
            work.surroundings.say(CommandWords.undoesToo(dependents.map { ($0.id.text, FactWords.line($0)) }))
        }
        try await work.record(command) { search in
            let what = affected.last.map(FactWords.line) ?? ""
            return CommandWords.undone(what, again: search.changes.last?.id.text ?? "")
        }
    }
}
