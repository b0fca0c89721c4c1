public import Domain

/// The weekly look at answers that came before any conversation (METHOD L0).
public enum SmallNoesWords {
    public static let title = "Short answers of this week"

    public static func lead(_ count: Int) -> String {
        switch count {
        case 0: "No short answers are waiting to be looked at."
        case 1: "One answer came this week before anybody had spoken with you."
        default: "\(counted(count, "answer").capitalised) came this week before anybody had spoken with you."
        }
    }

    /// The one kind line; with nothing to look at, what the page is for.
    public static func kindLine(_ count: Int) -> String {
        switch count {
        case 0:
            "An answer that comes before any conversation is gathered here for a week, so that you can look at several "
                + "together, once, rather than at each by itself."
        case 1: "It was decided on paper, by people who have not met you. It says nothing about your worth."
        default: "They were decided on paper, by people who have not met you. They say nothing about your worth."
        }
    }

    public static func row(_ application: JobApplication, today: Day) -> String {
        guard let ending = application.ending, let outcome = ending.value.outcome else { return "" }
        return "\(LabelWords.of(outcome).capitalised), \(DayWords.on(ending.on, today: today))"
    }

    public static func button(_ count: Int) -> String { count == 1 ? "Looked at" : "Looked at, all of them" }

    public static func done(_ count: Int) -> String {
        count == 1 ? "Looked at. It stays with the application." : "Looked at. They stay with their applications."
    }

    public static let howToEnd = "When you have looked: rebound answers --done"
}
