public import Domain

/// What is said while messages are read.
public enum ReadWords {
    public static let nobodyToAsk =
        "Nothing was recorded, as nobody can be asked here. With --yes, what is certain or newly named is recorded."

    /// Why something is no message, by its code.
    public static func unreadable(_ code: String, _ detail: String) -> String {
        switch code {
        case "no_file": "There is no such file, or it cannot be opened."
        case "no_mail": "There is no mail file (.eml) there."
        case "not_yet":
            "This is a whole mailbox (\(detail)), which this version does not read yet; save the message by itself."
        case "empty": "There are no words in it."
        case "not_text": "It is no text."
        case "too_large": "It is larger than \(detail) MB."
        default: "It cannot be read as a message (\(detail))."
        }
    }

    /// What was left for the seeker to look at.
    public static func summary(left: [String]) -> String {
        guard !left.isEmpty else { return "Nothing was left over." }
        return "Left for you to look at:\n" + left.map { "  \($0)" }.joined(separator: "\n")
    }

    /// Why a message was left alone, by its code.
    public static func left(_ code: String) -> String {
        switch code {
        case "known": "noted already"
        case "no_application": "not clear which application it belongs to"
        case "nothing_to_note": "nothing about an application"
        case "refused": "could not be recorded"
        case "unreadable": "could not be read"
        default: "left as it is"
        }
    }

    // MARK: - Asking

    public static func belongs(_ application: JobApplication) -> String {
        "This belongs to \(application.employer.onOneLine), \(application.role.onOneLine) "
            + "(\(LabelWords.standing(of: application)))."
    }

    public static func choices(_ applications: [JobApplication]) -> String {
        let lines = applications.enumerated().map { index, application in
            "  \(index + 1)  \(application.employer.onOneLine), \(application.role.onOneLine) "
                + "(\(LabelWords.standing(of: application)))"
        }
        return "It may belong to:\n" + lines.joined(separator: "\n")
    }

    public static let askWhich = "Which one? (its number, n for a new one, Return to leave the message alone)"

    public static func askEmployer(_ known: String?) -> String {
        known.map { "A new application. The employer? (Return: \($0.onOneLine))" }
            ?? "A new application. The employer? (Return to leave the message alone)"
    }

    public static func askRole(_ known: String?) -> String {
        known.map { "The role? (Return: \($0.onOneLine))" } ?? "The role? (Return to leave the message alone)"
    }

    public static let askDay = "It carries no date. On which day did it come? (Return: today)"
    public static let askSender = "It names no sender. Who wrote it? (Return: not known)"
    public static let askYes = "Note this down? (y or Return for no)"

    public static func noted(_ application: String, walk: WalkSize?) -> String {
        switch walk {
        case .short, .full:
            "Noted. When you feel like it, there is a walk through it: rebound walk \(application)"
        case .note, nil: "Noted. See it with: rebound show \(application)"
        }
    }
}
