import Domain
import Hummingbird
import Pages
import Storage
import Words

/// The seeker's own names for stages, in the settings.
struct OwnStageRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private static let home = "/settings#stages"

    func add(to router: Router<Visit>) {
        router.post("settings/stages") { request, _ in
            try await take(request) { form, _ in
                guard let stage = try form.code("stage", as: Stage.self) else { throw Refusal.empty(field: "stage") }
                return NameStage(id: .init(site.identifiers.thing()), name: form["stage_name"], stage: stage)
            }
        }
        router.post("settings/stages/:id") { request, context in
            let id = OwnStage.ID(try context.parameters.require("id"))
            return try await take(request) { form, search in
                switch form.verb {
                case "earlier": OrderOwnStages(order: search.ownStageOrder(moving: id, by: -1))
                case "later": OrderOwnStages(order: search.ownStageOrder(moving: id, by: 1))
                case "retire": EditOwnStage(own: id, isRetired: true)
                case "back": EditOwnStage(own: id, isRetired: false)
                default: EditOwnStage(own: id, name: form["stage_name"])
                }
            }
        }
    }

    private func take(
        _ request: Request, _ command: @escaping @Sendable (Form, JobSearch) throws -> any Command
    ) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let search = try await pages.source().source.search
            let performed = try await site.perform(try command(form, search), from: form, of: request)
            return site.after(performed, to: Self.home)
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            var page = try await pages.settings(source)
            let mistaken = form.items.contains { $0.name == "stage" } ? "" : request.uri.path.split(separator: "/").last
            let problems = problems.map { (field: $0.field == "name" ? "stage_name" : $0.field, text: $0.text) }
            let retyped = Retyped(form, problems: problems)
            let first = page.stages.refill(String(mistaken ?? ""), from: retyped)
            var frame = pages.frame(FrameWords.menu("settings"), source, at: .settings, for: request)
            frame.problems = retyped.summary(ids: [:], otherwise: first)
            return pages.answer(page, in: frame, status: .unprocessableContent)
        }
    }
}

extension PageMaker {
    /// The settings as they stand.
    func settings(_ source: PageSource) async throws -> SettingsPage {
        let about = await site.about()
        var page = SettingsPage(
            source, folder: about.folder, size: about.size, newestBackup: about.newestBackup, version: about.version)
        if let folder = site.folder {
            let copies = folder.dailyCopies
            page.daily = [
                DailyCopiesSection(
                    count: copies.count, newest: copies.first.flatMap(\.day), isWanted: folder.keepsDailyCopies,
                    folder: folder.dailyFolder, today: source.today)
            ]
        }
        return page
    }
}
