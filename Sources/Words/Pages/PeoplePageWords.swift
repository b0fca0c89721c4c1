/// The list of people, and the page of one.
public enum PeoplePageWords {
    public static func lead(total: Int, due: Int) -> String {
        let people = counted(total, "person", "people").capitalised
        return due == 0 ? "\(people)." : "\(people). A word would fit with \(spelled(due)) of them, if you like."
    }

    /// Without counts, for quiet mode.
    public static func quietLead(due: Int) -> String {
        due == 0 ? "" : "With those that come first, a word would fit, if you like."
    }

    public static func nothing(_ text: String) -> String {
        text.isEmpty
            ? "Nobody at the moment." : "Nobody here has \(text.quoted) in their name, title, employer or agency."
    }

    public static func place(_ range: ClosedRange<Int>, of total: Int) -> String {
        "People \(range.lowerBound) to \(range.upperBound) of \(total)."
    }

    public static let all = "Everybody"
    public static let due = "Where a word would fit now"

    public static let stayInTouch = "Write to stay in touch"
    public static let connect = "Invite them to connect"

    public static func askWhereItStands(_ employer: String) -> String {
        "Ask where \(employer.onOneLine) stands"
    }

    public static func sameName(_ name: String) -> String {
        "There is another record under the name \(name.onOneLine). If it is the same person, one record can be made of both."
    }

    /// The heading over the applications they have a part in.
    public static let openWithThem = "Open with them"
    public static let theirPart = "Their part"

    public static var mail: String { Terms.mail.capitalised }
    public static var phone: String { Terms.telephone.capitalised }
    public static let howMet = "How you know each other"
    public static let agency = "Agency"
    public static let marks = "About them"
}
