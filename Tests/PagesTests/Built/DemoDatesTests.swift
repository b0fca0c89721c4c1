import Domain
import Guidance
import Pages
import Testing

/// The demo world shows what a calendar and a pocket file are for.
struct DemoDatesTests {
    @Test func theCalendarHasEverythingThatComes() async throws {
        let source = try await House.demo()
        let dates = Shareable.calendar(of: source.search, at: source.now)
        let coming = Set(dates.filter { $0.day >= source.today }.map { $0.id.prefix { $0 != "-" } })
        #expect(coming.isSuperset(of: ["interview", "closing", "action"]))
        #expect(Shareable.due(dates, at: source.now).contains { $0.id.hasPrefix("chase") })
    }

    @Test func thePocketFileIsWorthTakingAlong() async throws {
        let source = try await House.demo()
        let pocket = Shareable.pocket(of: source.search, at: source.now)
        #expect(pocket.interviews.contains { $0.place != nil && $0.people.contains { $0.phone != nil } })
        #expect(!pocket.waiting.isEmpty && !pocket.lessons.isEmpty)
    }
}
