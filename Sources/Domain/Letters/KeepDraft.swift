public enum Draft {
    public typealias ID = Identifier<Draft>
}

/// Keeps a draft as the seeker left it.
///
/// A draft is a draft: nothing is sent from here (METHOD, rule 3).
public struct KeepDraft: Command {
    public var draft: DraftKept

    public init(_ draft: DraftKept) {
        self.draft = draft
    }

    public var subject: Subject? { Subject(.draft, draft.draft.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(draft.application)
        if let person = draft.person { _ = try search.person(person) }
        _ = try text(draft.body, field: "letter")
        _ = try shortLine(draft.title, field: "title")
        guard application.drafts[draft.draft]?.value != draft else { return [] }
        return [draft]
    }
}

public struct DraftKept: Fact {
    public static let name = "draft_kept"
    public var draft: Draft.ID
    public var application: JobApplication.ID
    public var kind: LetterKind
    public var recipient: Recipient
    public var person: Person.ID?
    public var channel: LetterChannel
    public var title: String
    public var body: String

    public init(
        draft: Draft.ID, application: JobApplication.ID, kind: LetterKind, recipient: Recipient,
        person: Person.ID? = nil, channel: LetterChannel, title: String, body: String
    ) {
        self.draft = draft
        self.application = application
        self.kind = kind
        self.recipient = recipient
        self.person = person
        self.channel = channel
        self.title = title
        self.body = body
    }

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.draft, draft.text)]
            + (person.map { [Subject(.person, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.draft, draft.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        var fact = self
        fact.person = person.map { search.standing($0) }
        search.update(application, entry) { $0.drafts[draft] = Dated(fact, entry) }
    }
}
