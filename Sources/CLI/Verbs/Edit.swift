import ArgumentParser
import Domain
import Words

/// Puts details right; the history stays: `rebound edit`.
struct EditVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Edit.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Edit.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let application = try await work.whole().application(named: application)
        var changes: [ApplicationField: String] = [:]
        for pair in try fields.map(Pair.init) {
            guard let field = ApplicationField(rawValue: pair.field) else {
                throw Trouble.unknownField(pair.field, known: ApplicationField.allCases.map(\.rawValue))
            }
            let isDay = field == .closing && !pair.value.isEmpty
            changes[field] = isDay ? try work.dayAhead(pair.value).description : pair.value
        }
        try await work.record(EditApplication(application: application.id, changes: changes)) { search in
            CommandWords.edited(search.applications[application.id]?.employer ?? application.employer)
        }
    }
}
