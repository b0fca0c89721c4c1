public import Domain
public import Guidance

/// Letting go of what has stayed silent, together (METHOD W1, L0).
public enum SweepWords {
    public static func lead(_ count: Int, isQuiet: Bool = false) -> String {
        guard count > 0 else { return "Nothing has been silent for so long that you might let it go." }
        if count == 1, !isQuiet {
            return "One application has been silent for so long that hardly any answer still comes."
        }
        let those = isQuiet ? "Some applications" : counted(count, "application").capitalised
        return "\(those) have been silent for so long that hardly any answer still comes."
    }

    public static func explained(_ count: Int) -> String {
        let first = "Silence is not a \(Terms.judgement). Many employers answer nobody at this point."
        let what =
            count == 1
            ? "If you like, close it as “no answer”; if you would rather leave it open, leave it."
            : "What is \(Terms.ticked) is closed as “no answer”. \(Terms.untick.capitalised) whatever you would rather leave open."
        return "\(first) \(what) How far you got stays, and a late answer opens it again."
    }

    public static func button(_ count: Int) -> String { count == 1 ? "Close it" : "Close those \(Terms.ticked)" }

    /// `You applied on Tuesday 3 March, ten weeks ago`; with the question that went, where one did.
    public static func about(_ wait: Wait, of application: JobApplication, today: Day) -> String {
        let day = DayWords.long(wait.since, today: today)
        let ago = DayWords.relative(wait.since, today: today)
        let what = wait.since == application.appliedOn ? "You applied" : "You last heard from them"
        let asked = wait.asked > 0 ? "; you have asked once" : ""
        return "\(what) on \(day), \(ago)\(asked)."
    }

    // MARK: - In the terminal

    public static func question(_ count: Int) -> String {
        count == 1 ? "Close it as “no answer”? [y/N]" : "Close these \(count) as “no answer”? [y/N]"
    }

    public static func done(_ count: Int) -> String {
        count == 1
            ? "Closed one application. How far you got stays; a late answer opens it again."
            : "Closed \(counted(count, "application")). How far you got stays; a late answer opens one again."
    }

    public static let nothingClosed = "Nothing was closed."
    public static let howToClose = "Nothing was closed. To close them, say --yes; to leave one open, --keep it."
}
