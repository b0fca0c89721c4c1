public import Domain

/// What the command line says beside its results.
public enum OutputWords {
    /// Several applications fit a name; one line each follows.
    public static func ambiguous(_ name: String) -> String {
        "More than one application fits \(name.quoted). Please say which:"
    }

    /// One line for an application that could be meant.
    public static func candidate(_ application: JobApplication) -> String {
        "  \(application.id.text)  \(application.employer.onOneLine), \(application.role.onOneLine)"
            + " (\(LabelWords.standing(of: application)))"
    }

    public static func noApplication(_ name: String) -> String {
        "No application fits \(name.quoted). `rebound list` shows them all. Nothing was changed."
    }

    /// An earlier try at the same employer.
    public static func earlier(_ application: JobApplication, today: Day) -> String {
        let day = application.appliedOn ?? application.added.on
        return "You have been here before: \(application.role.onOneLine), \(DayWords.long(day, today: today)) "
            + "(\(LabelWords.standing(of: application)))."
    }

    public static func unreadableDay(_ text: String) -> String {
        "\(text.quoted) could not be read as a day. Try 2026-03-31, 3 March, yesterday or last Tuesday. "
            + "Nothing has been noted."
    }

    public static func ambiguousDay(_ text: String, _ days: [Day]) -> String {
        "\(text.quoted) could be \(listed(days.map(DayWords.exact), "or")). Please write it as in 2026-03-31. "
            + "Nothing has been noted."
    }

    public static func serving(_ link: String) -> String { "Rebound is open at \(link)" }
    public static let stopHint = "Press Ctrl-C to stop. Everything is saved as you go."
    public static let demoHint = "This is an invented search. Nothing you do here is kept."
    public static let nothingFound = "Nothing was found."
    public static let noneYet = "There is nothing here yet. `rebound add EMPLOYER ROLE` begins."
    public static let noFlags = "Nothing stood out in the tone."
    public static let conflict =
        "This was changed elsewhere since you opened it. Nothing of yours is lost; please look at both and choose."

    public static func fault(_ reference: String) -> String {
        "Something went wrong on our side (\(reference)). What was acknowledged before is saved. "
            + "`rebound doctor` can look for the cause."
    }

    public static func backedUp(to file: String) -> String { "Copied everything to \(file)." }
    public static func restored(from file: String) -> String {
        "Put \(file) back in place. What was there before is kept beside it."
    }

    public static func held(by holder: String) -> String {
        "Another Rebound (\(holder)) is using this data. Please close it first. Nothing was changed."
    }

    public static func recorded(_ count: Int) -> String {
        count == 0 ? "Nothing was noted." : "\(counted(count, "message").capitalised) noted."
    }

    public static func importPreview(_ count: Int) -> String {
        "\(counted(count, "entry", "entries").capitalised) would be noted. Nothing has been noted yet."
    }
}
