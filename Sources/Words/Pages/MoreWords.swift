/// What each place outside the main menu is for.
public enum MoreWords {
    /// One sentence for a place, by its code; empty for one that needs none.
    public static func line(_ place: String) -> String {
        switch place {
        case "waiting": "How long each has been silent, when a question is fitting, and what may be let go."
        case "answers": "Noes that came before any conversation, to be looked at together, once a week."
        case "card": "What you can say when the \(Terms.telephone) rings, to print or to keep on your phone."
        case "read": "A message you received is read, and nothing is noted until you say so."
        case "documents": "Versions of your \(Terms.cv), letters and pitch, and where each was used."
        case "proof": "What you did in a month or between two days, on a sheet for an office."
        case "lessons": "What you took with you from each try, in short sentences."
        case "reminders": "Your dates in a calendar, a page for your phone, and one quiet notice a day."
        case "history": "What was noted and when, to take back or bring back."
        case "phone": "Open these pages on your phone, in your own network."
        case "offers": "Offers beside each other, and beside what you look for."
        case "landed": "When you have found work: what is still open, whom to thank, what you take with you."
        case "settings": "How letters are signed, how pages look, and where your data lies."
        case "talk": "Numbers of your own for a hard day."
        case "keys": "Shortcuts for those who like them."
        default: ""
        }
    }
}
