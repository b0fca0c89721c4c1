public import Domain

/// What can be ticked about somebody.
public enum PersonMark: String, Sendable, CaseIterable {
    case workedTogether = "worked_together"
    case senior
    case knowsTheRole = "knows_the_role"
    case atPresentEmployer = "at_present_employer"
    case knowsOfSearch = "knows_of_search"

    /// Where the details keep it.
    public var field: WritableKeyPath<PersonDetails, Bool> {
        switch self {
        case .workedTogether: \.workedTogether
        case .senior: \.isSenior
        case .knowsTheRole: \.knowsTheRole
        case .atPresentEmployer: \.isAtPresentEmployer
        case .knowsOfSearch: \.knowsOfSearch
        }
    }
}

/// Words on the forms about people.
public enum PeopleFormWords {
    public static func of(_ mark: PersonMark) -> String {
        switch mark {
        case .workedTogether: "We have worked together"
        case .senior: "They are more senior than I am"
        case .knowsTheRole: "They do or did the role I want"
        case .atPresentEmployer: "They work where I work now"
        case .knowsOfSearch: "They know that I am looking"
        }
    }

    public static let fromMe = "I did"
    public static let fromThem = "They did"
    public static let nobody = "Nobody, or I do not remember"
    public static let noRhythm = "No rhythm"
    public static let chooseOne = "Choose one"

    /// The rhythms that are offered, in weeks.
    public static let rhythms = [2, 4, 6, 8, 13, 26]

    /// "Every six weeks"; a quarter and half a year by their names.
    public static func rhythm(_ weeks: Int) -> String {
        switch weeks {
        case 13: "Every quarter"
        case 26: "Twice a year"
        case 52: "Once a year"
        default: PeopleWords.every(weeks).capitalised
        }
    }
}
