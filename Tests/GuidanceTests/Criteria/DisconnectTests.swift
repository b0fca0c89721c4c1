import Domain
import TestSupport
import Testing

@testable import Guidance

@Suite struct DisconnectTests {
    private static let a = JobApplication.ID("a")
    private static let c = Criterion.ID("c")

    struct Case: Sendable, CustomTestStringConvertible {
        var own: OwnView?
        var shown: Shown?
        var view: TheirView?
        var score: String?
        var bin: Bin?
        var expected: Disconnect?
        var ask: DisconnectFinding.Question?

        init(
            _ own: OwnView?, _ shown: Shown?, _ view: TheirView? = nil, score: String? = nil, bin: Bin? = nil,
            is expected: Disconnect?, ask: DisconnectFinding.Question? = nil
        ) {
            (self.own, self.shown, self.view, self.score) = (own, shown, view, score)
            (self.bin, self.expected, self.ask) = (bin, expected, ask)
        }

        var testDescription: String {
            "\(own?.rawValue ?? "-") \(shown?.rawValue ?? "-") \(view?.rawValue ?? "-") \(score ?? "-") "
                + (bin?.rawValue ?? "-")
        }
    }

    private func fold(_ one: Case) throws -> Fold {
        var fold = Fold()
        let today = fold.now.day
        try fold.record(
            AddApplication(
                id: Self.a, details: ApplicationDetails(employer: "Pier", role: "Clerk"), applied: today.adding(-9)),
            AddCriterion(id: Self.c, application: Self.a, asked: AskedFor(text: "Care")),
            RateCriterion(criterion: Self.c, application: Self.a, own: one.own, shown: one.shown))
        if let bin = one.bin {
            try fold.record(
                RecordFeedback(
                    FeedbackReceived(
                        feedback: .init("f"), application: Self.a, from: "", channel: .mail, words: "Thin.", on: today)),
                SortPoint(PointSorted(application: Self.a, feedback: .init("f"), words: "Thin.", bin: bin)))
        }
        let feedback: Feedback.ID? = one.bin == nil ? nil : .init("f")
        try fold.record(
            JudgeCriterion(
                CriterionJudged(
                    criterion: Self.c, application: Self.a, view: one.view, score: one.score.flatMap { Score($0) },
                    feedback: feedback, on: today)))
        return fold
    }

    @Test(arguments: [
        // Enough for them.
        Case(.have, .yes, .met, is: .agreed), Case(nil, nil, .met, is: .agreed), Case(.partly, .not, .met, is: .agreed),
        Case(.notYet, nil, .met, is: .theySawIt),
        // Not enough, and not shown.
        Case(.have, .not, .notMet, is: .hadNotShown), Case(.have, .partly, .notMet, is: .hadNotShown),
        Case(.have, .partly, .partly, is: .hadNotShown), Case(.partly, .not, .partly, is: .hadNotShown),
        Case(.partly, .partly, .notMet, is: .hadNotShown),
        // Not enough, and shown.
        Case(.have, .yes, .notMet, is: .thoughtHad), Case(.have, .yes, .partly, is: .thoughtHad),
        Case(.partly, .yes, .notMet, is: .thoughtHad),
        // Both say partly.
        Case(.partly, .yes, .partly, is: .agreed), Case(.partly, .partly, .partly, is: .agreed),
        // Both say not yet.
        Case(.notYet, nil, .notMet, is: .didNotHave), Case(.notYet, .yes, .partly, is: .didNotHave),
        // Asked, not assumed.
        Case(.have, nil, .notMet, is: nil, ask: .shown), Case(.partly, nil, .partly, is: nil, ask: .shown),
        Case(nil, .yes, .notMet, is: nil, ask: .own),
        // A score says something only where it is nothing, or all of it.
        Case(.have, .yes, score: "0/7", is: .thoughtHad), Case(.have, .yes, score: "7/7", is: .agreed),
        Case(.have, .yes, score: "4/7", is: nil), Case(.have, .yes, score: "0", is: nil),
        Case(.have, .not, .met, score: "0/7", is: .agreed),
        // Linked feedback, as it was sorted.
        Case(.have, nil, .notMet, bin: .showItBetter, is: .hadNotShown),
        Case(.have, nil, bin: .showItBetter, is: .hadNotShown),
        Case(.have, .yes, bin: .learnIt, is: .thoughtHad), Case(.have, nil, bin: .earnIt, is: nil, ask: .shown),
        Case(.notYet, nil, bin: .learnIt, is: .didNotHave), Case(.have, nil, bin: .keepIt, is: .agreed),
        Case(nil, nil, bin: .learnIt, is: nil, ask: .own), Case(.have, .yes, bin: .letItGo, is: nil),
        // Nobody said anything of it.
        Case(.notYet, nil, is: .didNotHave), Case(.have, .not, is: .hadNotShown),
        Case(.have, .partly, is: .hadNotShown),
        Case(.partly, .not, is: .hadNotShown), Case(.have, .yes, is: nil), Case(.have, nil, is: nil),
        Case(.partly, .partly, is: nil),
        Case(nil, .not, is: nil), Case(nil, nil, is: nil),
    ])
    func lieTogether(_ one: Case) throws {
        let found = try #require(Disconnects.of(try fold(one).search.application(Self.a)).first)
        #expect(found.disconnect == one.expected && found.ask == one.ask)
        let isAlone = one.view == nil && one.bin == nil && !["0/7", "7/7"].contains(one.score ?? "")
        #expect(found.isOwnViewAlone == isAlone)
    }

    @Test func everyKindComesUp() throws {
        let cases: [Case] = [
            Case(.have, .not, is: nil), Case(.have, .yes, .notMet, is: nil), Case(.notYet, nil, is: nil),
            Case(.have, .yes, .met, is: nil),
            Case(.notYet, nil, .met, is: nil),
        ]
        let found = try cases.compactMap { try Disconnects.of(fold($0).search.application(Self.a)).first?.disconnect }
        #expect(Set(found) == Set(Disconnect.allCases))
    }
}
