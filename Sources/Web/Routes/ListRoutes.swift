import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Many applications at once, each time as one change with one undo; and filters that are kept.
struct ListRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.post("applications/changes", use: change)
        router.post("filters", use: keep)
        router.post("filters/drop", use: drop)
    }

    @Sendable private func change(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: today) { form in
            let (source, _) = try await pages.source()
            let chosen = try chosen(form, source)
            let commands = try commands(form, for: chosen)
            let performed = try await site.perform(Together(commands), from: form, of: request)
            return site.after(performed, to: ApplicationsPage.path(of: form.filter))
        } refused: { form, problems in
            try await again(form, request, problems)
        }
    }

    /// Those that are ticked, or all that the filter finds.
    private func chosen(_ form: Form, _ source: PageSource) throws -> [JobApplication] {
        let all = source.search.applicationsInOrder
        let ticked = Set(form.all("id"))
        let chosen =
            form["all"] == "yes"
            ? form.filter.matching(all, at: source.now) : all.filter { ticked.contains($0.id.text) }
        guard !chosen.isEmpty else { throw Mistakes(problems: [("id", FormWords.nothingTicked)]) }
        return chosen
    }

    private func commands(_ form: Form, for chosen: [JobApplication]) throws -> [any Command] {
        switch form.verb {
        case "end":
            guard let outcome = try form.code("outcome", as: Outcome.self) else {
                throw Refusal.empty(field: "outcome")
            }
            let on = try form.day("on", today: today)
            let open = chosen.filter(\.isOpen)
            guard !open.isEmpty else { throw Mistakes(problems: [("outcome", FormWords.allEnded)]) }
            return open.map { RecordOutcome(application: $0.id, outcome: outcome, on: on) }
        case "set":
            guard let field = try form.code("field", as: ApplicationField.self) else {
                throw Refusal.empty(field: "field")
            }
            return chosen.map { EditApplication(application: $0.id, changes: [field: form["value"]]) }
        default:
            let adding = Tags.split(form["add_tags"])
            let removing = Tags.split(form["remove_tags"])
            guard !adding.isEmpty || !removing.isEmpty else { throw Refusal.empty(field: "add_tags") }
            return chosen.map { TagApplication(application: $0.id, adding: adding, removing: removing) }
        }
    }

    private func again(
        _ form: Form, _ request: Request, _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        let retyped = Retyped(form, problems: problems)
        var page = ApplicationsPage(source, filter: form.filter)
        page.refill(from: retyped)
        var frame = pages.frame(FrameWords.menu("applications"), source, at: .applications, for: request)
        frame.problems = retyped.summary(otherwise: "q")
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }

    @Sendable private func keep(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: today) { form in
            let command = KeepFilter(name: form["filter_name"], filter: form.filter)
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: ApplicationsPage.path(of: form.filter))
        } refused: { form, problems in
            try await again(form, request, problems)
        }
    }

    @Sendable private func drop(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            let performed = try await site.perform(DropFilter(name: form["filter_name"]), from: form, of: request)
            return site.after(performed, to: "/applications")
        }
    }
}
