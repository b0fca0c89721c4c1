public import Domain

/// The pages of documents.
public enum DocumentPageWords {
    public static let notShown = "This is no text, so it is not shown here. You can download it."
    public static let more = "This is the beginning. The whole of it is in the file."

    /// "CV, PDF, 120 kB. From Tuesday 3 March."
    public static func about(_ document: Document, today: Day) -> String {
        "\(DocumentWords.about(document.kept).capitalised). From \(DayWords.long(document.entry.on, today: today))."
    }

    public static func used(_ count: Int, hasFile: Bool) -> String {
        let kept = hasFile ? "" : " Its file is not kept here."
        if count == 0 { return "Not used yet." + kept }
        return "Used for \(counted(count, "application", "applications")).\(kept)"
    }

    /// The name of a posting that was pasted.
    public static func asSeen(_ kind: DocumentKind, on day: Day) -> String {
        kind == .posting
            ? "Posting, as seen on \(DayWords.exact(day))"
            : "\(LabelWords.of(kind).capitalised), \(DayWords.exact(day))"
    }

    public static func dailyToo(_ count: Int) -> String {
        "Delete the \(counted(count, "daily copy", "daily copies")) too, and make a new one"
    }

    public static let nothingChosen = "Choose a file, or paste a text. Nothing has been noted yet."
    public static let kept = "Documents"
}

/// The page from which things are forgotten.
public enum ForgetPageWords {
    public static let title = "Forget for good"
    public static let done = "Forgotten"
    public static let applications = "Applications"
    public static let people = "People"
    public static let notes = "Notes of your own"
    public static let lessons = "Lessons"
    public static let actions = "Next steps"
    public static let documents = "Documents"
}
