public import Domain
public import Guidance

/// Whom to confide in, and the page to send them (METHOD C1, C2).
public enum ConfidantWords {
    public static func reason(_ reason: ConfidantReason) -> String {
        switch reason {
        case .managedYou: "managed you and knows your work"
        case .workedWithYou: "has worked with you"
        case .moreSenior: "is further along"
        case .knowsTheRole: "does or did the work you want to do"
        case .mentor: "is your mentor"
        case .offered: "has been in touch since you last asked"
        case .knowsOfSearch: "knows that you are looking"
        case .closeToYou: "is close to you: good for comfort, less for advice about work"
        case .metOnce: "a recruiter you have met once: they know the market, and little of your work"
        }
    }

    /// The reasons joined into one sentence.
    public static func reasons(_ reasons: [ConfidantReason]) -> String {
        guard !reasons.isEmpty else { return "You know each other." }
        return listed(reasons.map(reason), "and").capitalised + "."
    }

    public static func hold(_ hold: ConfidantHold, today: Day) -> String {
        switch hold {
        case .presentEmployer: "Works where you work now, and is not marked as knowing that you are looking."
        case .askedRecently(let until):
            "You have asked them lately. From \(DayWords.long(until, today: today)), or sooner if they offer."
        case .partOfDecision: "Had a part in this decision."
        }
    }

    /// Who is held back and why: "Helen Acheson: you have asked them lately".
    public static func heldBack(_ name: String, _ why: String) -> String { "\(name): \(why.lowercasedFirst)" }

    public static let nobody =
        "Nobody is noted yet. Think of somebody who has managed you or worked with you, rather than whoever is nearest."
}

/// The lines of a brief, as they stand on the page.
public enum BriefWords {
    public static func heading(_ section: BriefLine.Section) -> String {
        switch section {
        case .happened: "What happened"
        case .learned: "What I have learned"
        case .advice: "What I would like your advice on"
        }
    }

    public static func line(_ content: BriefLine.Content, today: Day) -> String {
        switch content {
        case .story(let role, let employer, let stage, let round, let outcome, let on):
            story(role, employer, stage, round, outcome, on, today)
        case .statedReason(let reason): "The reason they gave: \(LabelWords.of(reason))."
        case .point(let words, _, _): "Said about it: \(words.onOneLine.quoted)"
        case .lesson(let sentence): sentence.onOneLine.asSentence
        case .question(let bin, let words): question(bin, words.onOneLine)
        case .direction: "Is this still the right kind of step for me, and is now the right time?"
        }
    }

    private static func story(
        _ role: String, _ employer: String, _ stage: Stage, _ round: Int?, _ outcome: Outcome?, _ on: Day?,
        _ today: Day
    ) -> String {
        let reached =
            stage.isConversation || stage == .assessment
            ? " and came as far as the \(LabelWords.of(stage, round: round))" : ""
        let end =
            switch outcome {
            case .unsuccessful: "I was unsuccessful"
            case .noResponse: "I had no answer"
            case .roleCancelled: "The role was \(Terms.cancelled)"
            case .offerWithdrawn: "The offer was withdrawn"
            case .some(let other): "It ended: \(LabelWords.of(other))"
            case nil: "It is still open"
            }
        let day = on.map { " (\(DayWords.long($0, today: today)))" } ?? ""
        return "I applied for \(role.onOneLine) at \(employer.onOneLine)\(reached). \(end)\(day)."
    }

    private static func question(_ bin: Bin, _ words: String) -> String {
        switch bin {
        case .showItBetter: "How could I show this better: \(words.quoted)"
        case .learnIt: "Is this worth learning, and how would you go about it: \(words.quoted)"
        case .earnIt: "Where could I gain this experience: \(words.quoted)"
        default: "Should I look for a different role, level or place: \(words.quoted)"
        }
    }
}
