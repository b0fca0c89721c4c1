import Domain
import Finding
import Guidance
import Intake
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
        /// What stands in the postings, by hash.
        var postings: [String: String]
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
    func index(of source: PageSource, _ incarnation: String, at site: Site) async throws -> FindIndex {
        let (seeker, sequence) = (site.seeker, source.search.sequence)
        clock += 1
        if var known = kept[seeker], known.incarnation == incarnation, known.sequence == sequence,
            known.day == source.today
        {
            known.lastUsed = clock
            kept[seeker] = known
            return known.index
        }
        let known = kept[seeker].map { $0.incarnation == incarnation ? $0.postings : [:] } ?? [:]
        let postings = try await PostingTexts.read(
            for: source.search, of: seeker, in: site.log, known: known, words: { try? site.parse($0).text })
        let index = FindIndex(Findables.all(in: source.search, today: source.today, postings: postings))
        kept[seeker] = Kept(
            incarnation: incarnation, sequence: sequence, day: source.today, index: index, postings: postings,
            lastUsed: clock)
        if kept.count > limit, let oldest = kept.min(by: { $0.value.lastUsed < $1.value.lastUsed })?.key {
            kept[oldest] = nil
        }
        return index
    }
}
