/// Keeps people who were met at an interview, and were only names until now.
///
/// Somebody of the same name who is known already gets the part instead of a second record.
public struct KeepMet: Command {
    /// A name, with the id of the record where one has to be made.
    public struct Met: Sendable, Equatable {
        public var id: Person.ID
        public var name: String

        public init(id: Person.ID, name: String) {
            self.id = id
            self.name = name
        }
    }

    public var application: JobApplication.ID
    public var people: [Met]

    public init(application: JobApplication.ID, people: [Met]) {
        self.application = application
        self.people = people
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.application(application)
        guard !people.isEmpty else { throw .empty(field: "met") }
        let parts = known.participants.compactMap { search.people[$0.person]?.name }
        let commands: [any Command] = people.filter { met in !parts.contains { isSameName($0, met.name) } }.map { met in
            let same = search.people.values.filter { isSameName($0.name, met.name) }
            if same.count == 1, let one = same.first {
                return LinkPerson(person: one.id, application: application, relation: .interviewer)
            }
            let details = PersonDetails(name: met.name, relation: .interviewer, employer: known.employer)
            return AddPerson(id: met.id, details: details, application: application)
        }
        return try Together(commands).decide(in: search, at: now)
    }
}
