/// The frame of every page.
public enum FrameWords {
    public static let name = "Rebound"

    public static func menu(_ place: String) -> String {
        switch place {
        case "today": "Today"
        case "board": "Board"
        case "applications": "Applications"
        case "waiting": WaitingListWords.title
        case "answers": SmallNoesWords.title
        case "card": CardWords.title
        case "read": "Read a message"
        case "people": "People"
        case "lessons": "Lessons"
        case "reminders": "Calendar and reminders"
        case "history": "History"
        case "phone": "Your phone"
        case "settings": "Settings"
        case "documents": "Documents"
        case "talk": talk
        case "keys": keys
        case "plan": "Plan"
        case "proof": ProofWords.title
        case "offers": "Offers"
        case "landed": "Closing the search"
        case "more": "More"
        default: name
        }
    }

    public static let newApplication = "Add an application"
    public static let reading = "What this message seems to say"
    public static let talk = "Someone to talk to"
    public static let search = "Search"
    public static let keys = "Keys"
    public static let notFound = "Not found"
    public static let problem = "That did not go through"
}
