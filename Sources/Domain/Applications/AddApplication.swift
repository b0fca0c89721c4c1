/// Adds one try for one role at one employer.
public struct AddApplication: Command {
    public var id: JobApplication.ID
    public var kind: ApplicationKind
    public var details: ApplicationDetails
    /// The day the seeker applied; nil for one that is only saved.
    public var applied: Day?

    public init(
        id: JobApplication.ID, kind: ApplicationKind = .application, details: ApplicationDetails, applied: Day? = nil
    ) {
        self.id = id
        self.kind = kind
        self.details = details
        self.applied = applied
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.applications[id] == nil else { throw .alreadySo }
        let details = try details.tidied()
        if let applied { try notLater(applied, than: now) }
        let added = ApplicationAdded(application: id, kind: kind, details: details)
        guard let applied else { return [added] }
        return [added, StageReached(application: id, stage: .applied, round: nil, on: applied)]
    }
}

public struct ApplicationAdded: Fact {
    public static let name = "application_added"
    public var application: JobApplication.ID
    public var kind: ApplicationKind
    public var details: ApplicationDetails

    public var subjects: [Subject] { [Subject(.application, application.text)] }
    public var makes: Subject? { Subject(.application, application.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.applications[application] == nil else { return search.setAside(entry) }
        search.add(JobApplication(id: application, kind: kind, details: details, added: entry))
    }
}
