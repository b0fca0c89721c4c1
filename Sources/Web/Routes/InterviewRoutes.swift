import Domain
import Hummingbird
import Pages
import Storage
import Words

/// One interview: shown, changed, moved, called off, and told how it went.
struct InterviewRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("applications/:id/interviews/:interview", use: show)
        route("changes", router) { form, place in change(form, place) }
        route("moves", router) { form, place in try move(form, place) }
        route("debriefs", router) { form, place in try debrief(form, place) }
        route("cancellations", router) { _, place in
            CancelInterview(application: place.application.id, interview: place.interview.id)
        }
    }

    /// The interview a request is about, with its application.
    private struct Where {
        let application: JobApplication
        let interview: Interview
        var path: String { "/applications/\(application.id)/interviews/\(interview.id)" }
    }

    private func find(_ context: Visit, in search: JobSearch) throws -> Where {
        let application = try search.application(.init(try context.parameters.require("id")))
        let interview = try application.interview(.init(try context.parameters.require("interview")))
        return Where(application: application, interview: interview)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        guard let found = try? find(context, in: source.search) else { throw HTTPError(.notFound) }
        return pages.unlessKnown(request, source, incarnation) {
            let page = InterviewPage(found.interview, of: found.application, in: source)
            return pages.answer(page, in: frame(page, found, source, request))
        }
    }

    private func frame(_ page: InterviewPage, _ found: Where, _ source: PageSource, _ request: Request) -> Frame {
        pages.frame("\(page.heading), \(found.application.employer)", source, at: .applications, for: request)
    }

    private func route(
        _ name: String, _ router: Router<Visit>,
        _ command: @escaping @Sendable (Form, Where) throws -> any Command
    ) {
        router.post(RouterPath("applications/:id/interviews/:interview/\(name)")) { request, context in
            try await request.taking(today: site.clock().day) { form in
                let found = try find(context, in: try await pages.source().source.search)
                let performed = try await site.perform(try command(form, found), from: form, of: request)
                return site.after(performed, to: found.path)
            } refused: { form, problems in
                let (source, _) = try await pages.source()
                guard let found = try? find(context, in: source.search), name != "cancellations" else {
                    throw Mistakes(problems: problems)
                }
                var page = InterviewPage(found.interview, of: found.application, in: source)
                let retyped = Retyped(form, problems: problems)
                page.forms.refill(name, from: retyped)
                var frame = frame(page, found, source, request)
                frame.problems = retyped.summary(
                    ids: page.forms.ids(of: name), otherwise: page.forms.firstField(of: name))
                return pages.answer(page, in: frame, status: .unprocessableContent)
            }
        }
    }

    private func change(_ form: Form, _ found: Where) -> any Command {
        EditInterview(
            InterviewEdited(
                application: found.application.id, interview: found.interview.id, place: form["place"],
                link: form["link"], format: InterviewFormat(rawValue: form["how"]), with: form.names("with"),
                prepare: form.text("prepare")))
    }

    private func move(_ form: Form, _ found: Where) throws -> any Command {
        guard form.optional("on") != nil else { throw Refusal.empty(field: "on") }
        let (at, there) = try site.meeting(form)
        return MoveInterview(
            application: found.application.id, interview: found.interview.id, at: at, there: there)
    }

    private func debrief(_ form: Form, _ found: Where) throws -> any Command {
        RecordDebrief(
            DebriefRecorded(
                debrief: .init(site.identifiers.thing()), application: found.application.id,
                interview: found.interview.id, wentWell: form["went_well"], wentLess: form["went_less_well"],
                on: try form.day("on", today: site.clock().day)))
    }
}

extension Site {
    /// The time of a meeting out of `on`, `at` and `zone`: on the seeker's clock, with the clock there where it is told.
    func meeting(_ form: Form) throws -> (at: Moment, there: ClockThere?) {
        let on = try form.day("on", today: clock().day, leaning: .future)
        let minute = try form.minute("at")
        guard let name = form.optional("zone") else {
            return (Moment(day: on, minute: minute, offset: offset(on, minute)), nil)
        }
        guard let zone = zone(name) else { throw Mistakes(problems: [("zone", RoundWords.unknownZone)]) }
        let there = Moment(day: on, minute: minute, offset: zone.offset(on, minute))
        return (here(there.milliseconds), ClockThere(zone: zone.name, offset: there.offset))
    }
}

extension Form {
    /// The names in the field, which have commas between them.
    func names(_ field: String) -> [String] {
        self[field].split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}
