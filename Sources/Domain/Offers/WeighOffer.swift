/// Keeps what the seeker says of an offer, point by point of their plan.
///
/// Nothing is counted or recommended from it: it is a table to look at.
public struct WeighOffer: Command {
    public var offer: Offer.ID
    public var application: JobApplication.ID
    /// By the key of a point.
    public var answers: [String: Fit]

    public init(offer: Offer.ID, application: JobApplication.ID, answers: [String: Fit]) {
        self.offer = offer
        self.application = application
        self.answers = answers
    }

    public var subject: Subject? { Subject(.offer, offer.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application).offer(offer)
        let known = Set(search.planning.plan?.points.map(\.key) ?? [])
        if let stranger = answers.keys.filter({ !known.contains($0) }).min() {
            throw .unknownValue(field: "point", value: stranger)
        }
        let fresh = answers.filter { (current.said[$0.key] ?? .notKnown) != $0.value }
        return fresh.isEmpty ? [] : [OfferWeighed(offer: offer, application: application, answers: fresh)]
    }
}

public struct OfferWeighed: Fact {
    public static let name = "offer_weighed"
    public var offer: Offer.ID
    public var application: JobApplication.ID
    public var answers: [String: Fit]

    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.offer, offer.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(offer, of: application, entry) { offer in
            offer.said.merge(answers) { _, new in new }
        }
    }
}
