public import Domain

extension CommandWords {
    public static func debriefed(_ employer: String) -> String {
        "Kept: your own account of \(employer)."
    }

    public static func feedbackKept(_ employer: String) -> String {
        "Kept, word for word, with \(employer). It can rest here; there is no need to do anything with it today."
    }

    public static func personAdded(_ name: String, relation: Relation, at employer: String?) -> String {
        "Added: \(name), \(LabelWords.of(relation))\(employer.map { " (\($0))" } ?? "")."
    }

    public static func personLinked(_ name: String, relation: Relation, at employer: String) -> String {
        "Noted: \(name), \(LabelWords.of(relation)) (\(employer))."
    }

    /// `other` is the name of the record that is gone.
    public static func peopleMerged(_ name: String, other: String) -> String {
        "\(name): one record now. All that was noted with \(other) is with it; undo makes two again."
    }

    public static func adviceKept(_ name: String) -> String { "Kept: what \(name) advised." }

    public static let lessonKept = "Kept. It can be found again under: rebound lesson list"
    public static let lessonUsed = "Noted: this lesson was used."

    public static func actionPlanned(by day: Day?, today: Day) -> String {
        "Planned\(day.map { ", by \(DayWords.long($0, today: today))" } ?? ""). One step is enough."
    }

    public static let actionEdited = "Changed."

    public static func actionDone(_ aim: String) -> String { "Done: \(aim)." }

    public static func actionDropped(_ aim: String) -> String { "Let go: \(aim). That is a good end too." }

    /// What was noted about the seeker: how letters are signed, and which English is spoken.
    public static func described(signs: Bool, words: Language?) -> String {
        let spoken = words.map { " Rebound speaks \(SettingsWords.name(of: $0)) from now on." } ?? ""
        return "Noted.\(signs ? " Letters are signed with it from now on." : "")\(spoken)"
    }

    public static let notDescribed = "No name is known yet. Letters then leave a blank; give one with --name."

    public static func draftKept(_ id: String) -> String { "Kept as draft \(id)." }

    public static func sent(
        _ kind: LetterKind, to employer: String, alsoAbout others: [String] = [], on day: Day, today: Day
    ) -> String {
        let also =
            others.isEmpty
            ? "" : " It asked about \(listed(others.map(\.onOneLine))), too; with --only, only the first is noted."
        return "Noted as sent \(DayWords.on(day, today: today)): \(LabelWords.of(kind)), \(employer).\(also)"
    }
}
