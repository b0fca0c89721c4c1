/// Opens an application again, after a late answer or a second thought.
///
/// The earlier ending stays in its history.
public struct ReopenApplication: Command {
    public var application: JobApplication.ID
    public var on: Day

    public init(application: JobApplication.ID, on: Day) {
        self.application = application
        self.on = on
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        guard let ending = application.ending else { throw .notClosed }
        try notLater(on, than: now)
        guard on >= ending.on else { throw .outOfOrder(ending.on, on) }
        return [ApplicationReopened(application: application.id, on: on)]
    }
}

public struct ApplicationReopened: Fact {
    public static let name = "application_reopened"
    public var application: JobApplication.ID
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.endings.file(Ending(outcome: nil, isDayKnown: true), entry) }
    }
}
