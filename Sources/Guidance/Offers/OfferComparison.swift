public import Domain

/// One point of the plan beside an offer.
public struct ComparedPoint: Sendable, Equatable {
    /// Where an answer comes from.
    public enum Source: String, Sendable {
        /// The seeker said so.
        case said
        /// Two exact figures say so.
        case figures
        /// Nobody said anything.
        case nobody
    }

    /// A line of the plan; nil for the least pay.
    public var point: PlanPoint?
    public var fit: Fit
    public var source: Source

    public init(point: PlanPoint?, fit: Fit, source: Source) {
        self.point = point
        self.fit = fit
        self.source = source
    }
}

/// Holds an offer against must-haves and wishes.
///
/// Nothing is guessed: beyond two figures that compare exactly, only the
/// seeker's own word counts, and there is neither a sum nor a recommendation.
public enum OfferComparison {
    /// The least pay first, where one is set; then every point of the plan in its order.
    public static func rows(of offer: Offer, with plan: SearchPlanWritten?) -> [ComparedPoint] {
        guard let plan else { return [] }
        var rows: [ComparedPoint] = []
        if let least = plan.leastPay {
            let isEnough = offer.parts.pay.flatMap { $0.isAtLeast(least) }
            rows.append(
                ComparedPoint(
                    point: nil, fit: isEnough.map { $0 ? .meets : .doesNot } ?? .notKnown,
                    source: isEnough == nil ? .nobody : .figures))
        }
        return rows
            + plan.points.map { point in
                let said = offer.said[point.key]
                return ComparedPoint(
                    point: point, fit: said ?? .notKnown, source: said == nil ? .nobody : .said)
            }
    }
}

/// Which offers wait for the seeker's answer, and by when.
public enum OpenOffers {
    /// Days before the day of the answer from which Today shows it.
    public static let ahead = 7

    /// Open applications with an offer, the nearest day to answer first.
    public static func waiting(in search: JobSearch) -> [(application: JobApplication, offer: Offer)] {
        search.applicationsInOrder.compactMap { application in
            application.openOffer.map { (application, $0) }
        }.sorted { place($0) < place($1) }
    }

    private static func place(_ waiting: (application: JobApplication, offer: Offer)) -> (Int, Int) {
        (waiting.offer.parts.replyBy?.number ?? .max, waiting.offer.entry.sequence)
    }

    /// The one offer whose answer is wanted within a week, or was.
    static func due(in search: JobSearch, on today: Day) -> TodayItem? {
        waiting(in: search).lazy.compactMap { application, offer -> TodayItem? in
            guard let reply = offer.parts.replyBy, reply <= today.adding(ahead) else { return nil }
            return .offer(application.id, offer.id, replyBy: reply)
        }.first
    }
}
