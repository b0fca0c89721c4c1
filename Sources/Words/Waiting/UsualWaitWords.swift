import Domain
public import Insights

/// How long answers usually take: own history first, published figures with their source, and what they leave open
/// (METHOD W1, EVIDENCE.md).
public enum UsualWaitWords {
    public static let label = "How long answers usually take"

    public static func sentences(_ clock: WaitClock, _ times: WaitingTimes) -> [String] {
        let curve = times.curve(clock)
        return [own(clock, curve)] + published(clock) + [weight(clock, curve), limits]
    }

    private static func own(_ clock: WaitClock, _ curve: WaitingCurve) -> String {
        let what = clock == .applied ? "application" : "interview"
        guard curve.own > 0 else { return "You have no \(what)s of your own to go by yet." }
        let so = "Of your own \(counted(curve.own, what)), \(spelled(curve.ownAnswered)) "
        guard let quickest = curve.ownDays.first, let slowest = curve.ownDays.last else {
            return so + "had an answer so far."
        }
        let middle = curve.ownDays[(curve.ownDays.count - 1) / 2]
        guard curve.ownDays.count > 2 else {
            let days = quickest == slowest ? span(quickest) : "\(span(quickest)) and \(span(slowest))"
            return so + "had an answer so far, after \(days)."
        }
        return so + "had an answer so far: half of those within \(span(middle)), the last after \(span(slowest))."
    }

    /// A span that can follow “after” and “within”.
    private static func span(_ days: Int) -> String { DayWords.span(days) }

    private static func published(_ clock: WaitClock) -> [String] {
        switch clock {
        case .applied:
            [
                "Two months after applying, 33 in 100 had heard nothing (candidates asked by Talent Board, 2020). In one "
                    + "real search of 177 applications it was 67 in 100 (one person in the US, 2021 to 2023)."
            ]
        case .interview:
            [
                "From the first interview to a decision it took 25 days on average (334 firms in the US, NACE 2023), "
                    + "where a decision came. How many never decide, nobody has measured."
            ]
        }
    }

    /// How much of the figure is one's own.
    public static func weight(_ clock: WaitClock, _ curve: WaitingCurve) -> String {
        let what = clock == .applied ? "applications" : "interviews"
        let imaginary = Int(curve.prior.weight.rounded())
        return curve.own == 0
            ? "What is said here rests on \(imaginary) imaginary \(what), made from such figures and assumptions. Your "
                + "own will count beside them."
            : "What is said here rests on \(imaginary) imaginary \(what), made from such figures and assumptions, and "
                + "\(curve.own) of your own. The more of your own there are, the less the imaginary ones count."
    }

    /// What the figures do not show.
    public static let limits =
        "It says how long answers take, not how likely a yes is. Whether asking helps, nobody has measured."
}
