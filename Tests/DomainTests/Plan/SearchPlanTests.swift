import TestSupport
import Testing

@testable import Domain

@Suite struct SearchPlanTests {
    private func write(_ parts: [PlanPart: [String]], pay: Pay? = nil, on: String = "2026-03-31") -> WriteSearchPlan {
        WriteSearchPlan(parts: parts, leastPay: pay, on: day(on))
    }

    @Test func isWrittenAndRevisedAndKeepsItsHistory() throws {
        var fold = try started()
        #expect(fold.search.planning.plan == nil)
        let first = write([.must: [" A contract ", "A contract", ""], .place: ["Leeds"], .look: []], on: "2026-03-30")
        #expect(
            Facts(try fold.record(first))
                == Facts([
                    SearchPlanWritten(parts: [.must: ["A contract"], .place: ["Leeds"]], on: day("2026-03-30"))
                ]))
        #expect(try fold.record(write([.must: ["A contract"], .place: ["Leeds"]])).isEmpty)
        let pay = try #require(Pay("30000 GBP year"))
        try fold.record(write([.must: ["A contract"]], pay: pay))
        #expect(fold.search.planning.plans.count == 2)
        #expect(fold.search.planning.plan?.leastPay == pay)
        #expect(fold.search.planning.plan?.lines(.place) == [])
        try fold.record(write([:]))
        #expect(fold.search.planning.plan?.isEmpty == true)
        #expect(fold.refusal(write([.must: [" "]])) == .empty(field: "must"))
    }

    @Test func takesOneLineMore() throws {
        var fold = try started()
        try fold.record(WriteSearchPlan.adding("Leeds", to: .place, of: fold.search, on: day("2026-03-31")))
        try fold.record(WriteSearchPlan.adding("York", to: .place, of: fold.search, on: day("2026-03-31")))
        #expect(fold.search.planning.plan?.lines(.place) == ["Leeds", "York"])
        let again = WriteSearchPlan.adding("York", to: .place, of: fold.search, on: day("2026-03-31"))
        #expect(try fold.record(again).isEmpty)
    }

    @Test func refuses() throws {
        var fold = try started()
        #expect(fold.refusal(write([:])) == .empty(field: "must"))
        #expect(fold.refusal(write([.look: [tooLongLine]])) == .tooLong(field: "look", limit: longestLine))
        #expect(fold.refusal(write([.must: ["x"]], on: "2026-04-01")) == .inTheFuture(day("2026-04-01")))
        try fold.record(write([.must: ["x"]], on: "2026-03-30"))
        #expect(
            fold.refusal(write([.must: ["y"]], on: "2026-03-29")) == .outOfOrder(day("2026-03-30"), day("2026-03-29")))
    }

    /// What an offer is held against: must-haves first, where to look is none of it.
    @Test func hasItsPointsInOrder() {
        let plan = SearchPlanWritten(
            parts: [.look: ["list"], .place: ["Leeds"], .must: ["b", "a"]], on: day("2026-03-31"))
        #expect(plan.points.map(\.key) == ["must: b", "must: a", "place: Leeds"])
    }
}
