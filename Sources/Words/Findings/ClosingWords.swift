import Domain
public import Guidance

/// The page that closes a walk: what you take with you.
public enum ClosingWords {
    public static let title = "What you take with you"

    public static func opening(_ page: ClosingPage) -> String {
        let reached =
            switch page.stage {
            case .saved, .applied, .acknowledged: "You tried for \(page.role.onOneLine) at \(page.employer.onOneLine)."
            default:
                "You came as far as the \(LabelWords.of(page.stage, round: page.round)) at \(page.employer.onOneLine)."
            }
        let isBare =
            [page.lessons, page.kept, page.wentWell, page.people].allSatisfy(\.isEmpty) && page.takenUp.isEmpty
            && page.actionAim == nil
        return reached + (isBare ? " That stays yours." : " That stays yours, and so does what follows.")
    }

    /// When there is nothing to list: the walk is as complete as any other.
    public static let nothingToCarry =
        "Nothing has to come of this one. Having read the news and gone on is enough, and you can open any step again."

    public static let lessons = "What you have learned"
    public static let kept = "What worked, to do again"
    public static let takenUp = "What you took up"
    public static let action = "One thing to do"
    public static let people = "People you met"
    public static let wentWell = "What went well, in your words"

    public static func taken(_ taken: ClosingPage.Taken) -> String {
        "\(LabelWords.of(taken.bin).capitalised): \(taken.words.onOneLine.quoted)"
    }
}
