import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound offers`: those that wait for an answer, beside each other.
struct OffersVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "offers", abstract: HelpWords.Offer.list)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let waiting = OpenOffers.waiting(in: search)
        if work.json {
            return waiting.forEach { work.surroundings.result(Json.offer($0.application, in: search).text) }
        }
        guard !waiting.isEmpty else { return work.surroundings.say(JobOfferWords.noneOpen) }
        for (place, item) in waiting.enumerated() {
            if place > 0 { work.surroundings.result("") }
            work.surroundings.result("\(item.application.employer) · \(item.application.role)")
            work.surroundings.show(OfferLines.of(item.offer, in: search, today: work.today))
        }
    }
}

extension Json {
    /// `offer --json`, and a line of `offers --json`.
    static func offer(_ application: JobApplication, in search: JobSearch) -> Json {
        guard let offer = application.offer else {
            return .object(["application": .string(application.id.text), "offer": .null])
        }
        let rows = OfferComparison.rows(of: offer, with: search.planning.plan)
        return .object([
            "application": .string(application.id.text), "offer": .string(offer.id.text),
            "employer": .string(application.employer), "role": .string(application.role),
            "outcome": .maybe(application.outcome?.rawValue), "on": .string(offer.receivedOn.description),
            "versions": .int(offer.versions.count), "parts": parts(offer.parts), "points": .array(rows.map(point)),
        ])
    }

    private static func parts(_ parts: OfferParts) -> Json {
        var named: [String: Json] = [
            "pay": parts.pay.map(pay) ?? .null, "starts": .maybe(parts.starts?.description),
            "contract": .maybe(parts.contract?.rawValue), "reply_by": .maybe(parts.replyBy?.description),
        ]
        for (field, path) in OfferParts.lines { named[field] = .maybe(parts[keyPath: path]) }
        return .object(named)
    }

    private static func point(_ row: ComparedPoint) -> Json {
        .object([
            "part": .string(row.point?.part.rawValue ?? "least_pay"), "words": .maybe(row.point?.words),
            "fit": .string(row.fit.rawValue), "source": .string(row.source.rawValue),
        ])
    }
}
