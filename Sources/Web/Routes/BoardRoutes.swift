import Domain
import Guidance
import Hummingbird
import Pages
import Storage
import Words

/// The board, and moving an application on it.
struct BoardRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("board", use: show)
        router.post("applications/:id/moves", use: move)
        router.post("applications/:id/corrections", use: correct)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, incarnation) = try await pages.source()
        return pages.unlessKnown(request, source, incarnation) {
            let query = request.asked
            let page = BoardPage(
                source, column: query["column"].map(String.init) ?? "", page: query["page"].flatMap { Int($0) } ?? 1)
            return pages.answer(page, in: pages.frame(FrameWords.menu("board"), source, at: .board, for: request))
        }
    }

    @Sendable private func move(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let today = site.clock().day
        return try await request.taking(today: today) { form in
            let source = try await pages.source().source
            let application = try source.search.application(id)
            let on = try form.day("on", today: today)
            if let outcome = BoardTarget.outcome(of: form["to"]) {
                return .seeOther("/applications/\(id)?outcome=\(outcome.rawValue)&on=\(on)#outcomes")
            }
            if form["to"] == BoardTarget.reserveCode { return .seeOther("/applications/\(id)?reserve=\(on)#reserves") }
            guard let target = BoardTarget(code: form["to"], in: source.search) else {
                throw form["to"].isEmpty
                    ? Refusal.empty(field: "to") : Refusal.unknownValue(field: "to", value: form["to"])
            }
            guard target.stage >= application.stage else {
                return backwards(application, to: target, source, form, request)
            }
            let command = RecordStage(application: id, stage: target.stage, on: on, own: target.own)
            let performed = try await site.perform(command, from: form, of: request)
            return site.after(performed, to: back(form) + "#at-\(id)")
        } refused: { form, problems in
            try await again(id, form, request, problems)
        }
    }

    /// How far it got is not moved back; what was noted by mistake can be taken back or put right.
    private func backwards(
        _ application: JobApplication, to target: BoardTarget, _ source: PageSource, _ form: Form, _ request: Request
    ) -> Response {
        let search = source.search
        let way = search.wayBack(of: application, to: target.stage)
        var page = ErrorPage()
        page.heading = BoardWords.cameFurther(application)
        page.paragraphs = BoardWords.backwards(application, to: target, wayBack: way, in: search, today: source.today)
        page.typed = [TypedText(name: "back", label: "", value: back(form), isHidden: true)]
        switch way {
        case .undo(let change, let stage):
            page.again = "/changes/\(change)/undo"
            page.againText = BoardWords.takeBack(stage, in: search)
        case .amend(let event, _):
            page.again = "/applications/\(application.id)/corrections"
            page.againText = BoardWords.putRight(target, in: search)
            page.typed += [
                TypedText(name: "event", label: "", value: event.text, isHidden: true),
                TypedText(name: "to", label: "", value: target.code, isHidden: true),
            ]
        case nil: break
        }
        page.actions = [
            Link(BoardWords.toTheBoard, back(form)),
            Link(BoardWords.earlierStep, "/applications/\(application.id)#stages"),
        ]
        return pages.answer(page, in: pages.frame(page.heading, source, at: .board, for: request))
    }

    /// Puts an entry of a stage right: it was another one.
    @Sendable private func correct(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let search = try await pages.source().source.search
            let event = Event.ID(form["event"])
            let isOfIt = try search.application(id).stages.contains { $0.entry.event == event }
            guard isOfIt, let target = BoardTarget(code: form["to"], in: search) else {
                throw Refusal.notFound(.note, form["event"])
            }
            let fields = ["stage": target.stage.rawValue, "own": target.own?.text ?? ""]
            let command = try await site.keeper.amendment(of: event, fields: fields, of: site.seeker)
            return site.after(try await site.perform(command, from: form, of: request), to: back(form) + "#at-\(id)")
        }
    }

    /// The board as it was, with the row's form open and what to mend in it.
    private func again(
        _ id: JobApplication.ID, _ form: Form, _ request: Request, _ problems: [(field: String, text: String)]
    ) async throws -> Response {
        let (source, _) = try await pages.source()
        guard source.search.applications[id]?.isOpen == true else { throw Mistakes(problems: problems) }
        let retyped = Retyped(form, problems: problems)
        let page = BoardPage(source, retyped: (id, retyped))
        var frame = pages.frame(FrameWords.menu("board"), source, at: .board, for: request)
        frame.problems = retyped.summary(ids: ["to": "to-\(id)", "on": "on-\(id)"], otherwise: "to-\(id)")
        return pages.answer(page, in: frame, status: .unprocessableContent)
    }

    private func back(_ form: Form) -> String {
        let path = Request.ownPath(form["back"])
        return path.hasPrefix("/board") ? path : "/board"
    }
}
