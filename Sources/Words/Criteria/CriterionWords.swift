public import Domain

/// Criteria in words: what they ask for, how the seeker sees it, what was said of it (METHOD D2).
public enum CriterionWords {
    public static let heading = "What they ask for"
    public static let criterion = "Criterion"
    public static let kindHeading = "Must or wish"
    public static let weightHeading = "What it counts"
    public static let ownHeading = "How you see it"
    public static let shownHeading = "Shown"
    public static let theirHeading = "How they saw it"
    public static let notSaid = "not said"

    public static func of(_ kind: CriterionKind) -> String {
        switch kind {
        case .must: "must"
        case .wish: "wish"
        }
    }

    public static func of(_ view: OwnView) -> String {
        switch view {
        case .have: "I have it"
        case .partly: "partly"
        case .notYet: "not yet"
        }
    }

    public static func of(_ shown: Shown) -> String {
        switch shown {
        case .yes: "shown"
        case .partly: "partly shown"
        case .not: "not shown"
        }
    }

    public static func of(_ view: TheirView) -> String {
        switch view {
        case .met: "met"
        case .partly: "partly met"
        case .notMet: "not met"
        }
    }

    /// `4 out of 7`, as it was given; `4` where nobody said out of how many.
    public static func of(_ score: Score) -> String {
        Score.text(score.got) + (score.outOf.map { " out of \(Score.text($0))" } ?? "")
    }

    /// `met; 5 out of 7`, or that nothing was said.
    public static func theirs(_ judged: CriterionJudged?) -> String {
        let parts = [judged?.view.map(of), judged?.score.map(of)].compactMap { $0 }
        if parts.isEmpty { return judged?.words == nil ? notSaid : "said in words" }
        return parts.joined(separator: "; ")
    }

    /// What goes with it: `30%, at most 250 words, three years`; empty where nothing does.
    public static func terms(_ asked: AskedFor) -> String {
        var parts: [String] = []
        if let weight = asked.weight { parts.append("counts \(weight.onOneLine)") }
        if let limit = asked.wordLimit { parts.append("at most \(counted(limit, "word"))") }
        if let years = asked.years { parts.append("at least \(counted(years, "year"))") }
        return parts.joined(separator: ", ")
    }

    /// `212 words of at most 250`, or by how many the answer goes beyond it.
    public static func length(of answer: String, limit: Int?) -> String {
        let count = wordCount(answer)
        guard let limit else { return count == 1 ? "1 word" : "\(count) words" }
        if count > limit { return "\(count) words, \(count - limit) more than the \(limit) they allow" }
        return "\(count) of at most \(limit) words"
    }

    /// When an answer was submitted.
    public static func submitted(on day: Day, today: Day) -> String {
        "As you submitted it \(DayWords.on(day, today: today))."
    }

    /// Who said it, and when.
    public static func saidBy(_ judged: CriterionJudged, today: Day) -> String {
        let who = judged.from.map { $0.onOneLine + ", " } ?? ""
        return who + DayWords.on(judged.on, today: today)
    }

    /// Where an answer to a similar criterion was written.
    public static func answeredBefore(_ employer: String, on day: Day, today: Day) -> String {
        "You answered something like this for \(employer.onOneLine) \(DayWords.on(day, today: today))."
    }

    /// `Six musts and two wishes`, as the part of the application's page says it.
    public static func lead(musts: Int, wishes: Int) -> String {
        let parts = [
            musts > 0 ? counted(musts, "must") : "", wishes > 0 ? counted(wishes, "wish", "wishes") : "",
        ].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "\(listed(parts).capitalised)."
    }

    public static let none = "No criteria yet. They stand in the posting, or in the form they sent."
    public static let look = "Look at what they ask for"
    public static let noteThem = "Note what they ask for"
}
