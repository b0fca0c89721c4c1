import Domain
import Hummingbird
import Pages
import Storage
import Words

/// Settings, and the small pages that need nothing: someone to talk to, keys, the neutral page.
struct SettingsRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("settings", use: show)
        router.post("settings", use: save)
        router.post("settings/copies", use: switchCopies)
        router.post("settings/keys", use: switchKeys)
        router.get("talk", use: talk)
        router.get("keys") { request, _ in
            let (source, _) = try await pages.source()
            return pages.answer(KeysPage(source), in: pages.frame(FrameWords.keys, source, at: .keys, for: request))
        }
        router.get("away") { _, _ in
            var frame = Frame(title: "")
            frame.stamp = site.assets.stamp
            return pages.answer(AwayPage(), in: frame)
        }
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        return pages.answer(
            try await pages.settings(source),
            in: pages.frame(FrameWords.menu("settings"), source, at: .settings, for: request))
    }

    @Sendable private func save(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            let described = SeekerDescribed(
                name: form["name"], theme: form["theme"], isQuiet: form["quiet"] == "yes",
                helpName: form["help_name"], helpNumber: form["help_number"],
                words: form.optional("words"))
            let performed = try await site.perform(DescribeSeeker(described), from: form, of: request)
            return site.after(performed, to: "/settings")
        }
    }

    @Sendable private func switchKeys(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            let command = SwitchKeys(isOn: form["keys"] == "yes")
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: Request.ownPath(form["back"]))
        }
    }

    /// A setting of the folder, no part of the search: it is changed in place.
    @Sendable private func switchCopies(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking { form in
            guard let folder = site.folder else { throw HTTPError(.notFound) }
            try folder.keepDailyCopies(form["daily"] == "yes")
            return .seeOther("/settings#copies")
        }
    }

    @Sendable private func talk(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        var page = TalkPage()
        if let number = source.search.seeker.helpNumber {
            page.lines = [
                HelpLine(
                    name: source.search.seeker.helpName ?? "", number: number,
                    dial: number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }, source: TalkWords.setByYou)
            ]
        }
        return pages.answer(page, in: pages.frame(FrameWords.talk, source, at: .talk, for: request))
    }
}
