public import Domain
public import Guidance

/// Dates that do not go together, said without blame: which is right, only the seeker knows.
public enum DateFindingWords {
    public static func sentence(_ finding: DateFinding, today: Day) -> String {
        switch finding {
        case .interviewBeforeApplying(_, let on, let applied):
            "An interview is noted \(DayWords.on(on, today: today)), before the day you applied, "
                + "\(DayWords.long(applied, today: today)). That can be right; if not, one of the two days can be changed."
        case .stageAfterEnding(let stage, let on, let ended):
            "“\(LabelWords.of(stage).capitalised)” is noted \(DayWords.on(on, today: today)), after it ended "
                + "\(DayWords.on(ended, today: today)). If they answered late, it can be opened again; "
                + "if a day is not right, it can be put right."
        case .reserveRanOut(let until):
            "Their list was to be kept until \(DayWords.long(until, today: today)), and that day has passed. "
                + "If nothing came of it, you may close it as “no answer”; a late answer would open it again."
        }
    }
}
