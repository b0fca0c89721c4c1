public import Domain

/// The silent ones: applications nobody talked about, for so long that hardly any answer still comes (METHOD W1, L0).
///
/// Each is proposed for closing; the seeker unticks what shall stay open, and one yes closes the rest.
public enum Sweep {
    /// Those proposed, the longest silence first.
    public static func proposed(among waits: [Wait], on today: Day) -> [Wait] {
        waits.filter { !$0.hadConversation && $0.mayBeClosed(on: today) }
            .sorted { ($0.since, $0.application) < ($1.since, $1.application) }
    }

    /// Days in which Today tells of one; left open on purpose, it is not brought up again.
    static let news = 14

    /// True where one of them is new: two weeks ago it was not proposed yet, or not noted.
    static func hasNews(_ proposed: [Wait], in search: JobSearch, at now: Moment) -> Bool {
        guard !proposed.isEmpty else { return false }
        let before = now.adding(minutes: -news * 1440)
        let known = Set(Self.proposed(among: Waits(search, at: before).all, on: before.day).map(\.application))
        return proposed.contains { wait in
            guard known.contains(wait.application), let added = search.applications[wait.application]?.added else {
                return true
            }
            return added.recordedAt > before.milliseconds
        }
    }
}
