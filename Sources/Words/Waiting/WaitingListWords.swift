/// The page of everything that waits.
public enum WaitingListWords {
    public static let title = "Waiting for an answer"

    /// In quiet mode without counts.
    public static func lead(_ count: Int, isQuiet: Bool) -> String {
        switch count {
        case 0: "No answer is awaited at the moment."
        case _ where isQuiet: "These wait for an answer. Quiet days are ordinary and no sign of a no."
        case 1: "One application waits for an answer. Quiet days are ordinary and no sign of a no."
        default:
            "\(counted(count, "application").capitalised) wait for an answer. Quiet days are ordinary and no sign of a no."
        }
    }

    /// Those that are not listed; empty where all are.
    public static func rest(_ count: Int, of all: Int, isQuiet: Bool) -> String {
        guard count > 0 else { return "" }
        if isQuiet { return all == count ? "They need nothing from you." : "The others need nothing from you." }
        if all == count { return count == 1 ? "It needs nothing from you." : "They need nothing from you." }
        return count == 1
            ? "One more waits, and needs nothing from you."
            : "\(spelled(count).capitalised) more wait, and need nothing from you."
    }

    public static var card: String { "A card for when the \(Terms.telephone) rings" }
    public static let answers = "Look at this week's short answers"
    public static let silent = "Look at what has long been silent"
    public static var tickOne: String {
        "\(Terms.tick.capitalised) at least one to close it, or leave this page as it is. Nothing was closed."
    }
}
