import Domain
import Hummingbird
import Pages
import Storage
import Words

/// One person, and what can be noted about them: each a resource of its own.
struct PersonRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.get("people/:id", use: show)
        route("contacts", router, contact)
        route("details", router, details)
        route("rhythm", router, rhythm)
        route("parts", router, part)
        route("talks", router, talk)
        route("merge", router, merge)
    }

    /// The page; of a record that became part of another, the other's.
    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let id = Person.ID(try context.parameters.require("id"))
        let standing = source.search.standing(id)
        guard let person = source.search.people[standing] else { throw HTTPError(.notFound) }
        guard standing == id else { return .seeOther("/people/\(standing)") }
        let open = request.asked["open"].map(String.init) ?? ""
        let frame = pages.frame(person.name, source, at: .people, for: request)
        return pages.answer(PersonPage(person, in: source, open: open), in: frame)
    }

    /// Reads the form, decides, goes back to the person; what cannot be taken opens the form again as it was.
    private func route(
        _ name: String, _ router: Router<Visit>,
        _ command: @escaping @Sendable (Person.ID, Form) async throws -> any Command
    ) {
        router.post(RouterPath("people/:id/\(name)")) { request, context in
            let id = Person.ID(try context.parameters.require("id"))
            return try await request.taking(today: today) { form in
                let performed = try await site.perform(try await command(id, form), from: form, of: request)
                // Left for another day on Today, one is back on Today.
                return site.after(performed, to: form.verb == "later" ? "/" : "/people/\(id)")
            } refused: { form, problems in
                try await again(id, name, form, request, problems)
            }
        }
    }

    private func again(
        _ id: Person.ID, _ name: String, _ form: Form, _ request: Request, _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        guard let person = source.search.people[source.search.standing(id)] else {
            throw Refusal.notFound(.person, id.text)
        }
        var page = PersonPage(person, in: source)
        let retyped = Retyped(form, problems: problems)
        page.forms.refill(name, from: retyped)
        var frame = pages.frame(person.name, source, at: .people, for: request)
        frame.problems = retyped.summary(ids: page.forms.ids(of: name), otherwise: page.forms.firstField(of: name))
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }

    private func contact(_ id: Person.ID, _ form: Form) throws -> any Command {
        RecordContact(
            try form.contact(
                with: [id] + form.all("with").map { Person.ID($0) },
                about: form.all("about").map { JobApplication.ID($0) }, today: today))
    }

    private func details(_ id: Person.ID, _ form: Form) throws -> any Command {
        let edit = EditPerson(person: id, details: try form.person())
        guard form.items.contains(where: { $0.name == "introduced_by" }) else { return edit }
        return Together([edit, NoteIntroduction(person: id, by: form.optional("introduced_by").map { Person.ID($0) })])
    }

    private func rhythm(_ id: Person.ID, _ form: Form) throws -> any Command {
        let putOff = PutOffWord(person: id, until: try form.optionalDay("until", today: today, leaning: .future))
        if form.verb == "later" {
            guard putOff.until != nil else { throw Refusal.empty(field: "until") }
            return putOff
        }
        let weeks = try form.optional("rhythm").map { text in
            guard let weeks = Int(text) else { throw Refusal.unknownValue(field: "rhythm", value: text) }
            return weeks
        }
        return Together([ChooseRhythm(person: id, weeks: weeks), putOff])
    }

    private func part(_ id: Person.ID, _ form: Form) throws -> any Command {
        guard let application = form.optional("application") else { throw Refusal.empty(field: "application") }
        return LinkPerson(
            person: id, application: .init(application),
            relation: try form.code("relation", as: Relation.self) ?? .other)
    }

    /// An informational talk, kept like an application (METHOD G6).
    private func talk(_ id: Person.ID, _ form: Form) async throws -> any Command {
        let application = JobApplication.ID(site.identifiers.thing())
        let relation = try await pages.source().source.search.person(id).relation
        return Together([
            AddApplication(
                id: application, kind: .informational,
                details: ApplicationDetails(employer: form["employer"], role: form["role"]),
                applied: try form.optionalDay("on", today: today)),
            LinkPerson(person: id, application: application, relation: relation),
        ])
    }

    private func merge(_ id: Person.ID, _ form: Form) throws -> any Command {
        guard let other = form.optional("other") else { throw Refusal.empty(field: "other") }
        return MergePeople(kept: id, gone: .init(other))
    }
}
