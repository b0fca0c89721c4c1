import Domain
import Hummingbird
import Intake
import Pages
import Storage
import Words

/// Documents: kept with an application or as a version, looked at, taken off their list.
struct DocumentRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("documents", use: list)
        router.post("documents", use: keepVersion)
        router.get("documents/:id", use: show)
        router.get("documents/:id/file", use: download)
        router.post("documents/:id/removals", use: remove)
        router.post("applications/:id/documents", use: keep)
    }

    @Sendable private func list(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let frame = pages.frame(FrameWords.menu("documents"), source, at: .documents, for: request)
        return pages.answer(DocumentsPage(source), in: frame)
    }

    @Sendable private func keepVersion(_ request: Request, _ context: Visit) async throws -> Response {
        let upload = try await Upload.read(request, site)
        return try await request.taking(upload.form, today: site.clock().day) { _ in
            try await keep(upload, with: nil, request, then: "/documents")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            let page = DocumentsPage(source, retyped: retyped)
            var frame = pages.frame(FrameWords.menu("documents"), source, at: .documents, for: request)
            frame.problems = retyped.summary(ids: page.form.ids, otherwise: "document_file")
            return pages.answer(page, in: frame, status: .unprocessableContent)
        }
    }

    @Sendable private func keep(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let upload = try await Upload.read(request, site)
        return try await request.taking(upload.form, today: site.clock().day) { _ in
            try await keep(upload, with: id, request, then: "/applications/\(id)#kept-documents")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            guard let application = source.search.applications[id] else {
                throw Refusal.notFound(.application, id.text)
            }
            let retyped = Retyped(form, problems: problems)
            var page = ApplicationPage(application, in: source)
            page.documents.form.refill(from: retyped)
            var frame = pages.frame(application.title, source, at: .applications, for: request)
            frame.problems = retyped.summary(ids: page.documents.form.ids, otherwise: "document_file")
            return pages.answer(page, in: frame, status: .unprocessableContent)
        }
    }

    private func keep(
        _ upload: Upload, with application: JobApplication.ID?, _ request: Request, then path: String
    ) async throws -> Response {
        let form = upload.form
        let pasted = form.optional("document_text") == nil ? nil : Array(form.text("document_text").utf8)
        guard let bytes = upload.file ?? pasted else {
            throw Mistakes(problems: [("document_file", DocumentPageWords.nothingChosen)])
        }
        guard bytes.count <= Attachment.limit else {
            throw Refusal.tooLarge(bytes: bytes.count, limit: Attachment.limit)
        }
        let attachment = try Attachment(bytes)
        let kind = try form.code("document_kind", as: DocumentKind.self) ?? .other
        let on = try form.day("document_on", today: site.clock().day)
        let fileName = upload.file == nil ? "" : upload.fileName
        let usual = fileName.isEmpty ? DocumentPageWords.asSeen(kind, on: on) : fileName
        let document = DocumentKept(
            document: .init(site.identifiers.thing()), application: application, kind: kind,
            name: form.optional("document_name") ?? usual, mediaType: MediaType.of(bytes, fileName: fileName),
            size: bytes.count, hash: attachment.hash, on: on)
        // The same fields with another file are another form.
        let whole = Form(items: form.without(["document_text"]).items + [("hash", attachment.hash)])
        let performed = try await site.perform(
            KeepDocument(document), from: whole, of: request, attachments: [attachment])
        return site.after(performed, to: path)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let document = try find(context, in: source)
        let attachment = try await site.log.attachment(document.kept.hash, of: site.seeker)
        let page = DocumentPage(
            document, text: attachment.flatMap { words(of: $0, document.kept.mediaType) }, in: source)
        return pages.answer(page, in: pages.frame(document.name, source, at: .documents, for: request))
    }

    /// What can be read in it: the text itself, or the words of a web page or a mail without what could run.
    private func words(of attachment: Attachment, _ mediaType: String) -> String? {
        guard MediaType.isReadable(mediaType), let text = String(validating: attachment.bytes, as: UTF8.self) else {
            return nil
        }
        guard mediaType != MediaType.text else { return text }
        return (try? site.parse(text))?.text ?? text
    }

    /// Always a download: under a name and type of ours, in a sandbox, so that nothing in it runs as a page of ours.
    @Sendable private func download(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let document = try find(context, in: source)
        guard let attachment = try await site.log.attachment(document.kept.hash, of: site.seeker) else {
            throw HTTPError(.notFound)
        }
        let type = document.kept.mediaType
        return Response(
            status: .ok,
            headers: [
                .contentType: MediaType.isHandedOutAsItself(type) ? type : MediaType.unknown,
                .contentDisposition: ContentDisposition.attachment(named: document.name),
                .contentSecurityPolicy: "default-src 'none'; sandbox",
                // What is forgotten must not lie in the browser's cache.
                .cacheControl: "private, no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: attachment.bytes)))
    }

    @Sendable private func remove(_ request: Request, _ context: Visit) async throws -> Response {
        let id = Document.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let application = try await site.keeper.search(of: site.seeker).documents[id]?.application
            let performed = try await site.perform(RemoveDocument(document: id), from: form, of: request)
            return site.after(performed, to: application.map { "/applications/\($0)" } ?? "/documents")
        }
    }

    private func find(_ context: Visit, in source: PageSource) throws -> Document {
        let id = Document.ID(try context.parameters.require("id"))
        guard let document = source.search.documents[id], document.removed == nil else { throw HTTPError(.notFound) }
        return document
    }
}
