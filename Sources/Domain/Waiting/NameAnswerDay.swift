/// Notes the day by which somebody said they would answer (METHOD W1).
///
/// Their word counts before any usual length of waiting.
public struct NameAnswerDay: Command {
    public var application: JobApplication.ID
    /// The day they named.
    public var by: Day
    /// The day they said so.
    public var on: Day

    public init(application: JobApplication.ID, by: Day, on: Day) {
        self.application = application
        self.by = by
        self.on = on
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        if let outcome = application.outcome { throw .closed(outcome) }
        try notLater(on, than: now)
        guard by >= on else { throw .outOfOrder(on, by) }
        let named = AnswerDayNamed(application: application.id, by: by, on: on)
        guard application.answerDays.last?.value != named else { throw .alreadySo }
        return [named]
    }
}

public struct AnswerDayNamed: Fact {
    public static let name = "answer_day_named"
    public var application: JobApplication.ID
    public var by: Day
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.answerDays.file(self, entry) }
    }
}
