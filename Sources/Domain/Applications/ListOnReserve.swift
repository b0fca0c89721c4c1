/// Notes that the employer keeps the seeker on a reserve list: a merit list, a pool.
///
/// It is no end: the application still waits. After an ending that was a setback, it is open again.
public struct ListOnReserve: Command {
    public var application: JobApplication.ID
    public var on: Day
    /// The last day the list is kept, where they said one.
    public var until: Day?

    public init(application: JobApplication.ID, on: Day, until: Day? = nil) {
        self.application = application
        self.on = on
        self.until = until
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        try notLater(on, than: now)
        if let applied = application.appliedOn, on < applied { throw .outOfOrder(applied, on) }
        if let until, until < on { throw .outOfOrder(on, until) }
        if let known = application.reserve, known.value.until == until { throw .alreadySo }
        let listed = ReserveListed(application: application.id, on: on, until: until)
        guard let ending = application.ending, let outcome = ending.value.outcome, ending.on <= on else {
            return [listed]
        }
        guard outcome.isSetback else { throw .closed(outcome) }
        return [ApplicationReopened(application: application.id, on: on), listed]
    }
}

public struct ReserveListed: Fact {
    public static let name = "reserve_listed"
    public var application: JobApplication.ID
    public var on: Day
    /// The last day the list is kept; nil where they did not say.
    public var until: Day?

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.reserves.file(self, entry) }
    }
}

extension JobApplication {
    /// The reserve list it waits on, or nil.
    ///
    /// An ending or a further stage after it ends the waiting; a day that has passed only proposes to.
    public var reserve: Dated<ReserveListed>? {
        guard isOpen, let last = reserves.last else { return nil }
        let ended = endings.contains { $0.value.outcome != nil && last.entry < $0.entry }
        let wentOn = stages.contains { $0.value.isDayKnown != false && last.entry < $0.entry }
        return ended || wentOn ? nil : last
    }
}
