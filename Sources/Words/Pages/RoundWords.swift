public import Domain

/// Rounds of interviews, reserve lists and earlier walks, as pages say them.
public enum RoundWords {
    public static let cancelled = "It was called off. That you were invited stays true."
    public static let how = "How you meet"
    public static let place = "Where"
    public static let link = "On the web"
    public static let zone = "Their time zone"
    public static let notSaid = "Not said"

    /// When, how, where and with whom, in one line.
    public static func line(_ interview: Interview, in search: JobSearch, today: Day) -> String {
        let names = InterviewWords.names(interview, in: search)
        var parts = [InterviewWords.when(interview, today: today).capitalised]
        parts += [interview.format.map(InterviewWords.of), interview.place].compactMap { $0 }
        if !names.isEmpty { parts.append("with \(listed(names))") }
        if interview.isCancelled { parts.append("called off") }
        return parts.joined(separator: ", ") + "."
    }

    /// What opens a debrief: "Written on Tuesday 3 March".
    public static func written(_ day: Day, today: Day, afterNews: Bool) -> String {
        "Written \(DayWords.on(day, today: today))" + (afterNews ? ", after the news" : "")
    }

    public static func waits(_ reserve: ReserveListed, today: Day) -> String {
        let until = reserve.until.map { ", until \(DayWords.long($0, today: today))" } ?? ""
        return "They have kept you on a reserve list since \(DayWords.long(reserve.on, today: today))\(until). "
            + "It is not over: they may still write."
    }

    public static func walk(_ walk: EarlierWalk, today: Day) -> String {
        let steps = WalkStep.allCases.filter { walk.done[$0] != nil }.map(LabelWords.of)
        let did = steps.isEmpty ? "you let it be" : "you went through: \(listed(steps))"
        return "After the news of \(DayWords.long(walk.setback.on, today: today)), \(did). "
            + "That walk came to its end \(DayWords.on(walk.until, today: today)), when it went on; it is kept."
    }

    public static let unknownZone =
        "That time zone is not known here. A city such as New York, or a name such as America/New_York, will do. "
        + "Everything else you typed is still here."

    // MARK: - Own stages

    /// "First conversation", below a name of the seeker's own.
    public static func meaning(of stage: OwnStage) -> String { "stands for: \(LabelWords.of(stage.stage))" }
}
