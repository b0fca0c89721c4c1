import Domain
import Hummingbird
import Pages
import Storage
import Words

/// What can be noted about one application: each a resource of its own.
struct ApplicationActionRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        route("stages", router, stage)
        route("outcomes", router, outcome)
        route("reopenings", router, reopening)
        route("interviews", router, interview)
        route("reserves", router, reserve)
        route("debriefs", router, debrief)
        route("feedback", router, feedback)
        route("notes", router, note)
        route("contacts", router, contact)
        route("people", router, met)
    }

    /// Reads the form, decides, goes back to the application; what cannot be taken opens the form again as it was.
    private func route(
        _ name: String, _ router: Router<Visit>,
        _ command: @escaping @Sendable (JobApplication.ID, Form) throws -> any Command
    ) {
        router.post(RouterPath("applications/:id/\(name)")) { request, context in
            let id = JobApplication.ID(try context.parameters.require("id"))
            return try await request.taking(today: today) { form in
                let performed = try await site.perform(try command(id, form), from: form, of: request)
                return site.after(performed, to: "/applications/\(id)")
            } refused: { form, problems in
                try await again(id, name, form, request, problems)
            }
        }
    }

    private func again(
        _ id: JobApplication.ID, _ name: String, _ form: Form, _ request: Request,
        _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        guard let application = source.search.applications[id] else {
            throw Refusal.notFound(.application, id.text)
        }
        // The page has the one of the two that fits how the application stands by now.
        let isOffered = name == "outcomes" ? application.isOpen : name != "reopenings" || !application.isOpen
        guard isOffered else { throw Mistakes(problems: problems) }
        var page = ApplicationPage(application, in: source)
        let retyped = Retyped(form, problems: problems)
        page.forms.refill(name, from: retyped)
        var frame = pages.frame(application.title, source, at: .applications, for: request)
        frame.problems = retyped.summary(ids: page.forms.ids(of: name), otherwise: page.forms.firstField(of: name))
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }

    private func stage(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        guard let stage = try form.code("stage", as: Stage.self) else { throw Refusal.empty(field: "stage") }
        let on = try form.day("on", today: today)
        let round = try form.optional("round").map { text in
            guard let round = Int(text) else { throw Refusal.unknownValue(field: "round", value: text) }
            return round
        }
        return RecordStage(application: id, stage: stage, round: round, on: on)
    }

    private func outcome(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        guard let outcome = try form.code("outcome", as: Outcome.self) else { throw Refusal.empty(field: "outcome") }
        let on = try form.day("on", today: today)
        let ended = RecordOutcome(application: id, outcome: outcome, on: on)
        guard form.optional("words") != nil || form.optional("told_by") != nil else { return ended }
        let notice = NoticeReceived(
            application: id, kind: outcome.messageKind, from: form["told_by"],
            channel: try form.code("told_how", as: Channel.self) ?? .mail, words: form.text("words"), on: on)
        return Together([ended, RecordNotice(notice)])
    }

    private func reopening(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        let reopened = ReopenApplication(application: id, on: try form.day("on", today: today))
        guard let why = form.optional("why") else { return reopened }
        return Together([reopened, WriteNote(id: .init(site.identifiers.thing()), application: id, words: why)])
    }

    private func interview(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        guard form.optional("on") != nil else { throw Refusal.empty(field: "on") }
        let (at, there) = try site.meeting(form)
        var command = ArrangeInterview(
            id: .init(site.identifiers.thing()), application: id,
            stage: try form.code("format", as: Stage.self) ?? .interview, at: at, place: form.optional("place"),
            with: form.names("with"))
        command.there = there
        command.link = form.optional("link")
        command.format = try form.code("how", as: InterviewFormat.self)
        command.prepare = form.text("prepare")
        return command
    }

    private func reserve(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        ListOnReserve(
            application: id, on: try form.day("on", today: today),
            until: try form.optionalDay("until", today: today, leaning: .future))
    }

    private func debrief(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        RecordDebrief(
            DebriefRecorded(
                debrief: .init(site.identifiers.thing()), application: id,
                interview: form.optional("interview").map { .init($0) }, wentWell: form["went_well"],
                wentLess: form["went_less_well"], on: try form.day("on", today: today)))
    }

    private func feedback(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        RecordFeedback(
            FeedbackReceived(
                feedback: .init(site.identifiers.thing()), application: id, from: form["from"],
                channel: try form.code("how", as: Channel.self) ?? .mail, words: form.text("words"),
                on: try form.day("on", today: today)))
    }

    private func note(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        WriteNote(id: .init(site.identifiers.thing()), application: id, words: form.text("text"))
    }

    private func contact(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        var people = form.all("person").map { Person.ID($0) }
        var commands: [any Command] = []
        if let name = form.optional("name") {
            let somebody = Person.ID(site.identifiers.thing())
            commands.append(
                AddPerson(id: somebody, details: PersonDetails(name: name, relation: .other), application: id))
            people.append(somebody)
        }
        let contact = try form.contact(
            with: people, about: [id] + form.all("also").map { JobApplication.ID($0) }, today: today)
        return commands.isEmpty ? RecordContact(contact) : Together(commands + [RecordContact(contact)])
    }

    /// People met at an interview, who were only names until now.
    private func met(_ id: JobApplication.ID, _ form: Form) throws -> any Command {
        KeepMet(application: id, people: form.all("met").map { .init(id: .init(site.identifiers.thing()), name: $0) })
    }
}
