/// Notes that the seeker sent a letter, or made the call it was written for.
///
/// What was sent was sent: how often is enough (METHOD A1, A4) is advice before the letter, never a refusal after it.
public struct MarkSent: Command {
    public var letter: LetterSent

    public init(_ letter: LetterSent) {
        self.letter = letter
    }

    public var subject: Subject? { Subject(.application, letter.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(letter.application)
        if let person = letter.person { _ = try search.person(person) }
        try atMost(letter.body, field: "letter")
        try notLater(letter.on, than: now)
        let same = application.letters.contains { $0.value == letter }
        guard !same else { throw .alreadySo }
        return [letter]
    }
}

public struct LetterSent: Fact {
    public static let name = "letter_sent"
    public var application: JobApplication.ID
    public var draft: Draft.ID?
    public var kind: LetterKind
    public var recipient: Recipient
    public var person: Person.ID?
    public var channel: LetterChannel
    /// The letter as it went, where the seeker kept it here.
    public var body: String?
    /// True when the letter also asks for feedback.
    public var asksForFeedback: Bool?
    public var on: Day

    public init(
        application: JobApplication.ID, draft: Draft.ID? = nil, kind: LetterKind, recipient: Recipient,
        person: Person.ID? = nil, channel: LetterChannel, body: String? = nil, asksForFeedback: Bool? = nil, on: Day
    ) {
        self.application = application
        self.draft = draft
        self.kind = kind
        self.recipient = recipient
        self.person = person
        self.channel = channel
        self.body = body
        self.asksForFeedback = asksForFeedback
        self.on = on
    }

    /// The same letter, where it asked about another application as well; its draft stays with the first.
    public func also(for other: JobApplication.ID) -> LetterSent {
        var letter = self
        letter.application = other
        letter.draft = nil
        return letter
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.application, application.text)] + (person.map { [Subject(.person, $0.text)] } ?? [])
            + (draft.map { [Subject(.draft, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        var fact = self
        fact.person = person.map { search.standing($0) }
        search.update(application, entry) { $0.letters.file(fact, entry) }
        if let person = fact.person { search.people[person]?.letters.file(fact, entry) }
    }
}
