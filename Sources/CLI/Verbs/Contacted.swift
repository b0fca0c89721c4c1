import ArgumentParser
import Domain
import Words

/// `rebound contacted`: was in touch with somebody.
struct ContactedVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "contacted", abstract: HelpWords.Contacted.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Contacted.application))
    var application: String?

    @Option(help: ArgumentHelp(HelpWords.Contacted.person, valueName: "name"))
    var person: String?

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
        let application = try application.map(search.application(named:))
        let person = try person.map(search.person(named:))
        let contact = ContactMade(
            person: person?.id, application: application?.id, channel: channel, fromThem: fromThem, about: about,
            on: try work.day(on))
        let who = person?.name ?? application?.employer ?? ""
        try await work.record(RecordContact(contact)) { _ in
            CommandWords.contacted(who, on: contact.on, today: work.today)
        }
    }
}
