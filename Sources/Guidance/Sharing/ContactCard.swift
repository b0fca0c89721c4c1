public import Domain

extension Shareable {
    /// What an address book may hold of somebody.
    ///
    /// It has no place for notes, for how they are related to the search, or for what they had a part in: an address
    /// book is synchronised, and others see it.
    public struct ContactCard: Sendable, Equatable {
        public let id: Person.ID
        public let name: String
        public let title: String?
        /// Where they work; of a recruiter, the agency.
        public let organisation: String?
        public let address: String?
        public let phone: String?

        public init(_ person: Person) {
            id = person.id
            name = person.name
            title = person.details.title
            organisation = person.details.employer ?? person.details.agency
            address = person.details.address
            phone = person.details.phone
        }
    }

    /// Everybody, by name.
    public static func contactCards(of search: JobSearch) -> [ContactCard] {
        search.people.values.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
            .map { ContactCard($0) }
    }
}
