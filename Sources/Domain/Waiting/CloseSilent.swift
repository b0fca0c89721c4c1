/// Closes applications that nobody answered, as one change (METHOD W1, L0).
///
/// What was closed or answered in another way meanwhile is left as it is: the seeker ticked a silence.
public struct CloseSilent: Command {
    public var applications: [JobApplication.ID]
    public var on: Day

    public init(applications: [JobApplication.ID], on: Day) {
        self.applications = applications
        self.on = on
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        try notLater(on, than: now)
        guard !applications.isEmpty else { throw .empty(field: "close") }
        var facts: [any Fact] = []
        var seen: Set<JobApplication.ID> = []
        for id in applications where seen.insert(id).inserted {
            guard try search.application(id).isOpen else { continue }
            facts += try RecordOutcome(application: id, outcome: .noResponse, on: on).decide(in: search, at: now)
        }
        return facts
    }
}
