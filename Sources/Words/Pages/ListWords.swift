public import Domain

/// The list of applications, and the head of one.
public enum ListWords {
    public static func lead(open: Int, total: Int) -> String {
        guard total > 0 else { return "Nothing is noted yet." }
        return "\(spelled(open).capitalised) open, \(total) in all."
    }

    public static func nothing(_ text: String) -> String {
        text.isEmpty ? "None at the moment." : "Nothing here has \(text.quoted) in its employer or role."
    }

    /// Which applications of how many a page shows.
    public static func place(_ range: ClosedRange<Int>, of total: Int) -> String {
        "Applications \(range.lowerBound) to \(range.upperBound) of \(total)."
    }

    /// Nil where counts stay closed (METHOD S3).
    public static func allShown(_ number: Int?) -> String {
        number.map { "All \($0) of this list, \(Terms.ticked) or not" } ?? "All of this list, \(Terms.ticked) or not"
    }

    public static let anyOfThem = "Any"
    public static let filterName = "Its name"
    public static let earlierPage = "Earlier page"
    public static let laterPage = "Later page"

    public static let shows: [(code: String, text: String)] = [
        ("all", "All"), ("open", "Open"), ("waiting", "Waiting for an answer"), ("ended", "Ended"),
    ]

    /// How far it got and how it ended: `Unsuccessful, after an interview`.
    ///
    /// In quiet mode only how far it got.
    public static func state(of application: JobApplication, isQuiet: Bool = false) -> String {
        guard let outcome = application.outcome, !isQuiet else {
            if application.kind == .informational { return LabelWords.of(application.kind).capitalised }
            return LabelWords.of(application.stage, round: application.round).capitalised
        }
        return "\(LabelWords.of(outcome).capitalised), \(reach(application))"
    }

    private static func reach(_ application: JobApplication) -> String {
        switch application.stage {
        case .saved, .applied, .acknowledged: "before any conversation"
        case .screen: "after a first conversation"
        case .assessment: "after an assessment"
        case .interview:
            (application.round ?? 1) > 1 ? "after \(spelled(application.round ?? 2)) interviews" : "after an interview"
        case .final: "after the final round"
        case .offer: "after an offer"
        }
    }

    /// The role, and how far it came: "Project Coordinator. You came as far as an interview."
    public static func summary(of application: JobApplication, at now: Moment) -> String {
        let today = now.day
        var parts = [application.role.asSentence]
        if application.isOpen, let coming = application.nextInterview(at: now) {
            return parts[0] + " " + StoryWords.coming(coming, today: today)
        }
        guard application.kind != .informational || application.stage > .acknowledged else { return parts[0] }
        switch application.stage {
        case .saved: parts.append("Saved, not yet sent.")
        case .applied, .acknowledged:
            if application.isOpen, let on = application.appliedOn {
                let did = application.kind == .speculative ? "You wrote to them" : "You applied"
                parts.append("\(did) \(DayWords.on(on, today: today)); no answer yet.")
            }
        case .screen: parts.append("You came as far as a first conversation.")
        case .assessment: parts.append("You came as far as an assessment.")
        case .interview:
            let many = (application.round ?? 1) > 1
            parts.append(
                "You came as far as "
                    + "\(many ? "a \(LabelWords.of(.interview, round: application.round))" : "an interview")."
            )
        case .final: parts.append("You came as far as the final round.")
        case .offer: parts.append("You were made an offer.")
        }
        return parts.joined(separator: " ")
    }

    public static func ending(_ ending: Dated<Ending>, today: Day) -> String {
        guard let outcome = ending.value.outcome else { return "" }
        let on = ending.value.isDayKnown ? DayWords.on(ending.on, today: today) : "on a day that is not known"
        return switch outcome {
        case .accepted: "You accepted \(on)."
        case .declined: "You declined \(on)."
        case .withdrawn: "You withdrew \(on)."
        case .noResponse: "No answer came; you closed it \(on)."
        case .unsuccessful: "It ended \(on) with a no."
        case .roleCancelled: "The role was \(Terms.cancelled) \(on)."
        case .offerWithdrawn: "The offer was withdrawn \(on)."
        }
    }

    /// The page of a long list, without counts, for quiet mode.
    public static func place(page: Int) -> String { "Page \(page)." }

    public static let takeShortWalk = "Take a short walk with it"
    public static let stayInTouch = "Write to stay in touch"
    public static let takeTheWalk = "Take the walk"
    public static let goOnWithTheWalk = "Go on with the walk"
    public static let lookBack = "What you took with you"
}
