/// Notes that the seeker was in touch with somebody, about one application, several or none.
public struct RecordContact: Command {
    public var contact: ContactMade

    public init(_ contact: ContactMade) {
        self.contact = contact
    }

    public var subject: Subject? { contact.application.map { Subject(.application, $0.text) } }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        for application in contact.applications { _ = try search.application(application) }
        for person in contact.people { _ = try search.person(person) }
        guard !contact.applications.isEmpty || !contact.people.isEmpty else { throw .empty(field: "person") }
        try atMost(contact.about, field: "about")
        try notLater(contact.on, than: now)
        return [contact]
    }
}

/// One call, message or meeting: one entry, however many people and applications it touched (ADR 14).
public struct ContactMade: Fact {
    public static let name = "contact_made"
    public var person: Person.ID?
    public var application: JobApplication.ID?
    /// The others who took part.
    public var alsoPeople: [Person.ID]?
    /// The other applications it was about.
    public var alsoApplications: [JobApplication.ID]?
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

    /// A contact with several people, about several applications; each is named once, the first ones lead.
    public init(
        people: [Person.ID], applications: [JobApplication.ID], channel: Channel, fromThem: Bool, about: String,
        on: Day
    ) {
        let people = unique(people)
        let applications = unique(applications)
        self.init(
            person: people.first, application: applications.first, channel: channel, fromThem: fromThem,
            about: about, on: on)
        alsoPeople = people.count > 1 ? Array(people.dropFirst()) : nil
        alsoApplications = applications.count > 1 ? Array(applications.dropFirst()) : nil
    }

    /// Everybody who took part, each once.
    public var people: [Person.ID] { unique((person.map { [$0] } ?? []) + (alsoPeople ?? [])) }
    /// Every application it was about, each once.
    public var applications: [JobApplication.ID] {
        unique((application.map { [$0] } ?? []) + (alsoApplications ?? []))
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        applications.map { Subject(.application, $0.text) } + people.map { Subject(.person, $0.text) }
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let fact = naming { search.standing($0) }
        let known = fact.applications.filter { search.applications[$0] != nil }
        let met = fact.people.filter { search.people[$0] != nil }
        guard known.count == fact.applications.count, met.count == fact.people.count, !(known.isEmpty && met.isEmpty)
        else { return search.setAside(entry) }
        for application in known { search.update(application, entry) { $0.contacts.file(fact, entry) } }
        for person in met { search.people[person]?.contacts.file(fact, entry) }
    }

    /// The same contact, with each person under the name they go by now.
    func naming(_ name: (Person.ID) -> Person.ID) -> ContactMade {
        let people = unique(people.map(name))
        var fact = self
        fact.person = people.first
        fact.alsoPeople = people.count > 1 ? Array(people.dropFirst()) : nil
        return fact
    }
}

/// The things without repetition, in their order.
func unique<Thing: Hashable>(_ things: [Thing]) -> [Thing] {
    var seen: Set<Thing> = []
    return things.filter { seen.insert($0).inserted }
}
