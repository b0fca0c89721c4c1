import ArgumentParser
import Words

/// A command that does something.
protocol Verb: ParsableCommand {
    func perform(in surroundings: Surroundings) async throws
}

/// A verb that works on the seeker's own data.
protocol SearchVerb: Verb {
    var shared: SharedOptions { get }
    func perform(at work: Workplace) async throws
}

extension SearchVerb {
    func perform(in surroundings: Surroundings) async throws {
        let work = try await Workplace.open(shared, in: surroundings)
        try await work.speaking { try await work.naming { try await perform(at: work) } }
        await work.makeDailyCopy()
    }
}

/// The flags that every verb takes.
struct SharedOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.data, valueName: "dir"), completion: .directory)
    var data: String?

    @Option(help: ArgumentHelp(HelpWords.asOf, valueName: "day|instant"))
    var asOf: String?

    @Option(help: ArgumentHelp(HelpWords.zone, valueName: "iana"))
    var zone: String?

    @Flag(help: ArgumentHelp(HelpWords.json))
    var json = false

    @Flag(help: ArgumentHelp(HelpWords.plain))
    var plain = false
}
