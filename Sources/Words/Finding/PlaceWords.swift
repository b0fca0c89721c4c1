/// The places and things to do that a search finds by their names.
public enum PlaceWords {
    /// What a place is called, and other words that people look for it by; nil for a place nobody looks for.
    public static func of(_ place: String) -> (name: String, also: String)? {
        switch place {
        case "today": ("Today", "home start waiting next")
        case "applications": ("Applications", "list all tries")
        case "add": ("Add an application", "new role vacancy applied")
        case "read": ("Read a message", "paste mail email answer no news")
        case "people": ("People", "contacts recruiters network")
        case "person": ("Add a person", "new contact")
        case "lessons": ("Lessons", "learned")
        case "documents": ("Documents", "cv letter pitch posting files attachments versions")
        case "reminders": ("Calendar and reminders", "feed ics notice pocket phone")
        case "settings": ("Settings", "theme dark quiet mode name backup data")
        case "more": ("More", "menu")
        case "talk": ("Someone to talk to", "help line crisis support")
        case "keys": ("Keys", "shortcuts keyboard")
        case "away": ("Hide this page", "away boss")
        default: nil
        }
    }
}
