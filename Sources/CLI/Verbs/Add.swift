import ArgumentParser
import Domain
import Words

/// `rebound add`: one more try.
struct AddVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Add.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Add.employer))
    var employer: String

    @Argument(help: ArgumentHelp(HelpWords.Add.role))
    var role: String

    @Option(help: ArgumentHelp(HelpWords.Add.kind))
    var kind = ApplicationKind.application

    @Option(help: ArgumentHelp(HelpWords.Add.applied, valueName: "day"))
    var applied: String?

    @Option(help: ArgumentHelp(HelpWords.Add.source))
    var source: String?

    @Option(help: ArgumentHelp(HelpWords.Add.agency))
    var agency: String?

    @Option(help: ArgumentHelp(HelpWords.Add.url))
    var url: String?

    @Option(help: ArgumentHelp(HelpWords.Add.place))
    var place: String?

    @Option(help: ArgumentHelp(HelpWords.Add.closing, valueName: "day"))
    var closing: String?

    @Option(help: ArgumentHelp(HelpWords.Add.cv, valueName: "version"))
    var cv: String?

    @Option(help: ArgumentHelp(HelpWords.Add.via, valueName: "name"))
    var via: String?

    @OptionGroup var more: AddedDetails
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let id = JobApplication.ID(work.newThing())
        var details = ApplicationDetails(
            employer: employer, role: role, agency: agency, source: source, url: url, place: place,
            closing: try closing.map(work.dayAhead), cv: cv, via: via)
        try more.fill(&details)
        let day = try applied.map { try work.day($0) }
        let earlier = try await work.whole().earlierTries(at: employer)
        try await work.record(
            AddApplication(id: id, kind: kind, details: details, applied: day), made: Subject(.application, id.text)
        ) { _ in
            CommandWords.added(
                employer: details.employer, role: details.role, earlier: earlier, today: work.today)
        }
    }
}
