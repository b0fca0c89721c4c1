/// Says which part a person has in an application.
public struct LinkPerson: Command {
    public var person: Person.ID
    public var application: JobApplication.ID
    public var relation: Relation

    public init(person: Person.ID, application: JobApplication.ID, relation: Relation) {
        self.person = person
        self.application = application
        self.relation = relation
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        _ = try search.person(person)
        let known = try search.application(application).part(of: person)
        guard known != relation else { return [] }
        return [PersonLinked(person: person, application: application, relation: relation)]
    }
}

public struct PersonLinked: Fact {
    public static let name = "person_linked"
    public var person: Person.ID
    public var application: JobApplication.ID
    public var relation: Relation

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.person, person.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        var fact = self
        fact.person = search.standing(person)
        let person = fact.person
        guard search.people[person] != nil, search.applications[application] != nil else {
            return search.setAside(entry)
        }
        search.update(application, entry) { $0.people.file(fact, entry) }
        if search.people[person]?.applications.contains(application) == false {
            search.people[person]?.applications.append(application)
        }
    }
}

extension JobApplication {
    /// The part a person has in this application, as said last.
    public func part(of person: Person.ID) -> Relation? {
        people.filter { $0.value.person == person }.max { $0.entry.sequence < $1.entry.sequence }?.value.relation
    }

    /// The people with a part in it, each once, in the order they came in.
    public var participants: [(person: Person.ID, relation: Relation)] {
        var seen: [Person.ID] = []
        for link in people where !seen.contains(link.value.person) { seen.append(link.value.person) }
        return seen.compactMap { id in part(of: id).map { (id, $0) } }
    }
}
