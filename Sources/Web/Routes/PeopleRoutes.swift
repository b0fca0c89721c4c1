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
        let form = try await Form.read(request)
        do {
            let details = PersonDetails(
                name: form["name"], relation: try form.code("relation", as: Relation.self) ?? .other,
                employer: form.optional("organisation"), address: form.optional("mail"),
                phone: form.optional("phone"), notes: form.optional("notes"), knowsOfSearch: form["knows"] == "yes")
            let command = AddPerson(id: .init(site.identifiers.thing()), details: details)
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: "/people")
        } catch let refusal as Refusal {
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, refusal, today: source.today)
            var frame = pages.frame(FrameWords.menu("people"), source, at: .people, for: request)
            frame.problems = retyped.summary(ids: [:], otherwise: "name")
            return pages.answer(PeoplePage(source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }
}

extension Retyped {
    init(_ form: Form, _ refusal: Refusal, today: Day) {
        self.init(form, problems: [(refusal.field ?? "", RefusalWords.sentence(refusal, today: today))])
    }

    init(_ form: Form, problems: [(field: String, text: String)]) {
        var values: [String: [String]] = [:]
        for item in form.items { values[item.name, default: []].append(item.value) }
        self.init(values: values, problems: problems)
    }
}
