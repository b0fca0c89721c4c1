import Domain
import Hummingbird
import Pages
import Storage
import Words

/// The list of applications, one application, and a new one.
struct ApplicationRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("applications", use: list)
        router.get("applications/new", use: form)
        router.post("applications", use: add)
        router.get("applications/:id", use: show)
    }

    @Sendable private func list(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        return pages.unlessKnown(request, source, incarnation) {
            let query = Form(request.uri.query ?? "")
            let page = ApplicationsPage(
                source, filter: query.filter, page: Int(query["page"]) ?? 1, editing: query["edit"])
            let title = FrameWords.menu("applications")
            return pages.answer(page, in: pages.frame(title, source, at: .applications, for: request))
        }
    }

    @Sendable private func form(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let restored = try await site.restored("applications-new")
        let page = AddApplicationPage(source, retyped: restored.map { Retyped($0.form, problems: []) })
        return pages.answer(
            page, in: pages.frame(FrameWords.newApplication, source, at: .applications, for: request))
    }

    @Sendable private func add(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(site.identifiers.thing())
        let today = site.clock().day
        return try await request.taking(today: today) { form in
            let command = AddApplication(
                id: id, kind: try form.code("kind", as: ApplicationKind.self) ?? .application,
                details: try form.details(today: today),
                applied: try form.optionalDay("applied", today: today))
            let performed = try await site.perform(withNote(command, form), from: form, of: request)
            try await site.forget(autosave: "applications-new")
            // Sent twice, the first one's application is the one to show.
            let made = performed.change.flatMap { performed.search.change($0) }?.makes.first { $0.kind == .application }
            return site.after(performed, to: "/applications/\(made?.id ?? id.text)")
        } refused: { form, problems in
            try await again(form, request, problems)
        }
    }

    /// The application with what was typed as a note, as one change.
    private func withNote(_ command: AddApplication, _ form: Form) -> any Command {
        guard form.optional("note") != nil else { return command }
        let note = WriteNote(
            id: .init(site.identifiers.thing()), application: command.id, words: form.text("note"))
        return Together([command, note])
    }

    private func again(
        _ form: Form, _ request: Request, _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        let retyped = Retyped(form, problems: problems)
        var frame = pages.frame(FrameWords.newApplication, source, at: .applications, for: request)
        frame.problems = retyped.summary(otherwise: "employer")
        return pages.answer(AddApplicationPage(source, retyped: retyped), in: frame, status: .unprocessableContent)
    }

    /// Opens the form that another page led to, with what was chosen there.
    private func open(_ page: inout ApplicationPage, as request: Request, _ application: JobApplication) {
        let query = request.asked
        func retyped(_ values: [String: Substring?]) -> Retyped {
            Retyped(values: values.compactMapValues { $0.map { [String($0)] } }, problems: [])
        }
        if let outcome = query["outcome"], application.isOpen {
            page.forms.refill("outcomes", from: retyped(["outcome": outcome, "on": query["on"]]))
        } else if let on = query["reserve"] {
            page.forms.refill("reserves", from: retyped(["on": on]))
        }
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id] else { throw HTTPError(.notFound) }
        return pages.unlessKnown(request, source, incarnation) {
            let frame = pages.frame(
                "\(application.employer), \(application.role)", source, at: .applications, for: request)
            var page = ApplicationPage(application, in: source)
            open(&page, as: request, application)
            return pages.answer(page, in: frame)
        }
    }
}
