public import Domain

extension LabelWords {
    public static func of(_ mode: WorkMode) -> String {
        switch mode {
        case .onsite: "on site"
        case .hybrid: "hybrid"
        case .remote: "remote"
        }
    }

    public static func of(_ way: AppliedBy) -> String {
        switch way {
        case .mail: "by \(Terms.mail)"
        case .portal: "through a portal"
        case .post: said("by post", american: "by mail")
        case .phone: "by phone"
        case .message: "by message"
        case .agency: "through the agency"
        case .inPerson: "in person"
        }
    }

    public static func of(_ route: Route) -> String {
        switch route {
        case .referral: "a recommendation"
        case .agency: "an agency"
        case .direct: "direct contact"
        case .posting: "a posting"
        }
    }

    /// What a field of an application is called where it stands before its value.
    public static func of(_ field: ApplicationField) -> String {
        switch field {
        case .employer: "employer"
        case .role: "role"
        case .kind: "kind"
        case .agency: "agency"
        case .source: "found at"
        case .url: "link"
        case .place: "place"
        case .closing: "closes"
        case .cv: Terms.cv
        case .via: "told by"
        case .pay: "pay"
        case .reference: "reference"
        case .portal: "portal"
        case .portalUser: "user name there"
        case .route: "route"
        case .tags: "tags"
        case .workMode: "where the work is done"
        case .appliedBy: "applied"
        case .letterVersion: "letter"
        }
    }

    /// The value of a field as people say it; nil where there is none.
    public static func value(of field: ApplicationField, in application: JobApplication) -> String? {
        value(of: field, in: application.details, kind: application.kind)
    }

    /// The value of a field as people say it; nil where there is none.
    public static func value(
        of field: ApplicationField, in details: ApplicationDetails, kind: ApplicationKind
    ) -> String? {
        switch field {
        case .kind: return kind == .application ? nil : of(kind)
        case .closing: return details.closing.map(DayWords.exact)
        case .pay: return details.pay.map(PayWords.of)
        case .workMode: return details.workMode.map(of)
        case .appliedBy: return details.appliedBy.map(of)
        case .route: return details.route.map(of)
        default:
            let text = field.text(of: details, kind: kind)
            return text.isEmpty ? nil : text
        }
    }
}
