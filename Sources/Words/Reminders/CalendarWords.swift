public import Guidance

/// What a calendar says: nothing that could not stand on a lock screen.
public enum CalendarWords {
    /// The name of the calendar.
    public static let name = "Rebound"

    /// The title of an entry.
    public static func title(_ about: Shareable.CalendarDate.About) -> String {
        switch about {
        case .interview: "Rebound: a conversation"
        case .chase, .feedbackReminder, .action, .reply: "Rebound: one thing for today"
        case .closing: "Rebound: something closes today"
        }
    }

    /// What the alarm of an entry says.
    public static func alarm(_ about: Shareable.CalendarDate.About) -> String {
        switch about {
        case .closing: "Rebound: something closes tomorrow"
        case .reply: "Rebound: one thing for tomorrow"
        default: title(about)
        }
    }

    /// What stands below the title: where to look.
    public static func more(address: String) -> String {
        "What it is about stands in Rebound, on the computer it runs on: \(address)"
    }
}
