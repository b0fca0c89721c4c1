import Domain
import Guidance
import TestSupport
import Testing

@Suite struct OfferComparisonTests {
    private func world(least: Pay?) throws -> (World, JobApplication.ID) {
        var world = World(on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        try world.perform(
            WriteSearchPlan(
                parts: [.must: ["A contract"], .place: ["Leeds"], .look: ["list"]], leastPay: least,
                on: day("2026-03-10")))
        return (world, id)
    }

    private func pay(_ pounds: Int, _ per: PayPeriod = .year) throws -> Pay {
        try #require(Pay("\(pounds) GBP \(per.rawValue)"))
    }

    /// Only two exact figures say anything by themselves; the rest is the seeker's word.
    @Test(
        arguments: [
            (30_000, PayPeriod.year, Fit.meets, ComparedPoint.Source.figures),
            (29_999, .year, .doesNot, .figures), (20, .hour, .notKnown, .nobody),
        ])
    func figuresAreComparedWhereTheyCanBe(
        offered: Int, per: PayPeriod, fit: Fit, source: ComparedPoint.Source
    ) throws {
        var (world, id) = try world(least: try pay(30_000))
        var parts = OfferParts()
        parts.pay = try pay(offered, per)
        try world.perform(RecordOffer(id: .init("o"), application: id, parts: parts, on: day("2026-03-10")))
        let offer = try #require(try world.application(id).offer)
        let rows = OfferComparison.rows(of: offer, with: world.search.planning.plan)
        #expect(rows.map { $0.point?.key } == [nil, "must: A contract", "place: Leeds"])
        #expect(rows[0] == ComparedPoint(point: nil, fit: fit, source: source))
        #expect(rows.dropFirst().allSatisfy { $0.fit == .notKnown && $0.source == .nobody })
    }

    @Test func theSeekersWordIsKeptToItsWords() throws {
        var (world, id) = try world(least: nil)
        try world.perform(
            RecordOffer(id: .init("o"), application: id, parts: OfferParts(), on: day("2026-03-10")),
            WeighOffer(offer: .init("o"), application: id, answers: ["must: A contract": .meets]))
        func rows() throws -> [ComparedPoint] {
            OfferComparison.rows(of: try #require(try world.application(id).offer), with: world.search.planning.plan)
        }
        #expect(try rows().map(\.fit) == [.meets, .notKnown])
        try world.perform(WriteSearchPlan(parts: [.must: ["A permanent contract"]], on: day("2026-03-10")))
        #expect(try rows().map(\.fit) == [.notKnown])
    }

    @Test func withoutAPlanThereIsNothingToHoldItAgainst() throws {
        var world = World(on: "2026-03-10")
        let id = try world.apply(to: "Tern", as: "Clerk", on: "2026-02-02")
        try world.perform(RecordOffer(id: .init("o"), application: id, parts: OfferParts(), on: day("2026-03-10")))
        let offer = try #require(try world.application(id).offer)
        #expect(OfferComparison.rows(of: offer, with: nil).isEmpty)
    }
}
