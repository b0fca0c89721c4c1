import Domain
import Hummingbird
import Intake
import Pages
import Storage
import Words

/// What a posting asks for: read, shown, kept after a yes; each criterion with both views and the answer.
struct CriteriaRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.get("applications/:id/criteria", use: show)
        router.post("applications/:id/criteria", use: note)
        router.post("applications/:id/criteria/read", use: read)
        router.post("applications/:id/criteria/keep", use: keep)
        router.post("applications/:id/criteria/:criterion", use: change)
        router.post("applications/:id/criteria/:criterion/removals", use: remove)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (application, source) = try await application(context)
        return pages.answer(CriteriaPage(application, in: source), in: frame(application, source, request))
    }

    /// One criterion, by hand.
    @Sendable private func note(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        return try await request.taking(today: today) { form in
            let command = AddCriterion(
                id: .init(site.identifiers.thing()), application: id, asked: try form.asked())
            return site.after(try await site.perform(command, from: form, of: request), to: path(id))
        } refused: { form, problems in
            try await again(form, problems, of: "add", request, context)
        }
    }

    /// What changed in one criterion: each part is a command of its own, and what stands as it was records nothing.
    @Sendable private func change(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let criterion = Criterion.ID(try context.parameters.require("criterion"))
        return try await request.taking(today: today) { form in
            let (application, _) = try await application(context)
            let known = try application.criterion(criterion)
            let command = Together(try form.changes(of: known, today: today))
            return site.after(
                try await site.perform(command, from: form, of: request), to: path(id) + "#c-\(criterion)")
        } refused: { form, problems in
            try await again(form, problems, of: criterion.text, request, context)
        }
    }

    @Sendable private func remove(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let criterion = Criterion.ID(try context.parameters.require("criterion"))
        return try await request.taking { form in
            let command = RemoveCriterion(criterion: criterion, application: id)
            return site.after(try await site.perform(command, from: form, of: request), to: path(id))
        }
    }

    // MARK: - A posting

    @Sendable private func read(_ request: Request, _ context: Visit) async throws -> Response {
        let upload = try await Upload.read(request, site)
        return try await request.taking(upload.form, today: today) { form in
            let (application, source) = try await application(context)
            let posting = try posting(form, upload.file, for: application)
            let reading = site.advisers.criteria.read(posting, today: source.today)
            let page = CriteriaReadingPage(reading, for: application, in: source)
            return pages.answer(
                page, in: pages.frame(CriterionPageWords.readTitle, source, at: .applications, for: request))
        } refused: { form, problems in
            try await again(form, problems, of: "read", request, context)
        }
    }

    private func posting(_ form: Form, _ file: [UInt8]?, for application: JobApplication) throws -> PostingSource {
        var found: [PostingSource] = []
        if let file {
            guard file.count <= Upload.largestMessage else { throw HTTPError(.contentTooLarge) }
            guard let text = try? site.textOfFile(file) else {
                throw Mistakes(problems: [("file", CriterionPageWords.notAPosting)])
            }
            found = site.advisers.postings(text)
        } else {
            guard form.optional("posting") != nil else {
                throw Mistakes(problems: [("posting", CriterionPageWords.noPosting)])
            }
            found = site.advisers.postings(form.text("posting"))
        }
        found = found.fitting(role: application.role)
        let field = file == nil ? "posting" : "file"
        guard let first = found.first else { throw Mistakes(problems: [(field, CriterionPageWords.notAPosting)]) }
        guard found.count == 1 else {
            let roles = found.map(\.details.role)
            throw Mistakes(problems: [(field, CriterionPageWords.several(roles, wanted: application.role))])
        }
        return first
    }

    /// What was ticked and mended.
    @Sendable private func keep(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        return try await request.taking(today: today) { form in
            let criteria = try form.all("keep").map { number in
                (id: Criterion.ID(site.identifiers.thing()), asked: try form.asked("_\(number)"))
            }
            var commands: [any Command] = [AddCriteria(application: id, criteria: criteria)]
            let ticked = form.all("detail").compactMap(ApplicationField.init)
            let changes = ticked.map { ($0, form["value_\($0.rawValue)"]) }
            if !changes.isEmpty {
                commands.append(
                    EditApplication(
                        application: id, changes: Dictionary(changes, uniquingKeysWith: { first, _ in first })))
            }
            return site.after(try await site.perform(Together(commands), from: form, of: request), to: path(id))
        } refused: { form, problems in
            let (application, source) = try await application(context)
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(CriterionPageWords.readTitle, source, at: .applications, for: request)
            frame.problems = retyped.summary(otherwise: "text_\(form.all("keep").first ?? "0")")
            return pages.answer(
                CriteriaReadingPage(retyped, for: application), in: frame, status: .unprocessableContent)
        }
    }

    // MARK: - Helpers

    private func path(_ id: JobApplication.ID) -> String { "/applications/\(id)/criteria" }

    private func frame(_ application: JobApplication, _ source: PageSource, _ request: Request) -> Frame {
        pages.frame(application.title, source, at: .applications, for: request)
    }

    /// The page with the form that was sent, and what to mend in it.
    private func again(
        _ form: Form, _ problems: [(field: String, text: String)], of name: String, _ request: Request,
        _ context: Visit
    ) async throws -> Response {
        let (application, source) = try await application(context)
        let retyped = Retyped(form, problems: problems)
        var frame = frame(application, source, request)
        frame.problems =
            name == "read"
            ? retyped.summary(otherwise: "posting", files: ["file"])
            : retyped.summary(ids: CriteriaPage.ids(of: name), otherwise: CriteriaPage.ids(of: name)["text"] ?? "")
        let page = CriteriaPage(application, in: source, retyped: retyped, of: name)
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }

    private func application(_ context: Visit) async throws -> (JobApplication, PageSource) {
        let (source, _) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id] else { throw HTTPError(.notFound) }
        return (application, source)
    }
}
