import TestSupport
import Testing

@testable import Domain

@Suite struct ActionsTests {
    private let action = Action.ID("x")

    private func planned(_ aim: String = "learn to ask") -> ActionPlanned {
        ActionPlanned(
            action: action, application: a, aim: aim, firstStep: "ring Alice", by: day("2026-04-03"),
            when: "it is Monday 9:00", then: "I ring")
    }

    @Test func plans() throws {
        var fold = try started()
        #expect(Facts(try fold.record(PlanAction(planned(" learn to ask ")))) == Facts([planned()]))
        #expect(fold.search.actionsInOrder.map(\.planned) == [planned()])
        #expect(try fold.search.action(action).isOpen)
        #expect(fold.refusal(PlanAction(planned())) == .alreadySo)
    }

    @Test(arguments: [true, false])
    func ends(isDone: Bool) throws {
        var fold = try started()
        try fold.record(PlanAction(planned()))
        let end = EndAction(action: action, isDone: isDone, on: day("2026-03-31"))
        let expected: any Fact =
            isDone
            ? ActionDone(action: action, on: day("2026-03-31")) : ActionDropped(action: action, on: day("2026-03-31"))
        #expect(Facts(try fold.record(end)) == Facts([expected]))
        let ended = try fold.search.action(action)
        #expect(!ended.isOpen)
        #expect(ended.doneOn == (isDone ? day("2026-03-31") : nil))
        #expect(ended.droppedOn == (isDone ? nil : day("2026-03-31")))
        #expect(fold.refusal(end) == .alreadySo)
    }

    @Test func refuses() throws {
        var fold = try started()
        func refusal(_ change: (inout ActionPlanned) -> Void) -> Refusal? {
            var changed = planned()
            change(&changed)
            return fold.refusal(PlanAction(changed))
        }
        #expect(refusal { $0.aim = " " } == .empty(field: "aim"))
        #expect(refusal { $0.aim = tooLongLine } == .tooLong(field: "aim", limit: longestLine))
        #expect(refusal { $0.firstStep = tooLongLine } == .tooLong(field: "first_step", limit: longestLine))
        #expect(refusal { $0.when = tooLongLine } == .tooLong(field: "when", limit: longestLine))
        #expect(refusal { $0.then = tooLongLine } == .tooLong(field: "then", limit: longestLine))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
        let end = EndAction(action: action, isDone: true, on: day("2026-04-01"))
        #expect(fold.refusal(end) == .notFound(.action, "x"))
        try fold.record(PlanAction(planned()))
        #expect(fold.refusal(end) == .inTheFuture(day("2026-04-01")))
    }
}
