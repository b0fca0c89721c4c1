import Domain
public import Guidance

/// Feedback read point by point, as lines of text.
public enum DecodeLines {
    public static func of(_ reading: FeedbackReading) -> [String] {
        var lines = reading.givesReason ? [] : [DecodeWords.noReasonFirst, ""]
        for point in reading.points { lines += block(point) + [""] }
        return lines + [DecodeWords.oneOpinion]
    }

    /// What it may mean where nobody gave a reason (METHOD X3).
    public static func of(_ readings: [OwnReading]) -> [String] {
        [DecodeWords.noReasonFirst]
            + readings.map { "  \(LabelWords.of($0.certainty)): \(OwnReadingWords.sentence($0))" }
            + ["  To ask yourself: \(DecodeWords.questionWithoutReason)"]
    }

    private static func block(_ point: DecodedPoint) -> [String] {
        [point.text.onOneLine.quoted]
            + point.interpretations.map { reading in
                "  \(LabelWords.of(reading.certainty)): \(DecodeWords.interpretation(reading, skill: point.skill))"
            }
            + [
                "  To ask yourself: \(DecodeWords.askYourself(point))",
                "  Perhaps: \(LabelWords.of(point.bin)) (\(LabelWords.meaning(of: point.bin)))",
            ]
    }
}
