public import Domain

/// Somebody in the list of people, with what is worked out about them.
public struct PersonStanding: Sendable, Equatable {
    public var person: Person
    /// The last day the seeker and they had to do with each other.
    public var last: Day?
    /// The next word by the rhythm; nil without one.
    public var word: WordDue?
    /// True when a word is due and nothing speaks against it.
    public var isDue: Bool

    public init(_ person: Person, in search: JobSearch, at now: Moment) {
        self.person = person
        last = search.lastContact(with: person, at: now)
        word = KeepingInTouch.word(with: person, in: search, at: now)
        isDue = (word.map { $0.due <= now.day } ?? false) && KeepingInTouch.hold(person, in: search) == nil
    }
}

/// The people, those a word is due with first (METHOD K1).
public enum PeopleList {
    /// The people that match, in a useful order: a word due, the longest due first; then whoever the seeker last had
    /// to do with; then those nobody was in touch with, by name.
    ///
    /// `text` is looked for in name, title, employer and agency, never in the private notes; nil or empty matches all.
    public static func ordered(
        in search: JobSearch, at now: Moment, relation: Relation? = nil, text: String = "", onlyDue: Bool = false
    ) -> [PersonStanding] {
        let wanted = plain(text)
        return search.people.values.filter { person in
            (relation == nil || person.relation == relation || hasPart(relation, person, search))
                && matches(person.details, wanted)
        }.map { PersonStanding($0, in: search, at: now) }.filter { !onlyDue || $0.isDue }.sorted(by: isBefore)
    }

    private static func hasPart(_ relation: Relation?, _ person: Person, _ search: JobSearch) -> Bool {
        person.applications.contains { search.applications[$0]?.part(of: person.id) == relation }
    }

    private static func matches(_ details: PersonDetails, _ wanted: String) -> Bool {
        guard !wanted.isEmpty else { return true }
        return [details.name, details.title, details.employer, details.agency].compactMap(\.self)
            .contains { plain($0).contains(wanted) }
    }

    private static func isBefore(_ one: PersonStanding, _ other: PersonStanding) -> Bool {
        if one.isDue != other.isDue { return one.isDue }
        if one.isDue, let a = one.word?.due, let b = other.word?.due, a != b { return a < b }
        if one.last != other.last {
            guard let a = one.last else { return false }
            guard let b = other.last else { return true }
            return a > b
        }
        return (one.person.name.lowercased(), one.person.id) < (other.person.name.lowercased(), other.person.id)
    }

    private static func plain(_ text: String) -> String { plainWords(text).joined(separator: " ") }
}
