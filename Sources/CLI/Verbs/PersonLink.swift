import ArgumentParser
import Domain
import Words

/// `rebound person link`: the part somebody has in an application.
struct PersonLink: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "link", abstract: HelpWords.Person.link)

    @Argument(help: ArgumentHelp(HelpWords.person))
    var person: String

    @Argument(help: ArgumentHelp(HelpWords.application))
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

    @Argument(help: ArgumentHelp(HelpWords.person))
    var person: String

    @Argument(help: ArgumentHelp(HelpWords.application))
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

extension PersonDetails {
    /// The fields of `--set`.
    private static let fields = [
        "name", "relation", "title", "employer", "address", "phone", "worked_together", "senior", "knows_the_role",
        "at_present_employer", "knows_of_search",
    ]

    mutating func set(_ pair: Pair) throws {
        let value = pair.value.isEmpty ? nil : pair.value
        switch pair.field {
        case "name": name = pair.value
        case "relation": relation = try code(pair.value, field: pair.field)
        case "title": title = value
        case "employer": employer = value
        case "address": address = value
        case "phone": phone = value
        case "worked_together": workedTogether = try truth(pair.value, field: pair.field)
        case "senior": isSenior = try truth(pair.value, field: pair.field)
        case "knows_the_role": knowsTheRole = try truth(pair.value, field: pair.field)
        case "at_present_employer": isAtPresentEmployer = try truth(pair.value, field: pair.field)
        case "knows_of_search": knowsOfSearch = try truth(pair.value, field: pair.field)
        default: throw Trouble.unknownField(pair.field, known: PersonDetails.fields)
        }
    }
}
