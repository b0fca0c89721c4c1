/// Changes what is known about an application.
///
/// The history stays as it is.
public struct EditApplication: Command {
    public var application: JobApplication.ID
    /// New values by field; an empty value clears the field.
    public var changes: [ApplicationField: String]

    public init(application: JobApplication.ID, changes: [ApplicationField: String]) {
        self.application = application
        self.changes = changes
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application)
        var changed: [ApplicationField: String] = [:]
        for (field, value) in changes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where field != .tags {
            var (details, kind) = (current.details, current.kind)
            try field.set(value, in: &details, kind: &kind)
            if details != current.details || kind != current.kind { changed[field] = value }
        }
        let tagged = try changes[.tags].map { line throws(Refusal) in try retagging(current, as: line) }
        let facts: [any Fact] =
            changed.isEmpty ? [] : [ApplicationEdited(application: application, changes: changed)]
        return facts + (try tagged?.decide(in: search, at: now) ?? [])
    }

    /// The command that leaves the tags of the line and no others.
    private func retagging(_ current: JobApplication, as line: String) throws(Refusal) -> TagApplication {
        let wanted = try Tags.tidied([line])
        return TagApplication(
            application: application, adding: wanted, removing: Tags.without(current.tags, wanted))
    }
}

public struct ApplicationEdited: Fact {
    public static let name = "application_edited"
    public var application: JobApplication.ID
    public var changes: [ApplicationField: String]

    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { application in
            for (field, value) in changes {
                do {
                    try field.set(value, in: &application.details, kind: &application.kind)
                } catch {
                    continue  // A value that was never decided here: the field keeps what it had.
                }
            }
        }
    }
}
