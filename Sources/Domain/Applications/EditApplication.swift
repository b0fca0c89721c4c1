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
        for (field, value) in changes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            var (details, kind) = (current.details, current.kind)
            try field.set(value, in: &details, kind: &kind)
            if details != current.details || kind != current.kind { changed[field] = value }
        }
        guard !changed.isEmpty else { return [] }
        return [ApplicationEdited(application: application, changes: changed)]
    }
}

/// A field of an application that can be edited.
///
/// Raw values are the names in the log, on forms and in `--set`.
public enum ApplicationField: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case employer, role, kind, agency, source, url, place, closing, cv, via

    func set(
        _ value: String, in details: inout ApplicationDetails, kind: inout ApplicationKind
    ) throws(Refusal) {
        let value = try shortLine(value, field: rawValue)
        let optional = value.isEmpty ? nil : value
        switch self {
        case .employer: details.employer = try line(value, field: rawValue)
        case .role: details.role = try line(value, field: rawValue)
        case .kind:
            guard let new = ApplicationKind(rawValue: value) else { throw .unknownValue(field: rawValue, value: value) }
            kind = new
        case .agency: details.agency = optional
        case .source: details.source = optional
        case .url: details.url = optional
        case .place: details.place = optional
        case .closing:
            guard value.isEmpty || Day(value) != nil else { throw .unknownValue(field: rawValue, value: value) }
            details.closing = Day(value)
        case .cv: details.cv = optional
        case .via: details.via = optional
        }
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
