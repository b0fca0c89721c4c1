public import Domain

/// Forgetting for good, in words: what goes, what stays all the same, and the question.
public enum ForgetWords {
    /// What is about to go, as a heading.
    public static func heading(_ forgetting: Forgetting, in search: JobSearch) -> String {
        "Forget \(what(forgetting.target, in: search)) for good?"
    }

    /// The thing itself, inside a sentence.
    public static func what(_ target: Forgettable, in search: JobSearch) -> String {
        guard case .thing(let subject) = target else { return "this entry" }
        switch subject.kind {
        case .application:
            return search.applications[.init(subject.id)].map { "the application to \($0.employer)" }
                ?? "this application"
        case .person: return search.people[.init(subject.id)]?.name ?? "this person"
        case .document: return search.documents[.init(subject.id)].map { "“\($0.name)”" } ?? "this document"
        case .debrief: return "this debrief"
        case .feedback: return "this feedback"
        case .interview: return "this interview"
        case .draft: return "this letter"
        case .lesson: return "this lesson"
        case .action: return "this step"
        case .criterion: return "this criterion"
        default: return "this note"
        }
    }

    public static func count(_ entries: Int) -> String {
        "\(counted(entries, "entry", "entries").capitalised) would be erased:"
    }

    /// What goes, a line an entry, and how many more there are beyond `limit`.
    public static func lines(_ entries: [Event], in search: JobSearch, today: Day, limit: Int) -> [String] {
        let shown = entries.prefix(limit).map { line($0, in: search, today: today) }
        let left = entries.count - shown.count
        return shown + (left > 0 ? ["… and \(counted(left, "entry", "entries")) more."] : [])
    }

    /// What an entry says, with its day.
    public static func line(_ event: Event, in search: JobSearch, today: Day) -> String {
        let said = event.fact.map { TimelineWords.line(for: $0, in: search, today: today).sentence } ?? ""
        return "\(DayWords.long(event.entry.on, today: today)): \(said)"
    }

    public static let cannotUndo = "This cannot be undone. Undo is for everything else."
    public static let formsToo = "What stands half-filled in forms goes too."

    public static func lessonsStay(_ lessons: [Lesson]) -> String {
        lessons.count == 1
            ? "The lesson you took from it stays: “\(lessons[0].sentence.onOneLine)”"
            : "The \(counted(lessons.count, "lesson", "lessons")) you took from it stay."
    }

    public static func mentions(_ count: Int) -> String {
        let what =
            count == 1 ? "One other entry holds" : "\(counted(count, "other entry", "other entries").capitalised) hold"
        return "\(what) the name and would stay. \(count == 1 ? "It" : "Each") can be forgotten by itself:"
    }

    /// A mention, with the entry's own name where one can type it.
    public static func mention(_ event: Event, in search: JobSearch, today: Day) -> String {
        "\(line(event, in: search, today: today))  [\(event.entry.event)]"
    }

    public static let mentionCommand = "For one of them: rebound forget entry ID"
    public static let copies = "These copies of your data may still hold it:"
    public static let dailyGo = "The daily copies are deleted too, and a new one is made."
    public static let dailyStay = "The daily copies stay."
    public static let question = "Forget it for good? (yes, or anything else to leave it)"
    public static let left = "Nothing was forgotten."

    /// What is said afterwards.
    public static func done(_ entries: Int, isSwept: Bool) -> String {
        let what = "Forgotten: \(counted(entries, "entry", "entries"))."
        return isSwept
            ? what
            : what + " Another process is reading just now; the last traces in the file go at the next start."
    }

    public static let otherCopies = "Copies that may still hold it, and that only you can delete:"
    public static let beyondUs =
        "What a disk, a sync service or another backup has kept of the old file is beyond this program."
}
