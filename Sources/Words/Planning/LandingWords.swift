public import Domain
public import Guidance

/// The end of a search that ends well, and its beginning again.
public enum LandingWords {
    public static let landed = "Your search rests"
    public static let closing = "Closing a search well"
    public static let kept =
        "Everything is kept: the applications, the people, the lessons. It can start again at any time."

    public static func lead(_ landing: Dated<LandingMove>?, accepted: JobApplication?, today: Day) -> String {
        let name = accepted.map { "\($0.role.onOneLine) at \($0.employer.onOneLine)" }
        guard let landing else {
            return name.map { "You have accepted \($0). Some things are worth a few minutes now." }
                ?? "No offer is accepted here. If you have found work by another way, the search can rest all the same."
        }
        let when = DayWords.on(landing.on, today: today)
        return name.map { "It landed \(when), with \($0)." } ?? "It landed \(when)."
    }

    /// What Today says while the search rests.
    public static func today(_ accepted: JobApplication?) -> String {
        accepted.map { "Your search rests, since \($0.employer.onOneLine). Nothing is waiting for you." }
            ?? "Your search rests. Nothing is waiting for you."
    }

    /// What stands under "How am I doing" meanwhile.
    public static let uncounted = "Nothing is counted while it rests."
    /// What lists and reminders say while the search rests.
    public static let resting =
        "Your search rests, so nothing here asks anything of you. What is open stays as it is, and is kept."
    /// What the calendar and reminders hold while it rests.
    public static let fewDates =
        "Your search rests. Until it starts again, only interviews that are arranged, and days by which somebody would "
        + "like to hear from you, are in the calendar and in reminders."
    /// The way to begin again, on pages.
    public static let again = "Start looking again, or see what is kept"
    /// The way to begin again, in a terminal.
    public static let howToStart = "To start again: rebound landed --start-again"

    public static func why(_ why: PersonToThank.Why, at employer: String) -> String {
        switch why {
        case .introduced: "introduced you to \(employer)"
        case .advised: "gave you advice about \(employer)"
        case .workedThere: "told you about \(employer)"
        case .broughtForward: "put you forward at \(employer)"
        case .decided: "decides at \(employer)"
        }
    }

    public static func thanked(on day: Day, today: Day) -> String { "Thanked \(DayWords.on(day, today: today))." }

    public static let stillOpen = "Still open"
    public static let toThank = "People to thank"
    public static let looking = "What is kept"
    public static let notLanded = "Your search is going on."

    public static func landedNow(_ employer: String?) -> String {
        "Noted: your search has landed\(employer.map { " with \($0)" } ?? ""). Everything is kept; start again with: "
            + "rebound landed --start-again"
    }

    public static let started = "Your search goes on from here."
}
