/// Records an offer with its parts; the application has reached the stage of an offer by it.
public struct RecordOffer: Command {
    public var id: Offer.ID
    public var application: JobApplication.ID
    public var parts: OfferParts
    /// The day it was received.
    public var on: Day

    public init(id: Offer.ID, application: JobApplication.ID, parts: OfferParts, on: Day) {
        self.id = id
        self.application = application
        self.parts = parts
        self.on = on
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        guard !application.offers.contains(where: { $0.id == id }) else { throw .alreadySo }
        try notLater(on, than: now)
        if let applied = application.appliedOn, on < applied { throw .outOfOrder(applied, on) }
        let parts = try parts.tidied()
        try check(parts, receivedOn: on)
        let received = OfferReceived(offer: id, application: application.id, parts: parts, on: on)
        let isReached = application.isOpen && application.stages.contains { $0.value.stage == .offer && $0.on <= on }
        if isReached { return [received] }
        do {
            return try RecordStage(application: application.id, stage: .offer, on: on).decide(in: search, at: now)
                + [received]
        } catch .alreadySo {
            return [received]
        }
    }
}

/// Refuses an answer that is wanted before the offer came.
private func check(_ parts: OfferParts, receivedOn: Day) throws(Refusal) {
    if let reply = parts.replyBy, reply < receivedOn { throw .outOfOrder(receivedOn, reply) }
}

public struct OfferReceived: Fact {
    public static let name = "offer_received"
    public var offer: Offer.ID
    public var application: JobApplication.ID
    public var parts: OfferParts
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.offer, offer.text)] }
    public var makes: Subject? { Subject(.offer, offer.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { application in
            application.offers.append(Offer(id: offer, entry: entry, versions: [Dated(parts, entry)]))
        }
    }
}

/// Records that an offer changed: what was negotiated, or read more exactly.
public struct ReviseOffer: Command {
    public var offer: Offer.ID
    public var application: JobApplication.ID
    /// All parts as they stand now.
    public var parts: OfferParts
    public var on: Day

    public init(offer: Offer.ID, application: JobApplication.ID, parts: OfferParts, on: Day) {
        self.offer = offer
        self.application = application
        self.parts = parts
        self.on = on
    }

    public var subject: Subject? { Subject(.offer, offer.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application).offer(offer)
        try notLater(on, than: now)
        if on < current.receivedOn { throw .outOfOrder(current.receivedOn, on) }
        let parts = try parts.tidied()
        try check(parts, receivedOn: current.receivedOn)
        guard parts != current.parts else { return [] }
        return [OfferRevised(offer: offer, application: application, parts: parts, on: on)]
    }
}

public struct OfferRevised: Fact {
    public static let name = "offer_revised"
    public var offer: Offer.ID
    public var application: JobApplication.ID
    public var parts: OfferParts
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.offer, offer.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(offer, of: application, entry) { $0.versions.file(parts, entry) }
    }
}

extension JobApplication {
    func offer(_ id: Offer.ID) throws(Refusal) -> Offer {
        guard let offer = offers.first(where: { $0.id == id }) else { throw .notFound(.offer, id.text) }
        return offer
    }
}

extension JobSearch {
    /// Changes an offer; a fact about one that is not there is kept aside.
    mutating func update(
        _ offer: Offer.ID, of application: JobApplication.ID, _ entry: Entry, _ body: (inout Offer) -> Void
    ) {
        guard let place = applications[application]?.offers.firstIndex(where: { $0.id == offer }) else {
            return setAside(entry)
        }
        update(application, entry) { body(&$0.offers[place]) }
    }
}
