/// A contact, with the relation to the seeker.
public struct Person: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Person>

    public let id: ID
    public internal(set) var details: PersonDetails
    public let added: Entry
    /// Applications they have a part in.
    public internal(set) var applications: [JobApplication.ID] = []
    /// Being in touch, in the order of the timeline; so are letters, advice and feedback.
    public internal(set) var contacts: [Dated<ContactMade>] = []
    /// Letters that went to them.
    public internal(set) var letters: [Dated<LetterSent>] = []
    public internal(set) var advice: [Dated<AdviceReceived>] = []
    /// What they said about the seeker, where it is noted who said it.
    public internal(set) var feedback: [Dated<FeedbackReceived>] = []
    /// Who brought the seeker and them together; nil when nobody did, or it is not noted.
    public internal(set) var introducedBy: Person.ID?
    /// The rhythm of keeping in touch as chosen last; nil when none ever was (METHOD K1: opt-in).
    public internal(set) var rhythm: Dated<RhythmChosen>?
    /// Until when the next word was put off last.
    public internal(set) var putOff: Dated<RhythmPutOff>?

    public var name: String { details.name }
    public var relation: Relation { details.relation }
    public var subject: Subject { Subject(.person, id.text) }

    init(id: ID, details: PersonDetails, added: Entry) {
        self.id = id
        self.details = details
        self.added = added
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
    /// The agency a recruiter works for; the employer is then nobody's, or their client (METHOD W2).
    public var agency: String?
    public var address: String?
    public var phone: String?
    /// How they and the seeker know each other, in the seeker's words.
    public var howMet: String?
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
        name: String, relation: Relation, title: String? = nil, employer: String? = nil, agency: String? = nil,
        address: String? = nil, phone: String? = nil, howMet: String? = nil, notes: String? = nil,
        workedTogether: Bool = false, isSenior: Bool = false, knowsTheRole: Bool = false,
        isAtPresentEmployer: Bool = false, knowsOfSearch: Bool = false
    ) {
        self.name = name
        self.relation = relation
        self.title = title
        self.employer = employer
        self.agency = agency
        self.address = address
        self.phone = phone
        self.howMet = howMet
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
        details.agency = try optionalLine(agency, field: "agency")
        details.address = try optionalLine(address, field: "address")
        details.phone = try optionalLine(phone, field: "phone")
        details.howMet = try optionalLine(howMet, field: "how_met")
        try atMost(notes, field: "notes")
        if notes.map(trimmed)?.isEmpty == true { details.notes = nil }
        return details
    }
}
