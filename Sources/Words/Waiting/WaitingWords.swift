public import Domain
public import Guidance
public import Insights

/// How an application waits: how long, what is usual, when a question could go (METHOD W1).
public enum WaitingWords {
    /// How long it has been, since when.
    public static func howLong(_ wait: Wait, of application: JobApplication) -> String {
        let span = DayWords.span(wait.silentFor)
        if !wait.hadConversation, wait.since == application.appliedOn {
            return wait.silentFor == 0 ? "You applied today." : "You applied \(span) ago, and no answer has come yet."
        }
        return wait.silentFor == 0
            ? "You last heard or spoke today." : "You last heard from them, or spoke with them, \(span) ago."
    }

    /// The day they named, as a sentence.
    ///
    /// Empty where no day was named.
    public static func named(_ wait: Wait, today: Day) -> String {
        wait.named.map { "They said they would answer by \(DayWords.long($0, today: today))." } ?? ""
    }

    /// Whether an answer still comes, in words.
    public static func stillComes(_ wait: Wait, _ times: WaitingTimes) -> String {
        let estimate = times.curve(wait.clock).stillComes(after: wait.silentFor)
        let silence = wait.silentFor == 0 ? "At this point" : "After a silence as long as this"
        return "\(silence), \(ChanceWords.about(estimate.value)) still bring an answer within half a year; it may be "
            + "\(ChanceWords.range(estimate))."
    }

    /// When a question could go, and to whom; or why none is offered.
    public static func asking(_ wait: Wait, whom: String?, today: Day) -> String {
        if let chase = wait.chase { return asking(chase, whom: whom, today: today) }
        if wait.allowed == 0 {
            return "Nobody there is known to you, so there is nobody to ask. Nothing is left undone."
        }
        return wait.asked == 1
            ? "You have asked once, and that is enough." : "You have asked twice, and that is enough."
    }

    private static func asking(_ chase: ChaseDue, whom: String?, today: Day) -> String {
        let who = whom ?? LabelWords.of(chase.recipient)
        let isSecond = chase.already > 0
        let what = isSecond ? "a second and last question" : "a question"
        if chase.due <= today {
            return
                "If you would like to ask \(who) how it stands\(isSecond ? " once more" : ""), the words are written."
        }
        let why = chase.named == nil ? "" : ", two working days after the day they named"
        return "If you like, \(what) could go to \(who) from \(DayWords.long(chase.due, today: today))\(why)."
    }

    /// That it may be closed, or from when; empty while there is more to ask.
    public static func closing(_ wait: Wait, today: Day) -> String {
        guard let closing = wait.closing else { return "" }
        if closing <= today {
            return "You may close it as “no answer”. Nothing is closed without you, and a late answer opens it again."
        }
        return "If nothing is heard by \(DayWords.long(closing, today: today)), closing it is proposed, never done."
    }

    /// Said in the terminal once the day is noted.
    public static func dayNamed(_ employer: String, by day: Day, asking: Day?, today: Day) -> String {
        let ask = asking.map { " A question could go from \(DayWords.long($0, today: today))." } ?? ""
        return "Noted: \(employer) said they would answer by \(DayWords.long(day, today: today)).\(ask)"
    }
}
