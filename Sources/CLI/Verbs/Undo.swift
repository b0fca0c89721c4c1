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
            work.surroundings.say(
                CommandWords.undoesToo(dependents.map { (id: $0.id.text, words: FactWords.line($0)) }))
        }
        try await work.record(command) { search in
            let again = search.changes.last?.id.text ?? ""
            guard let target = affected.last, !search.takenBack(by: target).isEmpty else {
                return CommandWords.undone(affected.last.map(FactWords.line) ?? "", again: again)
            }
            return CommandWords.broughtBack(listed(search.takenBack(by: target).map(FactWords.line)), again: again)
        }
    }
}
