import Domain
import Hummingbird
import Intake
import Pages
import Storage
import Words

/// A message goes in: read, shown, and noted down only after a yes.
struct ReadRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }

    func add(to router: Router<Visit>) {
        router.get("read", use: form)
        router.post("read", use: read)
        router.post("read/record", use: record)
    }

    @Sendable private func form(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let restored = try await site.restored("read")
        let page = ReadPage(
            retyped: restored.map { Retyped($0.form, problems: []) } ?? Retyped(values: [:], problems: []))
        return pages.answer(page, in: pages.frame(FrameWords.menu("read"), source, at: .read, for: request))
    }

    @Sendable private func read(_ request: Request, _ context: Visit) async throws -> Response {
        let upload = try await Upload.read(request, site)
        return try await request.taking(upload.form, today: site.clock().day) { form in
            let (source, _) = try await pages.source()
            let form = try upload.file.map { try filled(form, from: $0) } ?? form
            let page = try reading(form, in: source)
            return pages.answer(page, in: pages.frame(FrameWords.reading, source, at: .read, for: request))
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(FrameWords.menu("read"), source, at: .read, for: request)
            frame.problems = retyped.summary(otherwise: "message", files: ["file"])
            return pages.answer(ReadPage(retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }

    /// The form, with the file's message in place of a pasted one.
    private func filled(_ form: Form, from file: [UInt8]) throws -> Form {
        guard file.count <= Upload.largestMessage else { throw HTTPError(.contentTooLarge) }
        guard let text = try? site.textOfFile(file) else {
            throw Mistakes(problems: [("file", FormWords.notAMessage)])
        }
        return Form(items: form.without(["message"]).items + [("message", text)])
    }

    private func reading(_ form: Form, in source: PageSource) throws -> ReadingPage {
        let message = try message(from: form, today: source.today)
        let reading = site.read(message)
        let known = source.search.applicationsInOrder.map(KnownApplication.init)
        return ReadingPage(
            reading, of: message, pasted: form.text("message"), proposal: Proposal(for: reading, among: known),
            in: source)
    }

    /// The message, with date and sender from the form where it does not say.
    private func message(from form: Form, today: Day) throws -> Message {
        guard form.optional("message") != nil else {
            throw Mistakes(problems: [("message", FormWords.noMessage)])
        }
        guard var message = try? site.parse(form.text("message")) else {
            throw Mistakes(problems: [("message", FormWords.notAMessage)])
        }
        if message.date == nil, let day = try form.optionalDay("date", today: today) {
            message.date = Moment(day: day, minute: 12 * 60, offset: site.offset(day, 12 * 60))
        }
        if message.from == nil, let sender = form.optional("sender") {
            let isAddress = sender.contains("@") && !sender.contains(" ")
            message.from = .init(name: isAddress ? nil : sender, address: isAddress ? sender : "")
        }
        return message
    }

    @Sendable private func record(_ request: Request, _ context: Visit) async throws -> Response {
        try await request.taking(today: site.clock().day) { form in
            guard form.verb != "decline" else {
                try await site.forget(autosave: "read")
                return .seeOther("/")
            }
            return try await record(form, request)
        } refused: { form, problems in
            let (source, _) = try await pages.source()
            let retyped = Retyped(form, problems: problems)
            // Without its message there is no page to come back to.
            guard var page = try? reading(form, in: source) else { throw Mistakes(problems: problems) }
            page.refill(from: retyped)
            var frame = pages.frame(FrameWords.reading, source, at: .read, for: request)
            frame.problems = retyped.summary(otherwise: "application")
            return pages.answer(page, in: frame, status: .unprocessableContent)
        }
    }

    private func record(_ form: Form, _ request: Request) async throws -> Response {
        let (source, _) = try await pages.source()
        let message = try message(from: form, today: source.today)
        let noted = try noted(form, message, today: source.today)
        let command = noted.command(in: source.search)
        // The same words, come by another way, are the same message; sent twice from one page, they get one answer.
        if source.search.applications[noted.application]?.hasNoted(noted.words) == true,
            !source.search.knows(message.origin)
        {
            throw Refusal.alreadySo
        }
        let performed = try await site.perform(command, from: form, of: request, origin: message.origin)
        try await site.forget(autosave: "read")
        let application =
            performed.change.flatMap { performed.search.change($0) }?.subjects
            .first { $0.kind == .application }?.id ?? noted.application.text
        let path = "/applications/\(application)"
        return site.after(performed, to: form.verb == "walk" ? path + "/walk/reply" : path)
    }

    /// What the seeker said yes to: as read, with what they put right.
    private func noted(_ form: Form, _ message: Message, today: Day) throws -> NotedMessage {
        let reading = site.read(message)
        let isNew = form["application"].isEmpty || form["application"] == "new"
        if isNew {
            var problems: [(field: String, text: String)] = []
            if form["employer"].isEmpty { problems.append(("employer", FormWords.noEmployer)) }
            if form["role"].isEmpty { problems.append(("role", FormWords.noRole)) }
            guard problems.isEmpty else { throw Mistakes(problems: problems) }
        }
        let id = isNew ? site.identifiers.thing() : form["application"]
        let reasons = form.all("reason").compactMap(Reason.init)
        let on = try form.day("on", today: today)
        return NotedMessage(
            application: .init(id),
            details: isNew ? ApplicationDetails(employer: form["employer"], role: form["role"]) : nil,
            kind: try form.code("what", as: MessageKind.self) ?? reading.kind,
            stage: try form.code("stage", as: Stage.self) ?? reading.stage,
            reasons: reasons, isRoleCancelled: reading.isRoleCancelled && reasons.contains(.differentDirection),
            from: form["sender"], address: message.from.flatMap { $0.address.isEmpty ? nil : $0.address },
            title: message.subject.isEmpty ? nil : message.subject, words: message.text, on: on,
            time: message.date.flatMap { $0.day == on ? $0.time : nil },
            interview: reading.interviewAt == nil ? nil : .init(site.identifiers.thing()),
            interviewAt: reading.interviewAt)
    }
}

extension KnownApplication {
    init(_ application: JobApplication) {
        let agency = application.details.agency.map { [$0] } ?? []
        self.init(
            id: application.id.text, employer: application.employer, role: application.role, otherNames: agency,
            isOpen: application.isOpen)
    }
}
