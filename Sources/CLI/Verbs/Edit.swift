import ArgumentParser
import Domain
import Words

/// Puts details right; the history stays: `rebound edit`.
struct EditVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: HelpWords.Edit.abstract, discussion: HelpWords.Edit.more)

    @Argument(
        help: ArgumentHelp(HelpWords.Edit.applications, valueName: "application"), completion: .names(.application))
    var applications: [String]

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Edit.set, valueName: "field=value"))
    var fields: [String] = []

    @Option(
        name: .customLong("tag"), parsing: .singleValue, help: ArgumentHelp(HelpWords.Edit.tag),
        completion: .names(.tag))
    var adding: [String] = []

    @Option(
        name: .customLong("untag"), parsing: .singleValue, help: ArgumentHelp(HelpWords.Edit.untag),
        completion: .names(.tag))
    var removing: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty || !adding.isEmpty || !removing.isEmpty else {
            throw Trouble.missing(option: "--set FIELD=VALUE")
        }
        let search = try await work.whole()
        let chosen = try applications.map { try search.application(named: $0).id }
        let changes = try changes(at: work)
        let commands = chosen.flatMap { id -> [any Command] in
            [
                EditApplication(application: id, changes: changes),
                TagApplication(application: id, adding: adding, removing: removing),
            ]
        }
        try await work.record(Together(commands)) { search in
            CommandWords.edited(chosen.compactMap { search.applications[$0]?.employer })
        }
    }

    private func changes(at work: Workplace) throws -> [ApplicationField: String] {
        var changes: [ApplicationField: String] = [:]
        for pair in try fields.map(Pair.init) {
            guard let field = ApplicationField(rawValue: pair.field) else {
                throw Trouble.unknownField(pair.field, known: ApplicationField.allCases.map(\.rawValue))
            }
            switch field {
            case .closing where !pair.value.isEmpty: changes[field] = try work.dayAhead(pair.value).description
            case .pay where !pair.value.isEmpty: changes[field] = try CLI.pay(pair.value).description
            default: changes[field] = pair.value
            }
        }
        return changes
    }
}
