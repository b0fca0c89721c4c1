import Domain
import Hummingbird
import Pages
import Storage
import Words

/// People: who they are, and one more.
struct PeopleRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("people", use: show)
        router.post("people", use: add)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        return pages.answer(
            PeoplePage(source), in: pages.frame(FrameWords.menu("people"), source, at: .people, for: request))
    }

    @Sendable private func add(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let details = PersonDetails(
                name: form["name"], relation: try form.code("relation", as: Relation.self) ?? .other,
                employer: form.optional("organisation"), address: form.optional("mail"),
                phone: form.optional("phone"), notes: form.optional("notes"), knowsOfSearch: form["knows"] == "yes")
            let command = AddPerson(id: .init(site.identifiers.thing()), details: details)
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: "/people")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(FrameWords.menu("people"), source, at: .people, for: request)
            frame.problems = retyped.summary(otherwise: "name")
            return pages.answer(PeoplePage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }
}
