import ArgumentParser
import Domain
import Words

/// `rebound contacted`: was in touch with somebody.
struct ContactedVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "contacted", abstract: HelpWords.Contacted.abstract)

    @Argument(
        help: ArgumentHelp(HelpWords.Contacted.application, valueName: "application"), completion: .names(.application))
    var applications: [String] = []

    @Option(
        name: .customLong("person"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Contacted.people, valueName: "name"), completion: .names(.person))
    var people: [String] = []

    @Option(help: ArgumentHelp(HelpWords.channel))
    var channel = Channel.mail

    @Flag(help: ArgumentHelp(HelpWords.Contacted.fromThem))
    var fromThem = false

    @Option(help: ArgumentHelp(HelpWords.Contacted.about))
    var about: String = ""

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let applications = try applications.map(search.application(named:))
        let people = try people.map(search.person(named:))
        let contact = ContactMade(
            people: people.map(\.id), applications: applications.map(\.id), channel: channel, fromThem: fromThem,
            about: about, on: try work.day(on))
        let employers = applications.map(\.employer)
        let names = people.isEmpty ? employers : people.map(\.name)
        try await work.record(RecordContact(contact)) { _ in
            CommandWords.contacted(
                names, about: people.isEmpty ? [] : employers, on: contact.on, today: work.today)
        }
    }
}
