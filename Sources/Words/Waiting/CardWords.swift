/// The pocket card, for when the telephone rings (METHOD W6).
///
/// It names no employer, so that it can lie anywhere.
public enum CardWords {
    public static var title: String { "For when the \(Terms.telephone) rings" }
    public static let lead = "Whatever they say, you need not say more than this."
    public static let aNo = "If it is a no"
    public static let thanks =
        "Thank you for telling me yourself. I'd value your feedback; may I call next week?"
    public static let aYes = "If it is a yes"
    public static let glad = "Thank you, I am very glad. May I have it in writing, and come back to you by Friday?"
    public static let own = "In your own words"
    public static let theirs = "What they say"
    public static let theirsHint = "Write their words down as they come. You can think about them later."

    /// The card as text.
    public static func text(own words: String?) -> [String] {
        var lines = [title, lead, "", aNo, "  \(thanks.quoted)", "", aYes, "  \(glad.quoted)"]
        if let words {
            let parts = words.split(separator: "\n", omittingEmptySubsequences: false)
            lines += ["", own] + parts.map { $0.isEmpty ? "" : "  \($0)" }
        }
        return lines + ["", theirs, "  \(theirsHint)", "", rule, "", rule, "", rule]
    }

    private static let rule = "  " + String(repeating: "_", count: 60)
    public static let kept = "Kept. The card has your own words on it now."
    public static let cleared = "The card has no words of your own on it any more."
}
