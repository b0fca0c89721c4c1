public import Domain

/// Points of feedback and the bins they were put in.
public enum PointWords {
    public static func putUnder(_ bin: Bin) -> String { "You put this under \(LabelWords.of(bin).capitalised)." }
    public static let lookAgain = "Look at it again"
}

/// Letters in a list.
public enum LetterListWords {
    public static func sent(_ letter: Dated<LetterSent>, to name: String?, today: Day) -> String {
        "to \(name ?? LabelWords.of(letter.value.recipient)), sent \(DayWords.on(letter.on, today: today))"
    }

    public static func kept(_ draft: Dated<DraftKept>, today: Day) -> String {
        "a draft, kept \(DayWords.on(draft.on, today: today))"
    }
}
