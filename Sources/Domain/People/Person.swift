/// A contact, with the relation to the seeker.
public struct Person: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Person>

    public let id: ID
    public internal(set) var details: PersonDetails
    public let added: Entry
    /// Applications they have a part in.
    public internal(set) var applications: [JobApplication.ID] = []
    /// Being in touch, in the order of the timeline.
    public internal(set) var contacts: [Dated<ContactMade>] = []

    public var name: String { details.name }
    public var relation: Relation { details.relation }

    /// Days on which they gave advice, or on which a letter went to them.
    var otherDays: [Day] = []

    /// The last day the seeker was in touch with them, wrote to them or had their advice, up to `today`.
    public func lastContact(upTo today: Day) -> Day? {
        (contacts.map(\.on) + otherDays).filter { $0 <= today }.max()
    }
}

/// What somebody is to the seeker or to an application.
public enum Relation: String, Codable, Sendable, CaseIterable {
    case hiringManager = "hiring_manager"
    case recruiter, hr, interviewer, insider, introducer, mentor, colleague, friend, family, other
    case formerManager = "former_manager"
}

public struct PersonDetails: Codable, Sendable, Equatable {
    public var name: String
    public var relation: Relation
    /// Job title.
    public var title: String?
    public var employer: String?
    public var address: String?
    public var phone: String?
    /// Private; in no brief or letter.
    public var notes: String?
    /// True when they managed or worked with the seeker (METHOD C1).
    public var workedTogether: Bool
    /// True when they are more senior than the seeker.
    public var isSenior: Bool
    /// True when they do or did the role the seeker wants.
    public var knowsTheRole: Bool
    /// True when they work at the seeker's present employer.
    public var isAtPresentEmployer: Bool
    /// True when they know that the seeker is looking.
    public var knowsOfSearch: Bool

    public init(
        name: String, relation: Relation, title: String? = nil, employer: String? = nil, address: String? = nil,
        phone: String? = nil, notes: String? = nil, workedTogether: Bool = false, isSenior: Bool = false,
        knowsTheRole: Bool = false, isAtPresentEmployer: Bool = false, knowsOfSearch: Bool = false
    ) {
        self.name = name
        self.relation = relation
        self.title = title
        self.employer = employer
        self.address = address
        self.phone = phone
        self.notes = notes
        self.workedTogether = workedTogether
        self.isSenior = isSenior
        self.knowsTheRole = knowsTheRole
        self.isAtPresentEmployer = isAtPresentEmployer
        self.knowsOfSearch = knowsOfSearch
    }
}

extension PersonDetails {
    /// The details with trimmed lines, empty ones left out.
    func tidied() throws(Refusal) -> PersonDetails {
        var details = self
        details.name = try line(name, field: "name")
        details.title = try optionalLine(title, field: "title")
        details.employer = try optionalLine(employer, field: "employer")
        details.address = try optionalLine(address, field: "address")
        details.phone = try optionalLine(phone, field: "phone")
        try atMost(notes, field: "notes")
        return details
    }
}
