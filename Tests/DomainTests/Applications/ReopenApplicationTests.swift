import TestSupport
import Testing

@testable import Domain

@Suite struct ReopenApplicationTests {
    @Test(
        arguments: [
            ("2026-03-27", .outOfOrder(day("2026-03-28"), day("2026-03-27"))), ("2026-03-28", nil), ("2026-03-31", nil),
            ("2026-04-01", .inTheFuture(day("2026-04-01"))),
        ] as [(String, Refusal?)])
    func liesBetweenTheEndAndNow(on: String, refusal: Refusal?) throws {
        #expect(try turnedDown().refusal(ReopenApplication(application: a, on: day(on))) == refusal)
    }

    @Test func opensAndKeepsTheHistory() throws {
        var fold = try turnedDown()
        let facts = try fold.record(ReopenApplication(application: a, on: day("2026-03-30")))
        #expect(Facts(facts) == Facts([ApplicationReopened(application: a, on: day("2026-03-30"))]))
        let open = try fold.application()
        #expect(open.isOpen)
        #expect(open.ending == nil)
        #expect(open.endings.map(\.value.outcome) == [.unsuccessful, nil])
        #expect(open.stage == .interview)
        #expect(fold.refusal(ReopenApplication(application: a, on: day("2026-03-30"))) == .notClosed)
    }

    @Test func refusesAnOpenOrUnknownOne() throws {
        let fold = try started()
        #expect(fold.refusal(ReopenApplication(application: a, on: day("2026-03-30"))) == .notClosed)
        #expect(
            fold.refusal(ReopenApplication(application: nobody, on: day("2026-03-30")))
                == .notFound(.application, "nobody"))
    }
}
