import Domain
import Finding
import Guidance
import Pages
import Storage

/// Keeps the index of what can be found until the log moves on; of a few seekers at once.
///
/// An index is worked out from the whole search, which takes far longer than asking it.
actor FindShelf {
    private struct Kept {
        var incarnation: String
        var sequence: Int
        var day: Day
        var index: FindIndex
        var lastUsed: Int
    }

    private let limit: Int
    private var kept: [SeekerID: Kept] = [:]
    private var clock = 0

    init(limit: Int = 4) {
        self.limit = max(1, limit)
    }

    /// Lets every index go: what was forgotten is in none of them.
    func clear() {
        kept = [:]
    }

    /// The index of the search as it stands; the same one while nothing was recorded and the day is the same.
    func index(of source: PageSource, _ incarnation: String, for seeker: SeekerID) -> FindIndex {
        clock += 1
        let sequence = source.search.sequence
        if var known = kept[seeker], known.incarnation == incarnation, known.sequence == sequence,
            known.day == source.today
        {
            known.lastUsed = clock
            kept[seeker] = known
            return known.index
        }
        let index = FindIndex(Findables.all(in: source.search, today: source.today))
        kept[seeker] = Kept(
            incarnation: incarnation, sequence: sequence, day: source.today, index: index, lastUsed: clock)
        if kept.count > limit, let oldest = kept.min(by: { $0.value.lastUsed < $1.value.lastUsed })?.key {
            kept[oldest] = nil
        }
        return index
    }
}
