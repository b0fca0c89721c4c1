import Domain
import Hummingbird
import Pages
import Storage
import Words

/// The list of people, and one more.
struct PeopleRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("people", use: show)
        router.post("people", use: add)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let query = request.asked
        let page = PeoplePage(
            source, show: query["show"].map(String.init) ?? "all", text: query["q"].map(String.init) ?? "",
            page: query["page"].flatMap { Int($0) } ?? 1)
        return pages.answer(page, in: pages.frame(FrameWords.menu("people"), source, at: .people, for: request))
    }

    @Sendable private func add(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            let id = Person.ID(site.identifiers.thing())
            let command = AddPerson(id: id, details: try form.person())
            let performed = try await site.perform(command, from: form, of: request)
            // Sent twice, the first one's person is the one to show.
            let made = performed.change.flatMap { performed.search.change($0) }?.makes.first { $0.kind == .person }
            return site.after(performed, to: "/people/\(made?.id ?? id.text)")
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(FrameWords.menu("people"), source, at: .people, for: request)
            frame.problems = retyped.summary(otherwise: "name")
            return pages.answer(PeoplePage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }
}

extension Form {
    /// The details of a person as typed.
    func person() throws -> PersonDetails {
        var details = PersonDetails(
            name: self["name"], relation: try code("relation", as: Relation.self) ?? .other,
            title: optional("job_title"), employer: optional("organisation"), agency: optional("agency"),
            address: optional("mail"), phone: optional("phone"), howMet: optional("how_met"),
            notes: optional("notes"))
        let ticked = Set(all("marks"))
        for mark in PersonMark.allCases { details[keyPath: mark.field] = ticked.contains(mark.rawValue) }
        return details
    }
}
