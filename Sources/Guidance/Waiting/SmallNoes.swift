public import Domain

/// The small noes of a week, looked at together (METHOD L0).
///
/// Each ended before any conversation and needs no walk: it is read once, with the others, and that is enough. A
/// silence that the seeker closed is none of them; nobody said no. Nor is one of which only an old table tells.
public enum SmallNoes {
    /// Days that a no stays in the weekly look.
    public static let week = 7
    /// From so many on, Today tells of them.
    static let several = 2

    /// Those of the last week that were not looked at yet, the latest first; none while the search rests.
    public static func unread(in search: JobSearch, at now: Moment) -> [JobApplication] {
        if search.isLanded { return [] }
        return search.applicationsInOrder.filter { application in
            guard let ending = application.ending, let outcome = ending.value.outcome, outcome.isSetback,
                outcome != .noResponse, ending.value.isDayKnown, (0..<week).contains(now.day.days(since: ending.on)),
                let walk = application.walk(at: now)
            else { return false }
            return walk.size == .note && walk.closedOn == nil
        }.sorted { a, b in
            guard let first = a.ending?.entry, let second = b.ending?.entry else { return false }
            return second < first
        }
    }
}
