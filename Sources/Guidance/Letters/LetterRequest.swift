public import Domain

/// What letter is wanted, to whom, and how it goes (METHOD R1, A1).
public struct LetterRequest: Sendable, Equatable {
    public var application: JobApplication.ID
    public var kind: LetterKind
    public var recipient: Recipient
    /// The person meant; nil takes the one with that part in the application.
    public var person: Person.ID?
    public var channel: LetterChannel
    /// Whether a reply also asks for feedback; nil leaves it to the rule.
    public var asksForFeedback: Bool?
    /// The open questions the seeker chose for a request (METHOD A3); nil leaves them to the rule.
    public var questions: [OpenQuestion]?
    /// A question in the seeker's own words, put after the chosen ones.
    public var ownQuestion: String?
    /// The day asked for to decide on an offer; nil leaves it to the rule.
    public var until: Day?

    public init(
        application: JobApplication.ID, kind: LetterKind, recipient: Recipient, person: Person.ID? = nil,
        channel: LetterChannel = .mail, asksForFeedback: Bool? = nil, questions: [OpenQuestion]? = nil,
        ownQuestion: String? = nil, until: Day? = nil
    ) {
        self.application = application
        self.kind = kind
        self.recipient = recipient
        self.person = person
        self.channel = channel
        self.asksForFeedback = asksForFeedback
        self.questions = questions
        self.ownQuestion = ownQuestion
        self.until = until
    }
}

/// Who a letter goes to when nobody was named (METHOD A1).
///
/// The recruiter where one introduced the seeker, else the hiring manager; a mentor for letters to one.
public enum UsualRecipient {
    public static func of(_ kind: LetterKind, for application: JobApplication) -> Recipient {
        switch kind {
        case .mentorRequest, .mentorUpdate: .mentor
        default: application.isThroughRecruiter ? .recruiter : .hiringManager
        }
    }
}

extension JobApplication {
    /// True where a recruiter stands between the seeker and the employer: an agency, or a recruiter with a part in it.
    public var isThroughRecruiter: Bool {
        details.agency != nil || participants.contains { $0.relation == .recruiter }
    }
}
