/// What forms say when something typed cannot be used, and the names of choices that are not codes of the core.
public enum FormWords {
    public static func noSuchDay(_ text: String) -> String {
        "\(shortened(text, to: 40).quoted) could not be read as a day. "
            + "Please write it like \(said("10 March 2026", american: "March 10, 2026")) or 2026-03-10. Everything else you typed is still here."
    }

    public static func twoDays(_ text: String, _ first: String, _ second: String) -> String {
        "\(shortened(text, to: 40).quoted) can mean \(first) or \(second). Please write the month as a word."
    }

    public static func noSuchTime(_ text: String) -> String {
        "\(shortened(text, to: 40).quoted) could not be read as a time. Please write it like \(DayWords.clock(870))."
    }

    public static func noSuchPay(_ text: String) -> String {
        "\(shortened(text, to: 40).quoted) could not be read as pay. Please write it like \(PayWords.example), "
            + "or \(PayWords.hourly). Everything else you typed is still here."
    }

    public static let noMessage = "Please paste the message or choose its file. Nothing has been noted yet."
    public static var notAMessage: String {
        "No message could be found in that. Please paste its words, or choose \(Terms.aMail) or a plain text file. "
            + "Nothing has been noted yet."
    }
    public static let noEmployer = "Please say which employer it is. Nothing has been noted yet."
    public static let noRole = "Please say which role it is. Nothing has been noted yet."
    public static var nothingTicked: String {
        "Please \(Terms.tick) at least one application, or choose all of the list. Nothing has been changed."
    }
    public static let allEnded = "All of these have ended already. Nothing has been changed."
    public static let notSaid = "Not noted"
    public static let notKnown = "I do not know"
    public static let nobodyListed = "Somebody else"
    public static let notListed = "None of these: a new one"
    public static let noInterview = "No interview in particular"
    public static let noApplication = "None in particular"
}
