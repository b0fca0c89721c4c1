import Domain
import Hummingbird
import Pages
import Storage
import Words

/// The walk after a setback: a page and a form a step, a way out of each, and the closing page.
struct WalkRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("applications/:id/walk/closing", use: closing)
        router.get("applications/:id/walk/:step", use: show)
        router.post("applications/:id/walk/:step", use: save)
        router.get("applications/:id/walk/:step/brief", use: brief)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let (application, step) = try find(context, in: source)
        guard application.walk(at: source.now) != nil else { return .seeOther("/applications/\(application.id)") }
        let kept = try await site.restored(Self.autosave(step, application))
        // A day to come back, or a size, that was looked at and not taken is not what the seeker wrote.
        let retyped = kept.map { Retyped($0.form.without(["until", "size"]), problems: []) }
        var frame = pages.frame(application.title, source, at: .walk, for: request)
        return pages.step(step, of: application, in: source, retyped: retyped, restoredAt: kept?.savedAt, frame: &frame)
    }

    @Sendable private func closing(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id] else { throw HTTPError(.notFound) }
        guard application.walk(at: source.now) != nil else { return .seeOther("/applications/\(id)") }
        let frame = pages.frame(application.title, source, at: .walk, for: request)
        return pages.answer(ClosingPage(application, in: source), in: frame)
    }

    /// The page for a confidant, from the lines that were ticked; nothing of it is kept.
    @Sendable private func brief(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let (application, step) = try find(context, in: source)
        guard step == .confide else { throw HTTPError(.notFound) }
        let sent = Form(request.uri.query ?? "")
        let page = BriefPage(
            application, ticked: Set(sent.all("line")), question: sent["question"], in: source)
        return pages.answer(page, in: pages.frame(page.heading, source, at: .walk, for: request))
    }

    @Sendable private func save(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let (source, _) = try await pages.source()
            let (application, step) = try find(context, in: source)
            let saving = StepSaving(
                site: site, step: step, application: application, search: source.search, now: source.now, form: form)
            let outcome = try saving.outcome()
            let performed = try await site.perform(outcome.command, from: form, of: request)
            try await site.keep(saving.leftOver(by: outcome), as: Self.autosave(step, application))
            return site.after(performed, to: path(after: outcome.goesOn, step, application.id, performed.search))
        } refused: { form, problems in
            try await again(context, request, form, problems)
        }
    }

    private func again(
        _ context: Visit, _ request: Request, _ form: Form, _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        let (application, step) = try find(context, in: source)
        // Where there is no walk any more there is no page to show the form on.
        guard application.walk(at: source.now) != nil else { throw Mistakes(problems: problems) }
        let retyped = Retyped(form, problems: problems)
        var frame = pages.frame(application.title, source, at: .walk, for: request)
        frame.problems = retyped.summary(otherwise: "main")
        return pages.step(
            step, of: application, in: source, retyped: retyped, restoredAt: nil, frame: &frame,
            status: .unprocessableContent)
    }

    private func find(_ context: Visit, in source: PageSource) throws -> (JobApplication, Domain.WalkStep) {
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id],
            let step = Domain.WalkStep(rawValue: try context.parameters.require("step"))
        else { throw HTTPError(.notFound) }
        return (application, step)
    }

    /// On to the next open step, or to the closing page; or back to the same step.
    private func path(
        after goesOn: StepSaving.GoesOn, _ step: Domain.WalkStep, _ id: JobApplication.ID, _ search: JobSearch
    ) -> String {
        let base = "/applications/\(id)/walk/"
        switch goesOn {
        case .stays: return base + step.rawValue
        case .leaves: return "/"
        case .on:
            guard let walk = search.applications[id]?.walk(at: site.clock()) else { return "/applications/\(id)" }
            let later = walk.size.steps.drop { $0 != step }.dropFirst().first { walk.state(of: $0) == .open }
            return base + ((later ?? walk.current)?.rawValue ?? "closing")
        }
    }

    static func autosave(_ step: Domain.WalkStep, _ application: JobApplication) -> String {
        "walk-\(step.rawValue)-\(application.id)"
    }
}
