public import Domain

/// The page of what was noted.
public enum HistoryWords {
    public static let lead = "What was noted, the latest first. Whatever you take back can be brought back."
    public static let nothing = "Nothing is noted yet."
    public static let bringBack = "Bring back"
    public static let laterPage = "Later"
    public static let earlierPage = "Earlier"

    /// When and where a change was made, and whether it still counts: "10:42, in the terminal; taken back".
    public static func how(at minute: Int, by writer: String, isTakenBack: Bool) -> String {
        let place =
            switch writer {
            case "cli": ", in the terminal"
            case "import": ", by an import"
            case "demo": ", in this made-up search"
            default: ""
            }
        return DayWords.clock(minute) + place + (isTakenBack ? "; taken back" : "")
    }

    /// The sentence for a change, without how anything ended (METHOD S3).
    public static func quietNotice(for change: Change, in search: JobSearch) -> String {
        let ended = endings(of: change, in: search, depth: 0)
        guard let fact = ended.first else { return ChangeWords.notice(for: change, in: search) }
        let employer = search.applications[fact.application]?.employer.onOneLine
        let isUndo = change.events.contains { $0.fact is Retracted }
        return isUndo
            ? "Took back, or brought back, how it ended\(employer.map { " for \($0)" } ?? "")."
            : "Noted how it ended\(employer.map { " for \($0)" } ?? "")."
    }

    /// The outcomes that a change speaks of; for an undo, those of what it took back.
    private static func endings(of change: Change, in search: JobSearch, depth: Int) -> [OutcomeRecorded] {
        change.events.flatMap { event -> [OutcomeRecorded] in
            if let fact = event.fact as? OutcomeRecorded { return [fact] }
            guard let undo = event.fact as? Retracted, depth < 10, let taken = search.change(undo.change) else {
                return []
            }
            return endings(of: taken, in: search, depth: depth + 1)
        }
    }
}
