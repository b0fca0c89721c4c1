import ArgumentParser
import Domain
import Words

/// `rebound person merge`: one record of two of the same person.
struct PersonMerge: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: HelpWords.Person.merge)

    @Argument(help: ArgumentHelp(HelpWords.Person.kept), completion: .names(.person))
    var kept: String

    @Argument(help: ArgumentHelp(HelpWords.Person.gone), completion: .names(.person))
    var gone: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let kept = try search.person(named: kept)
        let gone = try search.person(named: gone)
        try await work.record(MergePeople(kept: kept.id, gone: gone.id)) { _ in
            CommandWords.peopleMerged(kept.name, other: gone.name)
        }
    }
}
