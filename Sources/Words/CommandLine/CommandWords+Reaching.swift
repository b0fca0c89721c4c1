// What is said of the files that go elsewhere.
extension CommandWords {
    public static func calendarWritten(to path: String) -> String {
        "Written to \(path). It holds days, times and links to your own pages; no employer, no person, no outcome."
    }

    public static func pocketWritten(to path: String) -> String {
        "Written to \(path). It names employers and people; keep it where you keep such things. "
            + "It shows today and does not change by itself."
    }

    public static func contactsWritten(to path: String) -> String {
        "Written to \(path). It holds names, work, \(Terms.mail) and \(Terms.telephone); no notes, and nothing of your search."
    }
}
