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
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let (application, step) = try find(context, in: source)
        guard application.walk(at: source.now) != nil else { return .seeOther("/applications/\(application.id)") }
        let kept = try await site.restored(Self.autosave(step, application))
        let retyped = kept.map { Retyped($0.form, problems: []) }
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

    @Sendable private func save(_ request: Request, _ context: Visit) async throws -> Response {
        let form = try await Form.read(request)
        let (source, _) = try await pages.source()
        let (application, step) = try find(context, in: source)
        let saving = StepSaving(
            site: site, step: step, application: application, search: source.search, now: source.now, form: form)
        do {
            let outcome = try saving.outcome()
            let performed = try await site.perform(outcome.command, from: form, of: request)
            try await site.forget(autosave: Self.autosave(step, application))
            return site.after(performed, to: path(after: outcome.goesOn, step, application.id, performed.search))
        } catch let refusal as Refusal {
            let problem = (refusal.field ?? "", RefusalWords.sentence(refusal, today: source.today))
            return again(step, application, source, request, form, [problem])
        } catch let mistakes as Mistakes {
            return again(step, application, source, request, form, mistakes.problems)
        } catch {
            throw SentBack(form: form, path: request.uri.path, cause: error)
        }
    }

    private func again(
        _ step: Domain.WalkStep, _ application: JobApplication, _ source: PageSource, _ request: Request,
        _ form: Form, _ problems: [(field: String, text: String)]
    ) -> Response {
        let retyped = Retyped(form, problems: problems)
        var frame = pages.frame(application.title, source, at: .walk, for: request)
        frame.problems = problems.map { Problem(field: $0.field.isEmpty ? "main" : $0.field, text: $0.text) }
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
