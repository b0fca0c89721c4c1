public import Domain
public import Finding

/// What a search says of what it found.
public enum FoundWords {
    /// Things that are shown under one heading, by kind.
    public enum Group: String, CaseIterable, Sendable {
        case applications, people, documents, ahead, said

        public var kinds: Set<Findable.Kind> {
            switch self {
            case .applications: [.application]
            case .people: [.person]
            case .documents: [.document]
            case .ahead: [.action, .lesson]
            case .said: [.criterion, .feedback, .notice, .letter, .debrief]
            }
        }
    }

    public static func heading(_ group: Group) -> String {
        switch group {
        case .applications: "Applications"
        case .people: "People"
        case .documents: "Documents"
        case .ahead: "Next steps and lessons"
        case .said: "Said and written"
        }
    }

    public static let places = "Places"
    public static let lists = "Your filters and tags"
    public static let filter = "A filter you kept"
    public static let tag = "Applications with this tag"
    /// What filters and tags are also looked for by.
    public static let filterWords = "filter list kept applications"
    public static let tagWords = "tag tagged list applications"

    /// `Seven things found.`; nothing in quiet mode, which counts nothing.
    public static func lead(_ count: Int) -> String { "\(counted(count, "thing").capitalised) found." }

    public static func nothing(_ typed: String) -> String {
        "Nothing here answers to \(shortened(typed, to: 60).quoted). Private notes and how you felt are never searched."
    }

    public static let onlyTheFirst = "Only the first twelve words were looked for."

    /// Offered where nothing was found and other words are spelt almost the same.
    public static func closest(_ words: String) -> String { "Look for \(words.quoted) instead" }

    public static func more(_ count: Int) -> String {
        count == 1
            ? "There is one more; another word narrows it down."
            : "There are \(count) more; another word narrows it down."
    }

    /// More than are shown, uncounted, for quiet mode.
    public static let moreUncounted = "There are more; another word narrows it down."
}

// MARK: - One thing

extension FoundWords {
    /// What a thing is called where it has no name of its own; empty where it has.
    public static func title(of thing: Findable, in search: JobSearch, isQuiet: Bool) -> String {
        guard let application = application(of: thing, in: search) else { return "" }
        switch thing.kind {
        case .application, .person, .document, .action, .lesson, .criterion: return ""
        case .feedback:
            let from = application.feedback.first { $0.entry.event.text == thing.id }?.value.from ?? ""
            return from.isEmpty ? "Feedback" : "Feedback from \(from)"
        case .notice:
            let from = application.notices.first { $0.entry.event.text == thing.id }?.value.from ?? ""
            return from.isEmpty ? "A message to you" : "A message from \(from)"
        case .letter:
            guard !isQuiet, let letter = application.letters.first(where: { $0.entry.event.text == thing.id }) else {
                return "A letter of yours"
            }
            return "Your \(LabelWords.of(letter.value.kind))"
        case .debrief: return "Your debrief"
        }
    }

    /// What stands beside it: how far an application got, who somebody is, where and when something was said.
    public static func about(_ thing: Findable, in search: JobSearch, today: Day, isQuiet: Bool) -> String {
        let application = application(of: thing, in: search)
        let when = DayWords.relative(Day(number: thing.day), today: today)
        switch thing.kind {
        case .application:
            return application.map { "\(ListWords.state(of: $0, isQuiet: isQuiet)); \(when)" } ?? ""
        case .person:
            let person = search.people[.init(thing.id)]
            let parts = [person.map { LabelWords.of($0.relation) }, person?.details.employer].compactMap { $0 }
            return parts.joined(separator: ", ").capitalised
        case .action:
            let action = search.actions[.init(thing.id)]
            let state = action?.doneOn != nil ? "Done" : action?.isOpen == false ? "Let go" : "Next step"
            return "\(state)\(at(application))"
        case .document:
            let kind = search.documents[.init(thing.id)].map { LabelWords.of($0.kind).capitalised } ?? ""
            return "\(kind)\(at(application)); \(when)"
        case .lesson: return "Lesson\(at(application))"
        case .criterion:
            return application.map { "Criterion, for \($0.employer), \($0.role)" } ?? "Criterion"
        case .feedback, .notice, .letter, .debrief:
            return application.map { "\($0.employer), \($0.role); \(when)" } ?? when
        }
    }

    private static func at(_ application: JobApplication?) -> String {
        application.map { ", for \($0.employer)" } ?? ""
    }

    private static func application(of thing: Findable, in search: JobSearch) -> JobApplication? {
        thing.application.flatMap { search.applications[.init($0)] }
    }
}
