/// Ends an application with the given outcome.
///
/// The stage it reached stays what its history says.
public struct RecordOutcome: Command {
    public var application: JobApplication.ID
    public var outcome: Outcome
    public var on: Day
    /// False where only a later word tells how it ended, as an old table does; `on` is then the day of that word.
    public var isDayKnown: Bool

    public init(application: JobApplication.ID, outcome: Outcome, on: Day, isDayKnown: Bool = true) {
        self.application = application
        self.outcome = outcome
        self.on = on
        self.isDayKnown = isDayKnown
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        try notLater(on, than: now)
        if let applied = application.appliedOn, on < applied { throw .outOfOrder(applied, on) }
        if application.endings.last(where: { $0.on == on })?.value.outcome == outcome { throw .alreadySo }
        return [
            OutcomeRecorded(
                application: application.id, outcome: outcome, on: on, isDayKnown: isDayKnown ? nil : false)
        ]
    }
}

public struct OutcomeRecorded: Fact {
    public static let name = "outcome_recorded"
    public var application: JobApplication.ID
    public var outcome: Outcome
    public var on: Day
    /// Nil means that it is; false where `on` is the day of a later word that told of it.
    public var isDayKnown: Bool?

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) {
            $0.endings.file(Ending(outcome: outcome, isDayKnown: isDayKnown ?? true), entry)
        }
    }
}
