import Domain
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Words

/// Forgetting for good: the only pages that ask whether one is sure.
struct ForgetRoutes {
    let pages: PageMaker
    let shelf: FindShelf
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("forget", use: list)
        router.get("forget/:kind/:id", use: ask)
        router.post("forget/:kind/:id", use: forget)
        router.get("forgotten", use: done)
    }

    @Sendable private func list(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let frame = pages.frame(ForgetPageWords.title, source, at: .settings, for: request)
        return pages.answer(ForgetListPage(source), in: frame)
    }

    @Sendable private func ask(_ request: Request, _ context: Visit) async throws -> Response {
        let preview = try await site.keeper.forgetting(try target(context), of: site.seeker)
        let source = PageSource(search: preview.search, now: site.clock())
        let copies = site.folder?.copies ?? []
        let page = ForgetPage(
            preview.forgetting, mentions: preview.mentions,
            copies: copies.filter { $0.kind != .daily }.map(\.path),
            daily: copies.filter { $0.kind == .daily }.count, in: source)
        return pages.answer(page, in: pages.frame(ForgetPageWords.title, source, at: .settings, for: request))
    }

    @Sendable private func forget(_ request: Request, _ context: Visit) async throws -> Response {
        let target = try target(context)
        return try await request.taking { form in
            let done: ForgetResult
            do {
                done = try await site.keeper.forget(
                    target, of: site.seeker, at: site.clock(), by: "web", seen: form.seen)
            } catch is Conflict {
                // What goes has changed since it was listed: it is listed again, and nothing has gone.
                return .seeOther(target.path)
            }
            await shelf.clear()
            if form["daily"] == "yes" { await renewCopies() }
            var response = Response.seeOther("/forgotten?entries=\(done.entries)\(done.isSwept ? "" : "&left=yes")")
            // Pages that the browser has kept show what is gone.
            if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\"" }
            return response
        }
    }

    /// The daily copies are ours: they go, and a new one takes their place.
    private func renewCopies() async {
        guard let folder = site.folder else { return }
        folder.dropDailyCopies()
        _ = try? await DailyCopies(in: folder, of: site.log).makeIfDue(on: site.clock().day, for: site.seeker)
    }

    @Sendable private func done(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let query = request.asked
        let page = ForgottenPage(
            entries: query["entries"].flatMap { Int($0) } ?? 1, isSwept: query["left"] == nil,
            copies: (site.folder?.copies ?? []).filter { $0.kind != .daily }.map(\.path))
        return pages.answer(page, in: pages.frame(ForgetPageWords.done, source, at: .settings, for: request))
    }

    private func target(_ context: Visit) throws -> Forgettable {
        let id = try context.parameters.require("id")
        switch try context.parameters.require("kind") {
        case "entry": return .entry(.init(id))
        case "letter": return .thing(Subject(.draft, id))
        case let kind:
            let offered: [Subject.Kind] = [
                .application, .person, .note, .document, .debrief, .feedback, .interview, .lesson, .action,
            ]
            guard let kind = offered.first(where: { $0.rawValue == kind }) else { throw HTTPError(.notFound) }
            return .thing(Subject(kind, id))
        }
    }
}
