import Domain
import Exports
import Guidance
import Hummingbird
import Pages
import Storage
import Words

/// A letter that was kept: to read again, and as a file for a mail program.
struct LetterRoutes {
    let pages: PageMaker

    func add(to router: Router<Visit>) {
        router.get("applications/:id/letters/new", use: write)
        router.post("applications/:id/letters", use: save)
        router.get("applications/:id/letters/:draft", use: show)
        router.get("applications/:id/letters/:draft/letter.eml", use: download)
    }

    /// A letter of `kind`, to the person `to` where one is meant.
    @Sendable private func write(_ request: Request, _ context: Visit) async throws -> Response {
        let query = request.asked
        guard let kind = query["kind"].flatMap({ LetterKind(rawValue: String($0)) }), LetterPage.kinds.contains(kind)
        else { throw HTTPError(.notFound) }
        return try await page(kind, to: query["to"].map { Person.ID(String($0)) }, request, context)
    }

    /// Keeps the letter as typed, and notes it as sent where it was.
    @Sendable private func save(_ request: Request, _ context: Visit) async throws -> Response {
        let today = pages.site.clock().day
        return try await request.taking(today: today) { form in
            let (application, source) = try await application(context)
            let draft = try LetterForm(
                site: pages.site, application: application, search: source.search, form: form
            )
            .draft(usually: .keepInTouch)
            let path = "/applications/\(application.id)"
            guard form.verb == "sent" else {
                let performed = try await pages.site.perform(KeepDraft(draft), from: form, of: request)
                return pages.site.after(performed, to: path + Self.page(of: draft))
            }
            let sent = LetterSent(
                application: application.id, draft: draft.draft, kind: draft.kind, recipient: draft.recipient,
                person: draft.person, channel: draft.channel, body: draft.body,
                on: try form.day("sent_on", today: today))
            let all = Together([KeepDraft(draft), MarkSent(sent)] + also(sent, form, in: source.search))
            let back = form.optional("back").map(Request.ownPath) ?? path
            return pages.site.after(try await pages.site.perform(all, from: form, of: request), to: back)
        } refused: { form, problems in
            let kind = LetterKind(rawValue: form["kind"]) ?? .keepInTouch
            return try await page(
                kind, to: form.optional("to").map { Person.ID($0) }, request, context,
                retyped: Retyped(form, problems: problems))
        }
    }

    /// The other applications one question asked about (METHOD W2): those ticked, as far as they fit.
    private func also(_ sent: LetterSent, _ form: Form, in search: JobSearch) -> [MarkSent] {
        guard sent.kind == .chase, let application = search.applications[sent.application] else { return [] }
        let ticked = Set(form.all("also"))
        return search.alsoWaiting(with: application, recipient: sent.recipient)
            .filter { ticked.contains($0.id.text) }.map { MarkSent(sent.also(for: $0.id)) }
    }

    private func page(
        _ kind: LetterKind, to person: Person.ID?, _ request: Request, _ context: Visit, retyped: Retyped? = nil
    ) async throws -> Response {
        let (application, source) = try await application(context)
        guard
            var page = LetterPage(
                kind, of: application, to: person, in: source, advisers: pages.site.advisers, retyped: retyped)
        else { throw HTTPError(.notFound) }
        let back = request.asked["back"].map(String.init) ?? retyped?.values["back"]?.first
        page.back = back.map(Request.ownPath) ?? ""
        var frame = pages.frame(application.title, source, at: .applications, for: request)
        if let retyped { frame.problems = retyped.summary(otherwise: "body") }
        return pages.answer(page, in: frame, status: retyped == nil ? .ok : .unprocessableContent)
    }

    private func application(_ context: Visit) async throws -> (JobApplication, PageSource) {
        let (source, _) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id] else { throw HTTPError(.notFound) }
        return (application, source)
    }

    /// A letter is read where it was written: on its step of the walk, or on its page.
    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (draft, application) = try await find(context)
        if LetterPage.kinds.contains(draft.kind) {
            return .seeOther("/applications/\(application.id)" + Self.page(of: draft))
        }
        let step = draft.kind == .reply ? "reply" : "ask"
        return .seeOther("/applications/\(application.id)/walk/\(step)")
    }

    /// Where a letter of its own page is written, below the application.
    private static func page(of draft: DraftKept) -> String {
        "/letters/new?kind=\(draft.kind.rawValue)" + (draft.person.map { "&to=\($0)" } ?? "")
    }

    @Sendable private func download(_ request: Request, _ context: Visit) async throws -> Response {
        let (draft, application) = try await find(context)
        let (source, _) = try await pages.source()
        let address =
            draft.person.flatMap { source.search.people[$0]?.details.address }
            ?? application.notices.last { $0.value.address != nil }?.value.address
        let letter = ComposedLetter(
            title: draft.title, body: draft.body,
            recipientName: draft.person.flatMap { source.search.people[$0]?.name }, address: address)
        let mail = MailFile.text(of: letter, from: source.search.seeker, at: source.now)
        return Response(
            status: .ok,
            headers: [
                .contentType: "message/rfc822", .contentDisposition: "attachment; filename=\"letter.eml\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: mail)))
    }

    private func find(_ context: Visit) async throws -> (DraftKept, JobApplication) {
        let (source, _) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        let draft = Draft.ID(try context.parameters.require("draft"))
        guard let application = source.search.applications[id], let kept = application.drafts[draft]?.value else {
            throw HTTPError(.notFound)
        }
        return (kept, application)
    }
}
