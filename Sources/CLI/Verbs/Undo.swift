import ArgumentParser
import Domain
import Words

/// `rebound undo`: takes a change back, or brings one back that was taken.
struct UndoVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: HelpWords.Undo.abstract, discussion: HelpWords.Undo.more)

    @Argument(help: ArgumentHelp(HelpWords.Undo.change, valueName: "change|event"))
    var change: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let command = UndoChange(change: try change.map { try search.change(named: $0).id })
        let affected = try command.affected(in: search)
        let dependents = affected.dropLast()
        if !dependents.isEmpty {
            work.surroundings.say(
                CommandWords.undoesToo(
                    dependents.map { (id: $0.id.text, words: ChangeWords.notice(for: $0, in: search)) }))
        }
        try await work.record(command) { search in
            guard let change = search.changes.last else { return CommandWords.nothingChanged }
            return CommandWords.undone(ChangeWords.notice(for: change, in: search), again: change.id.text)
        }
    }
}
