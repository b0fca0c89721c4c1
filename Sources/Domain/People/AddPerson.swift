/// Adds a contact, with the application they have a part in, if any.
public struct AddPerson: Command {
    public var id: Person.ID
    public var details: PersonDetails
    public var application: JobApplication.ID?

    public init(id: Person.ID, details: PersonDetails, application: JobApplication.ID? = nil) {
        self.id = id
        self.details = details
        self.application = application
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.people[id] == nil else { throw .alreadySo }
        let details = try details.tidied()
        let added = PersonAdded(person: id, details: details)
        guard let application else { return [added] }
        _ = try search.application(application)
        return [added, PersonLinked(person: id, application: application, relation: details.relation)]
    }
}

public struct PersonAdded: Fact {
    public static let name = "person_added"
    public var person: Person.ID
    public var details: PersonDetails

    public var subjects: [Subject] { [Subject(.person, person.text)] }
    public var makes: Subject? { Subject(.person, person.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.people[person] == nil else { return search.setAside(entry) }
        search.people[person] = Person(id: person, details: details, added: entry)
    }
}
