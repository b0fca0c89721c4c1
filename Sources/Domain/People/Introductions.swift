/// Notes who brought the seeker and somebody together.
///
/// Who introduced an application is their part in it (`LinkPerson`, relation `introducer`).
public struct NoteIntroduction: Command {
    public var person: Person.ID
    /// Who introduced them; nil takes it away.
    public var by: Person.ID?

    public init(person: Person.ID, by: Person.ID?) {
        self.person = person
        self.by = by
    }

    public var subject: Subject? { Subject(.person, person.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.person(person)
        guard known.introducedBy != by else { return [] }
        if let by {
            guard by != person else { throw .samePerson }
            _ = try search.person(by)
            guard !search.introducers(of: by).contains(person) else { throw .introducedInACircle }
        }
        return [IntroductionNoted(person: person, by: by)]
    }
}

public struct IntroductionNoted: Fact {
    public static let name = "introduction_noted"
    public var person: Person.ID
    public var by: Person.ID?

    public init(person: Person.ID, by: Person.ID?) {
        self.person = person
        self.by = by
    }

    public var subjects: [Subject] {
        [Subject(.person, person.text)] + (by.map { [Subject(.person, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let person = search.standing(person)
        let by = by.map { search.standing($0) }
        guard search.people[person] != nil, by.map({ search.people[$0] != nil }) ?? true else {
            return search.setAside(entry)
        }
        search.people[person]?.introducedBy = by == person ? nil : by
    }
}

extension JobSearch {
    /// Whom somebody introduced to the seeker, in the order they came in.
    public func introduced(by person: Person.ID) -> [Person] {
        people.values.filter { $0.introducedBy == person }.sorted { $0.added.sequence < $1.added.sequence }
    }

    /// Who introduced somebody, who introduced those, and so on.
    func introducers(of person: Person.ID) -> Set<Person.ID> {
        var found: Set<Person.ID> = []
        var next = people[person]?.introducedBy
        while let one = next, found.insert(one).inserted { next = people[one]?.introducedBy }
        return found
    }
}
