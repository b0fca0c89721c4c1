/// Notes that the seeker was in touch with somebody, about an application or not.
public struct RecordContact: Command {
    public var contact: ContactMade

    public init(_ contact: ContactMade) {
        self.contact = contact
    }

    public var subject: Subject? { contact.application.map { Subject(.application, $0.text) } }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        if let application = contact.application { _ = try search.application(application) }
        if let person = contact.person { _ = try search.person(person) }
        guard contact.application != nil || contact.person != nil else { throw .empty(field: "person") }
        try atMost(contact.about, field: "about")
        try notLater(contact.on, than: now)
        return [contact]
    }
}

public struct ContactMade: Fact {
    public static let name = "contact_made"
    public var person: Person.ID?
    public var application: JobApplication.ID?
    public var channel: Channel
    /// True when they wrote or rang, false when the seeker did.
    public var fromThem: Bool
    public var about: String
    public var on: Day

    public init(
        person: Person.ID?, application: JobApplication.ID?, channel: Channel, fromThem: Bool, about: String, on: Day
    ) {
        self.person = person
        self.application = application
        self.channel = channel
        self.fromThem = fromThem
        self.about = about
        self.on = on
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        (application.map { [Subject(.application, $0.text)] } ?? [])
            + (person.map { [Subject(.person, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let isKnown = application.map { search.applications[$0] != nil } ?? true
        guard isKnown, person.map({ search.people[$0] != nil }) ?? (application != nil) else {
            return search.setAside(entry)
        }
        if let application { search.update(application, entry) { $0.contacts.file(self, entry) } }
        if let person { search.people[person]?.contacts.file(self, entry) }
    }
}
