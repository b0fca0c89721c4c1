import ArgumentParser
import Domain
import Words

/// `rebound person link`: the part somebody has in an application.
struct PersonLink: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "link", abstract: HelpWords.Person.link)

    @Argument(help: ArgumentHelp(HelpWords.person), completion: .names(.person))
    var person: String

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Person.relation))
    var relation: Relation

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let person = try search.person(named: person)
        let application = try search.application(named: application)
        let command = LinkPerson(person: person.id, application: application.id, relation: relation)
        try await work.record(command) { _ in
            CommandWords.personLinked(person.name, relation: relation, at: application.employer)
        }
    }
}

/// `rebound person advice`: what somebody advised, word for word.
struct PersonAdvice: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "advice", abstract: HelpWords.Person.advice)

    @Argument(help: ArgumentHelp(HelpWords.person), completion: .names(.person))
    var person: String

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var given: GivenWords
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let person = try search.person(named: person)
        let application = try search.application(named: application)
        let advice = AdviceReceived(
            person: person.id, application: application.id, words: try given.words(at: work), on: try work.day(on))
        try await work.record(RecordAdvice(advice)) { _ in CommandWords.adviceKept(person.name) }
    }
}
