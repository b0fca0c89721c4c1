public import Domain

/// What the seeker does next if it is a no, written before the answer (METHOD W3).
public enum PlanBWords {
    /// Shown back on the day.
    public static func shownBack(_ plan: Dated<PlanBNoted>, today: Day) -> String {
        "Before the answer, \(DayWords.on(plan.on, today: today)), you wrote down what you would do next: "
            + plan.value.words.onOneLine.quoted
    }

    public static func kept(_ employer: String) -> String {
        "Kept. If it is a no at \(employer), this is shown to you on the day."
    }

    public static func none(_ employer: String) -> String { "Nothing is kept here for a no at \(employer)." }

    public static func takenBack(_ employer: String) -> String { "Taken back: your plan for \(employer)." }
}
