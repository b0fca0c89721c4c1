import ArgumentParser
import Domain
import Storage
import Words

/// `rebound amend`: puts fields of an earlier entry right; the entry stays in the log as it was.
struct AmendVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: HelpWords.Amend.abstract, discussion: HelpWords.Amend.more)

    @Argument(help: ArgumentHelp(HelpWords.Amend.event))
    var event: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Amend.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let event = try await work.whole().event(named: event)
        let pairs = try fields.map(Pair.init)
        let values = Dictionary(pairs.map { ($0.field, $0.value) }, uniquingKeysWith: { $1 })
        try await work.amend(event.entry.event, values) { _ in CommandWords.amended(event.name) }
    }
}

extension Workplace {
    /// Puts fields of an event right, by their names in the log.
    func amend(_ event: Event.ID, _ fields: [String: String], saying: (JobSearch) -> String) async throws {
        try await record(try await keeper.amendment(of: event, fields: fields, of: seeker), saying: saying)
    }
}
