public import Guidance

/// Guesses about why, and what to do with them (METHOD L3, L4).
public enum AssumptionWords {
    /// Asked of every guess first.
    public static let firstQuestion = "Did somebody say or do something that tells you so?"

    public static func sentence(_ reading: AssumptionReading) -> String {
        switch reading {
        case .guess: "Then it is a guess. It may be right, but it cannot be known from here, and you cannot change it."
        case .stated: "Then it is something they said. Note their words as a reason, so that it stays theirs."
        case .mayBeUnfair:
            "What you describe may not have been fair. It does not belong among things to improve, "
                + "and it is not for you alone to judge."
        }
    }

    /// The question a guess turns into; nil where it is none.
    public static func question(_ reading: AssumptionReading) -> String? {
        guard case .guess(let topic) = reading else { return nil }
        return switch topic {
        case .insider: "Who inside could speak for me, before I apply to a place like this?"
        case .liking: "What could I tell people about my work that makes it easy to see me in the team?"
        case .protectedMatter: "What would I like them to have seen of my work, and how could I show it sooner?"
        case .pay: "Do I know what this kind of role pays, and when do I want to speak about it?"
        case .ability: "Which requirement mattered most to them, and what have I done that shows it?"
        case .other: "What part of this could I find out, or do differently, next time?"
        }
    }

    /// The quiet note where something may have been unfair (METHOD L4): no verdict, nothing that has to be done.
    public static var unfairNote: [String] {
        [
            "If you like, write down the exact words, the time, and who was there, while it is fresh.",
            "Keep the \(Terms.mail)s, the \(Terms.advertisement) and your notes.",
            "Before you reply, you could talk to an adviser: \(advisers). "
                + "There are often time limits, so sooner is better than later.",
            "This is a note, not a verdict. What you do with it is yours to choose.",
        ]
    }

    private static var advisers: String {
        said(
            "a rights organisation, a union, or a citizens’ advice service",
            american: "a rights organization, a union, or a legal aid office")
    }
}
