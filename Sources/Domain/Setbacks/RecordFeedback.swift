public enum Feedback {
    public typealias ID = Identifier<Feedback>
}

/// Keeps what somebody said about how it went, verbatim, with who and when (METHOD A5).
public struct RecordFeedback: Command {
    public var feedback: FeedbackReceived

    public init(_ feedback: FeedbackReceived) {
        self.feedback = feedback
    }

    public var subject: Subject? { Subject(.application, feedback.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(feedback.application)
        guard !application.feedback.contains(where: { $0.value.feedback == feedback.feedback }) else {
            throw .alreadySo
        }
        if let person = feedback.person { _ = try search.person(person) }
        _ = try shortLine(feedback.from, field: "from")
        _ = try text(feedback.words, field: "words")
        try notLater(feedback.on, than: now)
        return [feedback]
    }
}

public struct FeedbackReceived: Fact {
    public static let name = "feedback_received"
    public var feedback: Feedback.ID
    public var application: JobApplication.ID
    public var person: Person.ID?
    /// Who said it, as named by the seeker; empty when not known.
    public var from: String
    public var channel: Channel
    public var words: String
    public var on: Day

    public init(
        feedback: Feedback.ID, application: JobApplication.ID, person: Person.ID? = nil, from: String,
        channel: Channel, words: String, on: Day
    ) {
        self.feedback = feedback
        self.application = application
        self.person = person
        self.from = from
        self.channel = channel
        self.words = words
        self.on = on
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.feedback, feedback.text)]
            + (person.map { [Subject(.person, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.feedback, feedback.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        var fact = self
        fact.person = person.map { search.standing($0) }
        search.update(application, entry) { $0.feedback.file(fact, entry) }
        if let person = fact.person { search.people[person]?.feedback.file(fact, entry) }
    }
}
