import Domain
import Finding
import Guidance
import Intake
import Pages

extension House {
    /// Every page of a search: the lists, every application, and every step of every walk.
    func everyPage(of source: PageSource) throws -> [BuiltPage] {
        var pages = try wholeSearch(source)
        for application in source.search.applicationsInOrder {
            pages.append(try self.application(application.id, in: source))
            pages.append(try forgetting(Subject(.application, application.id.text), in: source))
            for interview in application.interviews {
                pages.append(
                    try render(
                        InterviewPage(interview, of: application, in: source), "interview.\(interview.id)", in: source,
                        about: application.id))
            }
            if application.offer != nil {
                let page = OfferPage(application, in: source)
                pages.append(try render(page, "offer.\(application.id)", in: source, about: application.id))
            }
            if !application.criteria.isEmpty {
                let page = CriteriaPage(application, in: source)
                pages.append(try render(page, "criteria.\(application.id)", in: source, about: application.id))
            }
            guard application.walk(at: source.now) != nil else { continue }
            for step in WalkStep.allCases { pages.append(try self.step(step, of: application.id, in: source)) }
            pages.append(try closing(application.id, in: source))
            pages.append(try brief(application.id, in: source))
        }
        for person in source.search.people.values.sorted(by: { $0.id < $1.id }) {
            pages.append(try render(PersonPage(person, in: source), "person.\(person.id)", in: source))
        }
        return pages
    }

    private func wholeSearch(_ source: PageSource) throws -> [BuiltPage] {
        let lists = try ["all", "open", "waiting", "ended"].map { show in
            try render(
                ApplicationsPage(source, filter: ApplicationFilter(standing: .init(rawValue: show))),
                "applications-\(show)", in: source)
        }
        return try lists + [
            today(source), render(BoardPage(source), "board", in: source),
            render(BoardPage(source, column: "applied"), "board-applied", in: source),
            render(PeoplePage(source), "people", in: source),
            render(DocumentsPage(source), "documents", in: source),
            render(ForgetListPage(source), "forget", in: source),
            render(HistoryPage(source, page: 1), "history", in: source),
            render(PlanPage(source, week: source.today), "plan", in: source),
            render(OffersPage(source), "offers", in: source), render(LandedPage(source), "landed", in: source),
            render(PlanPage(source, week: source.today.adding(-7)), "plan-last", in: source),
            render(LessonsPage(source), "lessons", in: source), render(TalkPage(), "talk", in: source),
            render(AddApplicationPage(source), "add", in: source), rows(in: source),
            render(
                RemindersPage(address: "http://127.0.0.1:8321/calendar/0a1b.ics", isResting: source.search.isLanded),
                "reminders", in: source),
            search("museum", in: source),
            render(WaitingPage(source), "waiting", in: source), render(AnswersPage(source), "answers", in: source),
            render(CardPage(source), "card", in: source),
            render(
                SettingsPage(source, folder: "/home/sam/rebound", size: 1_200_000, newestBackup: nil, version: "1"),
                "settings", in: source),
        ]
    }

    /// What a sheet becomes, with messy cells in it.
    func rows(in source: PageSource) throws -> BuiltPage {
        let text = """
            Company\tRole\tDate applied\tStatus\tNotes
            Tern Books\tBookseller\t2026-01-06\tRegret letter :(\tkind letter
            Quillback Foods\tOperations Coordinator\t8/5 & 8/14\tspoke to recruiter, rings back\t
            \tPorter\tsoon\t\t
            """
        let reading = advisers.adding.rows(in: text, search: source.search, at: source.now)
        return try render(RowsPage(reading, pasted: text, in: source), "rows", in: source)
    }

    func forgetting(_ thing: Subject, in source: PageSource) throws -> BuiltPage {
        let forgetting = try source.search.forgetting(.thing(thing))
        let page = ForgetPage(forgetting, mentions: [], copies: [], daily: 7, in: source)
        return try render(page, "forget.\(thing.id)", in: source, about: .init(thing.id))
    }

    func document(_ document: Document, text: String?, in source: PageSource) throws -> BuiltPage {
        try render(
            DocumentPage(document, text: text, in: source), "document.\(document.id)", in: source,
            about: document.application)
    }

    func search(_ typed: String, in source: PageSource) throws -> BuiltPage {
        let index = FindIndex(Findables.all(in: source.search, today: source.today))
        return try render(SearchPage(source, typed: typed, index: index), "search", in: source)
    }

    func today(_ source: PageSource) throws -> BuiltPage { try render(TodayPage(source), "today", in: source) }

    func application(_ id: JobApplication.ID, in source: PageSource) throws -> BuiltPage {
        let application = try source.search.application(id)
        return try render(ApplicationPage(application, in: source), "application.\(id)", in: source, about: id)
    }

    func closing(_ id: JobApplication.ID, in source: PageSource) throws -> BuiltPage {
        try render(
            ClosingPage(source.search.application(id), in: source), "closing.\(id)", in: source, about: id)
    }

    /// The brief with every line ticked.
    func brief(_ id: JobApplication.ID, in source: PageSource) throws -> BuiltPage {
        let application = try source.search.application(id)
        let ticked = Set(BriefLines.lines(for: application, in: source.search).map(\.id))
        let page = BriefPage(application, ticked: ticked, question: "", in: source)
        return try render(page, "brief.\(id)", in: source, about: id)
    }

    func step(_ step: WalkStep, of id: JobApplication.ID, in source: PageSource) throws -> BuiltPage {
        let application = try source.search.application(id)
        guard let walk = application.walk(at: source.now) else { throw NoWalk() }
        func made<P: Page>(_ page: P) throws -> BuiltPage {
            try render(page, "walk-\(step).\(id)", in: source, about: id)
        }
        switch step {
        case .land: return try made(LandPage(application, walk: walk, in: source, retyped: nil, restored: ""))
        case .reply:
            return try made(
                ReplyPage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: ""))
        case .ask:
            return try made(
                AskPage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: ""))
        case .debrief: return try made(DebriefPage(application, walk: walk, in: source, retyped: nil, restored: ""))
        case .decode:
            return try made(
                DecodePage(application, walk: walk, in: source, advisers: advisers, retyped: nil, restored: ""))
        case .confide: return try made(ConfidePage(application, walk: walk, in: source, retyped: nil, restored: ""))
        case .reflect: return try made(ReflectPage(application, walk: walk, in: source, retyped: nil, restored: ""))
        case .act: return try made(ActPage(application, walk: walk, in: source, retyped: nil, restored: ""))
        }
    }

    /// An application that was asked for its walk and has none.
    struct NoWalk: Error {}
}

extension BuiltPage {
    /// What stands between the tags, piece by piece, with the element around it.
    var pieces: [(element: String, text: String)] { Markup(html).texts }

    /// All that can be read, on one line.
    var text: String { pieces.map(\.text).joined(separator: " ") }

    /// The page without what is folded away.
    var open: String {
        var rest = html[...]
        var open = ""
        while let start = rest.firstRange(of: "<details"), let end = rest.firstRange(of: "</details>") {
            open += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return open + rest
    }
}
