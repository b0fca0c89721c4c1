public import Domain
import Words

extension ForgetPage {
    /// The question about one thing: what goes, the entries that stay and hold its name, the paths of the copies that
    /// stay where they are, and how many daily copies there are.
    public init(
        _ forgetting: Forgetting, mentions found: [Event], copies paths: [String], daily count: Int,
        in source: PageSource
    ) {
        self.init()
        let (search, today) = (source.search, source.today)
        heading = ForgetWords.heading(forgetting, in: search)
        self.count = ForgetWords.count(forgetting.entries.count)
        lines = ForgetWords.lines(forgetting.entries, in: search, today: today, limit: 60)
        if !forgetting.lessons.isEmpty { remarks.append(ForgetWords.lessonsStay(forgetting.lessons)) }
        remarks.append(ForgetWords.formsToo)
        mentioned = found.isEmpty ? "" : ForgetWords.mentions(found.count)
        mentions = found.prefix(60).map {
            Link(ForgetWords.line($0, in: search, today: today), "/forget/entry/\($0.entry.event)")
        }
        parts = Self.parts(of: forgetting, in: source)
        copies = paths
        if count > 0 { daily.options = [Choice("yes", DocumentPageWords.dailyToo(count), isChosen: true)] }
        action = forgetting.target.path
        back = Self.back(from: forgetting.target, search)
    }

    /// Notes, feedback, debriefs, interviews, letters and documents of an application, each by itself.
    private static func parts(of forgetting: Forgetting, in source: PageSource) -> [Link] {
        guard case .thing(let subject) = forgetting.target, subject.kind == .application else { return [] }
        let kinds: Set<Subject.Kind> = [.note, .feedback, .debrief, .interview, .draft, .document]
        var seen: Set<Subject> = []
        return forgetting.entries.compactMap { event in
            guard let made = event.fact?.makes, kinds.contains(made.kind), seen.insert(made).inserted else {
                return nil
            }
            return Link(
                ForgetWords.line(event, in: source.search, today: source.today), Forgettable.thing(made).path)
        }
    }

    private static func back(from target: Forgettable, _ search: JobSearch) -> String {
        guard case .thing(let subject) = target else { return "/forget" }
        switch subject.kind {
        case .application where search.applications[.init(subject.id)] != nil: return "/applications/\(subject.id)"
        case .document where search.documents[.init(subject.id)]?.removed == nil: return "/documents/\(subject.id)"
        default: return "/forget"
        }
    }
}

extension ForgetListPage {
    /// Everything that can be forgotten by name; parts of an application are listed where it is asked about.
    public init(_ source: PageSource) {
        self.init()
        let search = source.search
        func link(_ kind: Subject.Kind, _ id: String, _ text: String) -> Link {
            Link(text.onOneLine, Forgettable.thing(Subject(kind, id)).path)
        }
        let found: [(String, String, [Link])] = [
            (
                ForgetPageWords.applications, "applications",
                search.applicationsInOrder.map { link(.application, $0.id.text, $0.title) }
            ),
            (
                ForgetPageWords.people, "people",
                search.people.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                    .map { link(.person, $0.id.text, $0.name) }
            ),
            (
                ForgetPageWords.notes, "notes",
                search.notes.map { link(.note, $0.value.note.text, shortened($0.value.words.onOneLine, to: 60)) }
            ),
            (
                ForgetPageWords.lessons, "lessons",
                search.lessonsInOrder.map { link(.lesson, $0.id.text, $0.sentence) }
            ),
            (
                ForgetPageWords.actions, "actions",
                search.actionsInOrder.map { link(.action, $0.id.text, $0.planned.aim) }
            ),
            (
                ForgetPageWords.documents, "documents",
                search.documents.values.sorted { $0.entry < $1.entry }.map { link(.document, $0.id.text, $0.name) }
            ),
        ]
        groups = found.filter { !$0.2.isEmpty }.map { ForgetGroup(heading: $0.0, id: $0.1, links: $0.2) }
    }
}

extension ForgottenPage {
    /// What is said afterwards.
    public init(entries: Int, isSwept: Bool, copies: [String]) {
        self.init()
        done = ForgetWords.done(entries, isSwept: isSwept)
        self.copies = copies
    }
}

extension Forgettable {
    /// Where it is asked about.
    public var path: String {
        switch self {
        case .thing(let subject): "/forget/\(subject.kind == .draft ? "letter" : subject.kind.rawValue)/\(subject.id)"
        case .entry(let event): "/forget/entry/\(event)"
        }
    }
}
