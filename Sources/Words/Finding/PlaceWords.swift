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
        case "documents": ("Documents", "cv resume résumé letter pitch posting files attachments versions")
        case "board": ("Board", "stages columns kanban move")
        case "plan": ("Plan", "week goals activities wishes must haves")
        case "proof":
            (
                "Proof of my search",
                "print job \(said("centre", american: "center")) office agency evidence month what i did"
            )
        case "waiting": ("Waiting", "silent sweep chase answer")
        case "answers": ("Answers of the week", "short noes together")
        case "card": ("Card for the \(Terms.telephone)", "pocket phone telephone rings words")
        case "offers": ("Offers", "pay compare reply")
        case "landed": ("Found work", "landed accepted close search")
        case "history": ("History", "undo changes log")
        case "phone": ("Your phone", "pair device qr code tls")
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
