import Domain
public import Guidance

/// Feedback read point by point, as lines of text.
public enum DecodeLines {
    public static func of(_ reading: FeedbackReading) -> [String] {
        var lines = reading.givesReason ? [] : [DecodeWords.noReasonFirst, ""]
        for point in reading.points { lines += block(point) + [""] }
        return lines + [DecodeWords.oneOpinion]
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
