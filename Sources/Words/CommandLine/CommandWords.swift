public import Domain

/// What the command line says after it has noted something.
public enum CommandWords {
    public static let nothingChanged = "That is noted already; nothing was changed."

    public static func added(employer: String, role: String, tries: [String]) -> String {
        (["Added: \(employer), \(role)."] + tries).joined(separator: "\n")
    }

    public static func edited(_ names: [String]) -> String {
        names.count > 3
            ? "Changed what is known of \(spelled(names.count)) applications."
            : "Changed what is known of \(listed(names))."
    }

    public static func filterKept(_ name: String) -> String { "Kept the filter \(name.onOneLine.quoted)." }

    public static func filterDropped(_ name: String) -> String {
        "Let go of the filter \(name.onOneLine.quoted). The applications stay as they are."
    }

    public static func noted(_ employer: String) -> String {
        "Kept as a private note with \(employer). It goes into no letter and no brief."
    }

    public static func stage(
        _ stage: Stage, round: Int?, named name: String?, of application: JobApplication, before: JobApplication,
        on day: Day, today: Day
    ) -> String {
        let note =
            !before.isOpen && application.isOpen ? " It is open again; the earlier ending stays in its history." : ""
        let what = name.map { "\($0) (\(LabelWords.of(stage)))" } ?? LabelWords.of(stage, round: round)
        return "\(application.employer): \(what), \(DayWords.on(day, today: today)).\(note)"
            + findings(application, before: before, today: today)
    }

    public static func outcome(
        _ outcome: Outcome, of application: JobApplication, before: JobApplication, on day: Day, today: Day,
        walk: WalkSize?
    ) -> String {
        let ended = "\(application.employer): \(LabelWords.of(outcome)), \(DayWords.on(day, today: today))."
        if application.isOpen { return ended + " It stays open, as what you noted of a later day opened it again." }
        let look = findings(application, before: before, today: today)
        let kept = " How far you got stays: \(LabelWords.of(application.stage, round: application.round))."
        switch walk {
        case .short, .full:
            return ended + kept + look
                + " When you feel like it, there is a walk through it: rebound walk \(application.id)"
        case .note, nil: return ended + (outcome.isSetback ? kept : "") + look
        }
    }

    /// The same end for several.
    public static func outcomes(_ outcome: Outcome, of applications: [JobApplication], on day: Day, today: Day)
        -> String
    {
        let names = applications.map(\.employer.onOneLine)
        let whose = names.count > 6 ? "\(counted(names.count, "application").capitalised)" : listed(names)
        let ended = "\(whose): \(LabelWords.of(outcome)), \(DayWords.on(day, today: today)), as one change."
        let open = applications.filter(\.isOpen).map(\.employer.onOneLine)
        let stays = open.count == 1 ? "It stays open" : "They stay open"
        return open.isEmpty
            ? ended + (outcome.isSetback ? " How far you got stays." : "")
            : "\(ended) Of these, \(listed(open)): what you noted of a later day opened it again. \(stays)."
    }

    public static func reopened(_ employer: String) -> String {
        "\(employer) is open again. The earlier ending stays in its history."
    }

    public static func interviewCancelled(_ employer: String) -> String {
        "\(employer): interview \(Terms.cancelled). That you were invited stays true."
    }

    /// `about` are the employers it was about, where people are named as well.
    public static func contacted(_ who: [String], about: [String] = [], on day: Day, today: Day) -> String {
        let more = about.count > 1 ? ", about \(listed(about))" : ""
        return "Noted: in touch with \(listed(who)) \(DayWords.on(day, today: today))\(more)."
    }

    // MARK: - Taking back

    public static func undone(_ notice: String, again change: String) -> String {
        "\(notice) The other way round with: rebound undo \(change)"
    }

    public static func undoesToo(_ changes: [(id: String, words: String)]) -> String {
        let lines = changes.map { "  \($0.id)  \($0.words)" }.joined(separator: "\n")
        return "What was recorded on top of it goes with it:\n\(lines)"
    }

    public static func amended(_ fact: String) -> String {
        "Put right (\(fact.replacingUnderscores)). The entry as it was stays in the log."
    }

    // MARK: - Lists

    public static let nothingListed = "No application matches."
    public static let nothingRecorded = "Nothing has been recorded yet."
    public static let nobodyListed = "No people yet."
    public static let nobodyMatches = "Nobody matches."
    public static let noLessons = "No lessons yet."
    public static let noActions = "No open actions."
}
