import Domain
import Hummingbird
import Pages
import Storage
import Words

/// The plan: a week, what was done in it, next steps, and what is looked for.
struct PlanRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.get("plan", use: show)
        post("plan", "plan", router, plan)
        post("plan/activities", "activities", router, activity)
        post("plan/actions", "steps", router, step)
        post("plan/weeks/:week/lines", "lines", router, line)
        post("plan/weeks/:week/lines/:line", "lines", router, changedLine)
        post("plan/weeks/:week/goals", "goals", router, goals)
        post("plan/weeks/:week/copies", "lines", router, copy)
        post("plan/weeks/:week/pauses", "lines", router, pause)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let query = request.asked
        let week = query["week"].flatMap { Day(String($0)) } ?? source.today
        let page = PlanPage(source, week: week, line: query["line"].map { .init(String($0)) })
        return pages.answer(page, in: pages.frame(FrameWords.menu("plan"), source, at: .plan, for: request))
    }

    /// What a form asks for, in the week it is about.
    private typealias Asked = @Sendable (Form, Day, PlanLine.ID?, JobSearch) throws -> any Command

    /// Reads the form, decides, goes back to the week; what cannot be taken opens the form again as it was.
    private func post(_ path: String, _ name: String, _ router: Router<Visit>, _ command: @escaping Asked) {
        router.post(RouterPath(path)) { request, context in
            let week = try self.week(context)
            let line = context.parameters.get("line").map { PlanLine.ID($0) }
            return try await request.taking(today: today) { form in
                let search = try await site.keeper.search(of: site.seeker)
                let command = try command(form, week ?? today, line, search)
                let performed = try await site.perform(command, from: form, of: request)
                return site.after(performed, to: week.map { "/plan?week=\($0)" } ?? back(form))
            } refused: { form, problems in
                try await again(name, week, line, form, request, problems)
            }
        }
    }

    private func week(_ context: Visit) throws -> Day? {
        guard let text = context.parameters.get("week") else { return nil }
        guard let day = Day(text) else { throw HTTPError(.notFound) }
        return day.monday
    }

    /// The week that a form was shown in.
    private func back(_ form: Form) -> String {
        let path = Request.ownPath(form["back"])
        return path == "/" ? "/plan" : path
    }

    private func again(
        _ name: String, _ week: Day?, _ line: PlanLine.ID?, _ form: Form, _ request: Request,
        _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        let shown = week ?? form["back"].split(separator: "=").last.flatMap { Day($0) } ?? source.today
        var page = PlanPage(source, week: shown, line: line)
        let retyped = Retyped(form, problems: problems)
        page.planForms.refill(name, from: retyped)
        var frame = pages.frame(FrameWords.menu("plan"), source, at: .plan, for: request)
        frame.problems = retyped.summary(
            ids: page.planForms.ids(of: name), otherwise: page.planForms.firstField(of: name))
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }
}

// MARK: - What the forms ask for

extension PlanRoutes {
    @Sendable private func plan(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        var parts: [PlanPart: [String]] = [:]
        for part in PlanPart.allCases {
            parts[part] = form.text(part.rawValue).split(whereSeparator: \.isNewline).map(String.init)
        }
        return WriteSearchPlan(parts: parts, leastPay: try form.pay("least_pay"), on: today)
    }

    @Sendable private func line(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        PlanWeek(week, .add(try typed(form, .init(site.identifiers.thing()))))
    }

    @Sendable private func changedLine(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        let id = line ?? .init("")
        return PlanWeek(week, form.verb == "remove" ? .remove(id) : .change(try typed(form, id)))
    }

    private func typed(_ form: Form, _ id: PlanLine.ID) throws -> PlanLine {
        let minute = form.optional("at") == nil ? nil : try form.minute("at")
        guard let text = form.optional("day") else {
            return PlanLine(
                id: id, what: form["what"], minute: minute, place: form.optional("place"),
                count: try form.number("count"))
        }
        guard let day = Day(text) else { throw Refusal.unknownValue(field: "day", value: text) }
        return PlanLine(
            id: id, what: form["what"], day: day, minute: minute, place: form.optional("place"),
            count: try form.number("count"))
    }

    @Sendable private func goals(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        let minutes = try form.optional("hours").map { text in
            guard let minutes = PlanFormWords.minutes(text) else {
                throw Mistakes(problems: [("hours", PlanFormWords.noSuchNumber(text))])
            }
            return minutes
        }
        let applications = try form.number("applications")
        // Nothing is a goal of nought.
        return PlanWeek(
            week, .goals(applications: applications == 0 ? nil : applications, minutes: minutes == 0 ? nil : minutes))
    }

    @Sendable private func copy(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        let count = search.planning.week(of: week.adding(-7))?.lines.count ?? 0
        return PlanWeek(week, .copyLastWeek(names: (0..<count).map { _ in .init(site.identifiers.thing()) }))
    }

    @Sendable private func pause(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        PauseWeek(week, isPause: form.verb != "go_on")
    }

    @Sendable private func activity(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        NoteActivity(
            ActivityNoted(
                activity: .init(site.identifiers.thing()),
                kind: try form.code("kind", as: ActivityKind.self) ?? .other, what: form["what"],
                minutes: try form.number("minutes"), person: form.optional("person").map { .init($0) },
                application: form.optional("application").map { .init($0) }, note: form.optional("note"),
                on: try form.day("on", today: today)))
    }

    @Sendable private func step(_ form: Form, _ week: Day, _ line: PlanLine.ID?, _ search: JobSearch) throws
        -> any Command
    {
        PlanAction(
            ActionPlanned(
                action: .init(site.identifiers.thing()), aim: form["aim"], firstStep: form.optional("first_step"),
                by: try form.optionalDay("by", today: today, leaning: .future), when: form.optional("if_when"),
                then: form.optional("then_i")))
    }
}
