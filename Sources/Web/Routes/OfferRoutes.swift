import Domain
import Guidance
import Hummingbird
import Pages
import Storage
import Words

/// Offers: one with its parts, several beside each other, and the answer to one.
struct OfferRoutes {
    let pages: PageMaker
    private var site: Site { pages.site }
    private var today: Day { site.clock().day }

    func add(to router: Router<Visit>) {
        router.get("offers", use: beside)
        router.get("applications/:id/offer", use: show)
        router.post("applications/:id/offers", use: note)
        router.post("applications/:id/offers/:offer", use: note)
        router.post("applications/:id/offers/:offer/points", use: weigh)
        router.post("applications/:id/offers/:offer/answers", use: answer)
    }

    @Sendable private func beside(_ request: Request, _ context: Visit) async throws -> Response {
        let (source, _) = try await pages.source()
        let frame = pages.frame(FrameWords.menu("offers"), source, at: .offers, for: request)
        return pages.answer(OffersPage(source), in: frame)
    }

    @Sendable private func show(_ request: Request, _ context: Visit) async throws -> Response {
        let (application, source) = try await application(context)
        let frame = pages.frame(application.title, source, at: .applications, for: request)
        return pages.answer(OfferPage(application, in: source), in: frame)
    }

    /// An offer with its parts, or what has changed in one.
    @Sendable private func note(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let offer = context.parameters.get("offer").map { Offer.ID($0) }
        return try await request.taking(today: today) { form in
            let command = try noting(form, offer, of: id)
            return site.after(
                try await site.perform(command, from: form, of: request), to: "/applications/\(id)/offer")
        } refused: { form, problems in
            let (application, source) = try await application(context)
            let retyped = Retyped(form, problems: problems)
            var frame = pages.frame(application.title, source, at: .applications, for: request)
            frame.problems = retyped.summary(otherwise: "pay")
            return pages.answer(
                OfferPage(application, in: source, retyped: retyped), in: frame, status: .unprocessableContent)
        }
    }

    private func noting(_ form: Form, _ offer: Offer.ID?, of id: JobApplication.ID) throws -> any Command {
        let parts = try form.offerParts(today: today)
        let on = try form.day("on", today: today)
        guard let offer else {
            return RecordOffer(id: .init(site.identifiers.thing()), application: id, parts: parts, on: on)
        }
        return ReviseOffer(offer: offer, application: id, parts: parts, on: on)
    }

    /// What the seeker says of each point of their plan.
    @Sendable private func weigh(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        let offer = Offer.ID(try context.parameters.require("offer"))
        return try await request.taking { form in
            var answers: [String: Fit] = [:]
            for item in form.items where item.name.hasPrefix("point_") {
                let name = "fit_" + item.name.dropFirst("point_".count)
                answers[item.value] = try form.code(name, as: Fit.self)
            }
            let command = WeighOffer(offer: offer, application: id, answers: answers)
            return site.after(
                try await site.perform(command, from: form, of: request), to: "/applications/\(id)/offer")
        }
    }

    /// The answer: an acceptance leads to closing the search well.
    @Sendable private func answer(_ request: Request, _ context: Visit) async throws -> Response {
        let id = JobApplication.ID(try context.parameters.require("id"))
        return try await request.taking { form in
            let isYes = form.verb == "accept"
            let command = RecordOutcome(application: id, outcome: isYes ? .accepted : .declined, on: today)
            return site.after(
                try await site.perform(command, from: form, of: request),
                to: isYes ? "/landed" : "/applications/\(id)")
        }
    }

    private func application(_ context: Visit) async throws -> (JobApplication, PageSource) {
        let (source, _) = try await pages.source()
        let id = JobApplication.ID(try context.parameters.require("id"))
        guard let application = source.search.applications[id] else { throw HTTPError(.notFound) }
        return (application, source)
    }
}

extension Form {
    /// The parts of an offer as they were typed.
    func offerParts(today: Day) throws -> OfferParts {
        var parts = OfferParts()
        parts.pay = try pay("pay")
        for (field, path) in OfferParts.lines { parts[keyPath: path] = optional(field) }
        parts.starts = try optionalDay("starts", today: today, leaning: .future)
        parts.contract = try code("contract", as: OfferParts.Contract.self)
        parts.replyBy = try optionalDay("reply_by", today: today, leaning: .future)
        return parts
    }
}
