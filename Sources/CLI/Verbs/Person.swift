import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound person`: contacts.
struct PersonVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: HelpWords.Person.abstract,
        subcommands: [
            PersonAdd.self, PersonList.self, PersonShow.self, PersonEdit.self, PersonLink.self, PersonMerge.self,
            PersonAdvice.self,
        ])
}

struct PersonAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Person.add)

    @Argument(help: ArgumentHelp(HelpWords.Person.name))
    var name: String

    @Option(help: ArgumentHelp(HelpWords.Person.relation))
    var relation: Relation

    @Option(
        name: .customLong("for"), help: ArgumentHelp(HelpWords.Person.application, valueName: "application"),
        completion: .names(.application))
    var application: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Person.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try application.map(search.application(named:))
        let id = Person.ID(work.newThing())
        var given = PersonFields(PersonDetails(name: name, relation: relation), of: id)
        for pair in try fields.map(Pair.init) { try given.set(pair, in: search, at: work) }
        let details = given.details
        let added = AddPerson(id: id, details: details, application: application?.id)
        try await work.record(Together([added] + given.further), made: Subject(.person, id.text)) { _ in
            CommandWords.personAdded(details.name, relation: details.relation, at: application?.employer)
        }
    }
}

struct PersonList: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: HelpWords.Person.list, discussion: HelpWords.Person.listMore)

    @Argument(help: ArgumentHelp(HelpWords.Person.text))
    var text: String = ""

    @Option(help: ArgumentHelp(HelpWords.Person.onlyRelation))
    var relation: Relation?

    @Flag(help: ArgumentHelp(HelpWords.Person.due))
    var due = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let people = PeopleList.ordered(in: search, at: work.now, relation: relation, text: text, onlyDue: due)
        if work.json { return people.forEach { work.surroundings.result(Json.line($0).text) } }
        guard !people.isEmpty else {
            return work.surroundings.say(
                search.people.isEmpty ? CommandWords.nobodyListed : CommandWords.nobodyMatches)
        }
        work.surroundings.show(PersonLines.table(people, today: work.today))
    }
}

struct PersonShow: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "show", abstract: HelpWords.Person.show)

    @Argument(help: ArgumentHelp(HelpWords.person), completion: .names(.person))
    var person: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let person = try search.person(named: person)
        if work.json { return work.surroundings.result(Json.whole(person, in: search, at: work.now).text) }
        work.surroundings.show(PersonLines.whole(person, in: search, at: work.now))
    }
}

struct PersonEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Person.edit)

    @Argument(help: ArgumentHelp(HelpWords.person), completion: .names(.person))
    var person: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Person.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let search = try await work.whole()
        let person = try search.person(named: person)
        var given = PersonFields(person.details, of: person.id)
        for pair in try fields.map(Pair.init) { try given.set(pair, in: search, at: work) }
        let name = given.details.name
        let edit = EditPerson(person: person.id, details: given.details)
        try await work.record(Together([edit] + given.further)) { _ in CommandWords.edited([name]) }
    }
}
