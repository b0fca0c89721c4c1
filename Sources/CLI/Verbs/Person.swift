import ArgumentParser
import Domain
import Words

/// `rebound person`: contacts.
struct PersonVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: HelpWords.Person.abstract,
        subcommands: [PersonAdd.self, PersonList.self, PersonEdit.self, PersonLink.self, PersonAdvice.self])
}

struct PersonAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Person.add)

    @Argument(help: ArgumentHelp(HelpWords.Person.name))
    var name: String

    @Option(help: ArgumentHelp(HelpWords.Person.relation))
    var relation: Relation

    @Option(name: .customLong("for"), help: ArgumentHelp(HelpWords.Person.application, valueName: "application"))
    var application: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Person.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try application.map(search.application(named:))
        var details = PersonDetails(name: name, relation: relation)
        for pair in try fields.map(Pair.init) { try details.set(pair) }
        let id = Person.ID(work.newThing())
        try await work.record(
            AddPerson(id: id, details: details, application: application?.id), made: Subject(.person, id.text)
        ) { _ in CommandWords.personAdded(details.name, relation: relation, at: application?.employer) }
    }
}

struct PersonList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Person.list)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let people = try await work.search().people.values.sorted { $0.added.sequence < $1.added.sequence }
        if work.json {
            return people.forEach { work.surroundings.result(Json.line($0, today: work.today).text) }
        }
        guard !people.isEmpty else { return work.surroundings.say(CommandWords.nobodyListed) }
        work.surroundings.show(ThingLines.people(people, today: work.today))
    }
}

struct PersonEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Person.edit)

    @Argument(help: ArgumentHelp(HelpWords.person))
    var person: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Person.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let person = try await work.whole().person(named: person)
        var details = person.details
        for pair in try fields.map(Pair.init) { try details.set(pair) }
        try await work.record(EditPerson(person: person.id, details: details)) { _ in
            CommandWords.edited([details.name])
        }
    }
}
