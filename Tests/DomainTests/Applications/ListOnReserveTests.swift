import TestSupport
import Testing

@testable import Domain

@Suite struct ListOnReserveTests {
    private func listed(_ on: String, until: String? = nil) -> ListOnReserve {
        ListOnReserve(application: a, on: day(on), until: until.map { day($0) })
    }

    @Test func stillWaitsAndOpensNoWalk() throws {
        var fold = try started()
        let facts = try fold.record(listed("2026-03-20", until: "2026-06-30"))
        let fact = ReserveListed(application: a, on: day("2026-03-20"), until: day("2026-06-30"))
        #expect(Facts(facts) == Facts([fact]))
        #expect(try fold.application().reserve?.value == fact)
        #expect(try fold.application().isOpen)
        #expect(try fold.application().walk(at: fold.now) == nil)
        #expect(try fold.application().lastDay(upTo: fold.now.day) == day("2026-03-20"))
    }

    @Test(
        arguments: [
            ("2026-03-01", nil, .outOfOrder(day("2026-03-02"), day("2026-03-01"))), ("2026-03-02", nil, nil),
            ("2026-03-31", nil, nil), ("2026-04-01", nil, .inTheFuture(day("2026-04-01"))),
            ("2026-03-20", "2026-03-19", .outOfOrder(day("2026-03-20"), day("2026-03-19"))),
            ("2026-03-20", "2026-03-20", nil),
        ] as [(String, String?, Refusal?)])
    func keepsItsDaysInOrder(on: String, until: String?, refusal: Refusal?) throws {
        #expect(try started().refusal(listed(on, until: until)) == refusal)
    }

    @Test func refusesTheSameAgainAndTakesALongerOne() throws {
        var fold = try started()
        try fold.record(listed("2026-03-20", until: "2026-06-30"))
        #expect(fold.refusal(listed("2026-03-25", until: "2026-06-30")) == .alreadySo)
        try fold.record(listed("2026-03-25", until: "2026-09-30"))
        #expect(try fold.application().reserve?.value.until == day("2026-09-30"))
        #expect(
            fold.refusal(ListOnReserve(application: nobody, on: day("2026-03-20"))) == .notFound(.application, "nobody")
        )
    }

    /// "You were unsuccessful, but we keep you in our pool": it waits again, and the walk of the no is kept.
    @Test(arguments: [("2026-03-27", false), ("2026-03-28", true), ("2026-03-29", true)])
    func opensAgainAfterASetback(on: String, reopens: Bool) throws {
        var fold = try turnedDown()
        try fold.record(CompleteStep(application: a, step: .land))
        let facts = try fold.record(listed(on))
        #expect(facts.contains { $0 is ApplicationReopened } == reopens)
        #expect(try fold.application().isOpen == reopens)
        #expect(try (fold.application().reserve != nil) == reopens)
        #expect(try fold.application().earlierWalks.map(\.done) == (reopens ? [[.land: day("2026-03-31")]] : []))
    }

    @Test(arguments: [Outcome.accepted, .declined, .withdrawn])
    func leavesWhatTheSeekerEnded(outcome: Outcome) throws {
        #expect(try turnedDown(outcome).refusal(listed("2026-03-30")) == .closed(outcome))
    }

    /// An ending or a further stage ends the waiting; a day that has passed does not.
    @Test func endsByWhatComesAfterIt() throws {
        var fold = try started()
        try fold.record(listed("2026-03-20", until: "2026-03-25"))
        #expect(try fold.application().reserve != nil, "the day has passed, and nobody said that it is over")
        var offered = fold
        try offered.record(RecordStage(application: a, stage: .offer, on: day("2026-03-26")))
        #expect(try offered.application().reserve == nil)
        var told = fold
        try told.record(RecordStage(application: a, stage: .interview, on: day("2026-03-19")))
        #expect(try told.application().reserve != nil, "a stage before it changes nothing")
        try fold.record(RecordOutcome(application: a, outcome: .noResponse, on: day("2026-03-30")))
        #expect(try fold.application().reserve == nil)
        try fold.record(ReopenApplication(application: a, on: day("2026-03-31")))
        #expect(try fold.application().reserve == nil, "open again, it is not on the list by itself")
    }
}
