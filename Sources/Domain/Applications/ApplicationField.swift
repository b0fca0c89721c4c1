/// A field of an application that can be edited.
///
/// Raw values are the names in the log, on forms and in `--set`.
public enum ApplicationField: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case employer, role, kind, agency, source, url, place, closing, cv, via
    case pay, reference, portal, route, tags
    case workMode = "work_mode"
    case portalUser = "portal_user"
    case appliedBy = "applied_by"
    case letterVersion = "letter_version"

    /// What the field holds, as it is typed and stored; empty for nothing.
    public func text(of application: JobApplication) -> String {
        text(of: application.details, kind: application.kind)
    }

    /// What the field holds in these details.
    public func text(of details: ApplicationDetails, kind: ApplicationKind) -> String {
        switch self {
        case .employer: details.employer
        case .role: details.role
        case .kind: kind.rawValue
        case .closing: details.closing?.description ?? ""
        case .pay: details.pay?.description ?? ""
        case .workMode: details.workMode?.rawValue ?? ""
        case .appliedBy: details.appliedBy?.rawValue ?? ""
        case .route: details.route?.rawValue ?? ""
        case .tags: (details.tags ?? []).joined(separator: ", ")
        default: ApplicationDetails.lines.first { $0.0 == self }.flatMap { details[keyPath: $0.1] } ?? ""
        }
    }

    /// Sets the field to what a stored or typed text says; empty clears it.
    func set(
        _ value: String, in details: inout ApplicationDetails, kind: inout ApplicationKind
    ) throws(Refusal) {
        let value = try shortLine(value, field: rawValue)
        switch self {
        case .employer: details.employer = try line(value, field: rawValue)
        case .role: details.role = try line(value, field: rawValue)
        case .kind:
            guard let new = ApplicationKind(rawValue: value) else { throw .unknownValue(field: rawValue, value: value) }
            kind = new
        case .closing: details.closing = try read(value) { Day($0) }
        case .pay: details.pay = try read(value) { Pay($0) }
        case .workMode: details.workMode = try read(value) { WorkMode(rawValue: $0) }
        case .appliedBy: details.appliedBy = try read(value) { AppliedBy(rawValue: $0) }
        case .route: details.route = try read(value) { Route(rawValue: $0) }
        case .tags: details.setTags(try Tags.tidied([value]))
        default: try setLine(value, in: &details)
        }
    }

    private func setLine(_ value: String, in details: inout ApplicationDetails) throws(Refusal) {
        guard let path = ApplicationDetails.lines.first(where: { $0.0 == self })?.1 else { return }
        details[keyPath: path] = try ApplicationDetails.kept(value, self)
    }

    /// The value the text stands for; nil for an empty text.
    private func read<Value>(_ text: String, _ value: (String) -> Value?) throws(Refusal) -> Value? {
        guard !text.isEmpty else { return nil }
        guard let value = value(text) else { throw .unknownValue(field: rawValue, value: text) }
        return value
    }
}
