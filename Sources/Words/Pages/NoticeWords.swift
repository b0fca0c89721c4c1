public import Domain

/// How news came, in one short sentence that holds whoever or whatever brought it.
public enum NoticeWords {
    /// A sentence such as "Dilip Rowe rang you", with the day where one is given.
    public static func told(_ notice: NoticeReceived, when: String = "") -> String {
        let day = when.isEmpty ? "" : " \(when)"
        guard !notice.from.isEmpty else { return "You were told\(day), \(LabelWords.of(notice.channel))." }
        let from = notice.from.onOneLine
        return switch notice.channel {
        case .mail, .letter: "\(from) wrote to you\(day)."
        case .message: "\(from) sent you a message\(day)."
        case .phone: "\(from) \(Terms.rang) you\(day)."
        case .portal: "It stood in their portal\(day), from \(from)."
        case .video: "\(from) told you\(day), in a video call."
        case .inPerson: "\(from) told you\(day), in person."
        }
    }
}

/// What stands beside a fact for reference.
public enum FactWords {
    public static let kind = "Kind"
    public static let agency = "Agency"
    public static let source = "Where found"
    public static let posting = "Posting"
    public static let place = "Place"
    public static let closing = "Closes"
    public static var cv: String { Terms.cv.capitalised }
    public static let via = "Told of it by"
    public static let workMode = "Where the work is done"
    public static let pay = "Pay"
    public static let reference = "Reference"
    public static let portal = "Portal"
    public static let portalUser = "User name there"
    public static let appliedBy = "How you applied"
    public static let route = "How you came to it"
    public static let letterVersion = "Letter"
    public static let tags = "Tags"
    public static let employer = "Employer"
    public static let role = "Role"

    /// What a field is called where it stands by itself.
    public static func name(of field: ApplicationField) -> String {
        switch field {
        case .employer: employer
        case .role: role
        case .kind: kind
        case .agency: agency
        case .source: source
        case .url: posting
        case .place: place
        case .closing: closing
        case .cv: cv
        case .via: via
        case .pay: pay
        case .reference: reference
        case .portal: portal
        case .portalUser: portalUser
        case .route: route
        case .tags: tags
        case .workMode: workMode
        case .appliedBy: appliedBy
        case .letterVersion: letterVersion
        }
    }
}
