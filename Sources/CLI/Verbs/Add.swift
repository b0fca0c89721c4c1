import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound add`: one more try.
struct AddVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: HelpWords.Add.abstract, discussion: HelpWords.Add.more)

    @Argument(help: ArgumentHelp(HelpWords.Add.employer))
    var employer: String?

    @Argument(help: ArgumentHelp(HelpWords.Add.role))
    var role: String?

    @Flag(help: ArgumentHelp(HelpWords.Add.yes))
    var yes = false

    @Option(help: ArgumentHelp(HelpWords.Add.kind))
    var kind: ApplicationKind?

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

    @OptionGroup var rows: RowsOptions
    @OptionGroup var more: AddedDetails
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if let file = rows.file { return try await AddedRows(verb: self, work: work).add(try work.words(of: file)) }
        guard let employer else { throw Trouble.missing(option: "EMPLOYER ROLE") }
        guard let role else { return try await AddedByWords(verb: self, work: work).add(employer) }
        var details = ApplicationDetails(employer: employer, role: role)
        try fill(&details, at: work)
        let day = try applied.map { try work.day($0) }
        try await add(details, kind: kind ?? .application, applied: day, note: "", at: work)
    }

    /// What the options say, over what was read.
    func fill(_ details: inout ApplicationDetails, at work: Workplace) throws {
        details.agency = agency ?? details.agency
        details.source = source ?? details.source
        details.url = url ?? details.url
        details.place = place ?? details.place
        details.closing = try closing.map(work.dayAhead) ?? details.closing
        details.cv = cv ?? details.cv
        details.via = via ?? details.via
        try more.fill(&details)
    }

    func add(
        _ details: ApplicationDetails, kind: ApplicationKind, applied: Day?, note: String, at work: Workplace
    ) async throws {
        let id = JobApplication.ID(work.newThing())
        let again = TryingAgain(
            employer: details.employer, role: details.role, agency: details.agency, in: try await work.whole())
        var commands: [any Command] = [AddApplication(id: id, kind: kind, details: details, applied: applied)]
        if !note.isEmpty { commands.append(WriteNote(id: .init(work.newThing()), application: id, words: note)) }
        try await work.record(Together(commands), made: Subject(.application, id.text)) { _ in
            CommandWords.added(
                employer: details.employer, role: details.role,
                tries: TryingWords.lines(again, today: work.today, isQuiet: false))
        }
    }
}
