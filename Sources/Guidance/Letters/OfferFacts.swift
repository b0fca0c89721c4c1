public import Domain

/// What a letter about an offer may say of it.
public struct OfferFacts: Sendable, Equatable {
    public var receivedOn: Day
    public var parts: OfferParts
    /// The day asked for to decide.
    public var until: Day

    /// Calendar days that are asked for beyond the day they gave.
    static let more = 5
    /// Calendar days that are asked for where they gave none.
    static let usual = 7

    public init(receivedOn: Day, parts: OfferParts, until: Day) {
        self.receivedOn = receivedOn
        self.parts = parts
        self.until = until
    }

    /// Nil where there is no offer; without a day of the seeker's own, some days more than they gave.
    init?(_ offer: Offer?, askedUntil: Day?, on today: Day) {
        guard let offer else { return nil }
        let theirs = offer.parts.replyBy.map { max($0, today).adding(Self.more) } ?? today.adding(Self.usual)
        self.init(
            receivedOn: offer.receivedOn, parts: offer.parts, until: askedUntil ?? theirs.orNextWorkingDay)
    }
}

extension JobSearch {
    /// The role that was accepted last, unless it is this one.
    func accepted(beside application: JobApplication) -> LetterFacts.Other? {
        guard application.outcome != .accepted else { return nil }
        let accepted = applicationsInOrder.filter { $0.outcome == .accepted }
            .max { ($0.ending?.on ?? $0.added.on) < ($1.ending?.on ?? $1.added.on) }
        return accepted.map { LetterFacts.Other(employer: $0.employer, role: $0.role) }
    }
}
