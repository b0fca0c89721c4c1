import Domain
import Exports
import Hummingbird
import Pages
import Words

/// A letter that was kept: to read again, and as a file for a mail program.
struct LetterRoutes {
    let pages: PageMaker

    func add(to router: Router<Visit>) {
        router.get("applications/:id/letters/:draft", use: show)
        router.get("applications/:id/letters/:draft/letter.eml", use: download)
    }

    /// A letter is read where it was written: on its step of the walk.
    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (draft, application) = try await find(context)
        let step = draft.kind == .reply ? "reply" : "ask"
        return .seeOther("/applications/\(application.id)/walk/\(step)")
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
