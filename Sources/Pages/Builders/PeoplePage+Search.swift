import Domain
import Words

extension PeoplePage {
    /// Everybody, by name.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        people = source.search.people.values.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
            .map { person in
                let applications = person.applications.compactMap { source.search.applications[$0] }
                return PersonRow(
                    name: person.name,
                    text: PeopleWords.who(person), id: "person-\(person.id)",
                    links: applications.map { Link($0.title, $0.path) })
            }
        form.relation.options = Relation.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) }
        form.knows.options = [Choice("yes", PeopleFormWords.knows)]
        form.isOpen = people.isEmpty || retyped != nil
        guard let retyped else { return }
        retyped.fill(&form.name)
        retyped.fill(&form.relation)
        retyped.fill(&form.organisation)
        retyped.fill(&form.mail)
        retyped.fill(&form.phone)
        retyped.fill(&form.notes)
        retyped.fill(&form.knows)
    }
}
