/// Changes what is known about a person.
public struct EditPerson: Command {
    public var person: Person.ID
    public var details: PersonDetails

    public init(person: Person.ID, details: PersonDetails) {
        self.person = person
        self.details = details
    }

    public var subject: Subject? { Subject(.person, person.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.person(person)
        let details = try details.tidied()
        guard details != known.details else { return [] }
        return [PersonEdited(person: person, details: details)]
    }
}

public struct PersonEdited: Fact {
    public static let name = "person_edited"
    public var person: Person.ID
    public var details: PersonDetails

    public var subjects: [Subject] { [Subject(.person, person.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.people[person] != nil else { return search.setAside(entry) }
        search.people[person]?.details = details
    }
}
