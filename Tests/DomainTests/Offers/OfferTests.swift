import TestSupport
import Testing

@testable import Domain

@Suite struct OfferTests {
    private let offer = Offer.ID("o")

    private func parts(_ change: (inout OfferParts) -> Void = { _ in }) -> OfferParts {
        var parts = OfferParts()
        parts.hours = " 35 "
        parts.benefits = " "
        parts.replyBy = day("2026-04-07")
        change(&parts)
        return parts
    }

    private func record(_ given: OfferParts, on: String = "2026-03-30") -> RecordOffer {
        RecordOffer(id: offer, application: a, parts: given, on: day(on))
    }

    @Test func reachesTheStageAndKeepsItsParts() throws {
        var fold = try started()
        let facts = try fold.record(record(parts()))
        #expect(facts.map { type(of: $0).name } == ["stage_reached", "offer_received"])
        let application = try fold.application()
        #expect(application.stage == .offer && application.isOpen)
        let kept = try #require(application.openOffer)
        #expect(kept.receivedOn == day("2026-03-30") && kept.parts.hours == "35" && kept.parts.benefits == nil)
        #expect(fold.refusal(record(parts())) == .alreadySo)
        try fold.record(RecordOutcome(application: a, outcome: .accepted, on: day("2026-03-31")))
        #expect(try fold.application().openOffer == nil && fold.application().offer?.id == offer)
    }

    /// The stage is noted once: it may have been there before the parts were known.
    @Test func leavesAStageThatIsThereAlone() throws {
        var fold = try started()
        try fold.record(RecordStage(application: a, stage: .offer, on: day("2026-03-30")))
        #expect(try fold.record(record(parts())).count == 1)
    }

    @Test func anOfferAfterANoOpensTheApplicationAgain() throws {
        var fold = try turnedDown()
        let facts = try fold.record(record(parts()))
        #expect(facts.map { type(of: $0).name } == ["application_reopened", "stage_reached", "offer_received"])
        #expect(try fold.application().isOpen)
    }

    @Test func isRevisedAndEachVersionStays() throws {
        var fold = try started()
        try fold.record(record(parts()))
        let better = parts { $0.hours = "30" }
        func revise(_ given: OfferParts, on: String) -> ReviseOffer {
            ReviseOffer(offer: offer, application: a, parts: given, on: day(on))
        }
        try fold.record(revise(better, on: "2026-03-31"))
        #expect(try fold.record(revise(better, on: "2026-03-31")).isEmpty)
        let kept = try #require(try fold.application().offer)
        #expect(kept.versions.map(\.value.hours) == ["35", "30"] && kept.parts.hours == "30")
        #expect(fold.refusal(revise(better, on: "2026-03-29")) == .outOfOrder(day("2026-03-30"), day("2026-03-29")))
        #expect(fold.refusal(revise(better, on: "2026-04-01")) == .inTheFuture(day("2026-04-01")))
        let early = revise(parts { $0.replyBy = day("2026-03-29") }, on: "2026-03-31")
        #expect(fold.refusal(early) == .outOfOrder(day("2026-03-30"), day("2026-03-29")))
        let unknown = ReviseOffer(offer: .init("x"), application: a, parts: better, on: day("2026-03-31"))
        #expect(fold.refusal(unknown) == .notFound(.offer, "x"))
    }

    @Test func isHeldAgainstThePlanByTheSeeker() throws {
        var fold = try started()
        try fold.record(
            record(parts()), WriteSearchPlan(parts: [.must: ["A contract"], .look: ["list"]], on: day("2026-03-31")))
        func weigh(_ answers: [String: Fit]) -> WeighOffer {
            WeighOffer(offer: offer, application: a, answers: answers)
        }
        #expect(try fold.record(weigh(["must: A contract": .notKnown])).isEmpty)
        try fold.record(weigh(["must: A contract": .doesNot]))
        #expect(try fold.application().offer?.said == ["must: A contract": .doesNot])
        try fold.record(weigh(["must: A contract": .notKnown]))
        #expect(try fold.application().offer?.said == ["must: A contract": .notKnown])
        #expect(fold.refusal(weigh(["look: list": .meets])) == .unknownValue(field: "point", value: "look: list"))
    }

    @Test func refuses() throws {
        let fold = try started()
        #expect(fold.refusal(record(parts(), on: "2026-04-01")) == .inTheFuture(day("2026-04-01")))
        #expect(fold.refusal(record(parts(), on: "2026-03-01")) == .outOfOrder(day("2026-03-02"), day("2026-03-01")))
        #expect(fold.refusal(record(parts { $0.replyBy = day("2026-03-30") })) == nil)
        #expect(
            fold.refusal(record(parts { $0.replyBy = day("2026-03-29") }))
                == .outOfOrder(day("2026-03-30"), day("2026-03-29")))
        for (field, path) in OfferParts.lines {
            #expect(
                fold.refusal(record(parts { $0[keyPath: path] = tooLongLine }))
                    == .tooLong(field: field, limit: longestLine))
        }
        let other = RecordOffer(id: offer, application: nobody, parts: parts(), on: day("2026-03-30"))
        #expect(fold.refusal(other) == .notFound(.application, "nobody"))
    }
}
