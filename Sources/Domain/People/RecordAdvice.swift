/// Keeps what somebody advised, by person and day.
///
/// It never enters another person's brief (METHOD C2).
public struct RecordAdvice: Command {
    public var advice: AdviceReceived

    public init(_ advice: AdviceReceived) {
        self.advice = advice
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        _ = try search.application(advice.application)
        _ = try search.person(advice.person)
        _ = try text(advice.words, field: "words")
        try notLater(advice.on, than: now)
        return [advice]
    }
}

public struct AdviceReceived: Fact {
    public static let name = "advice_received"
    public var person: Person.ID
    public var application: JobApplication.ID
    public var words: String
    public var on: Day

    public init(person: Person.ID, application: JobApplication.ID, words: String, on: Day) {
        self.person = person
        self.application = application
        self.words = words
        self.on = on
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.person, person.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        var fact = self
        fact.person = search.standing(person)
        search.update(application, entry) { $0.advice.file(fact, entry) }
        search.people[fact.person]?.advice.file(fact, entry)
    }
}
