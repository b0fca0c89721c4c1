import TestSupport
import Testing

@testable import Domain

@Suite struct OwnStageTests {
    private let chat = OwnStage.ID("chat")
    private let trial = OwnStage.ID("trial")

    private func named() throws -> Fold {
        var fold = try started()
        try fold.record(
            NameStage(id: chat, name: " Phone chat ", stage: .screen),
            NameStage(id: trial, name: "Trial shift", stage: .interview))
        return fold
    }

    @Test func namesStagesInTheOrderTheyCome() throws {
        let fold = try named()
        #expect(fold.search.ownStagesInOrder.map(\.name) == ["Phone chat", "Trial shift"])
        #expect(fold.search.ownStagesInOrder.map(\.stage) == [.screen, .interview])
    }

    @Test func standsForItsStageAndIsShown() throws {
        var fold = try named()
        let facts = try fold.record(RecordStage(application: a, stage: .screen, on: day("2026-03-10"), own: chat))
        #expect(
            Facts(facts)
                == Facts([StageReached(application: a, stage: .screen, round: nil, on: day("2026-03-10"), own: chat)]))
        #expect(try fold.application().stage == .screen)
        #expect(fold.search.stageName(of: try fold.application()) == "Phone chat")
        try fold.record(RecordStage(application: a, stage: .interview, on: day("2026-03-20")))
        #expect(fold.search.stageName(of: try fold.application()) == nil, "the name is that of the stage it stands at")
    }

    /// The same stage on the same day: with a name it is told more closely, without one it is told already.
    @Test func addsANameToAStageOfTheSameDay() throws {
        var fold = try named()
        let plain = RecordStage(application: a, stage: .screen, on: day("2026-03-10"))
        var byName = plain
        byName.own = chat
        try fold.record(plain, byName)
        #expect(fold.refusal(plain) == .alreadySo)
        #expect(fold.refusal(byName) == .alreadySo)
        #expect(try fold.application().stagesReached == [.applied, .screen])
    }

    @Test func refusesANameForAnotherStageOrNone() throws {
        let fold = try named()
        #expect(
            fold.refusal(RecordStage(application: a, stage: .final, on: day("2026-03-10"), own: chat))
                == .unknownValue(field: "stage", value: "final"))
        #expect(
            fold.refusal(RecordStage(application: a, stage: .final, on: day("2026-03-10"), own: .init("none")))
                == .notFound(.ownStage, "none"))
    }

    @Test(
        arguments: [
            ("", .empty(field: "name")), (" \n", .empty(field: "name")), ("phone CHAT", .alreadySo),
            ("screen", .unknownValue(field: "name", value: "screen")),
            ("Interview", .unknownValue(field: "name", value: "Interview")),
            (String(repeating: "x", count: 60), nil),
            (String(repeating: "x", count: 61), .tooLong(field: "name", limit: 60)),
        ] as [(String, Refusal?)])
    func takesFittingNames(name: String, refusal: Refusal?) throws {
        let fold = try named()
        #expect(fold.refusal(NameStage(id: .init("new"), name: name, stage: .final)) == refusal)
        #expect(fold.refusal(EditOwnStage(own: trial, name: name)) == refusal)
    }

    @Test func isRenamedWhereItWasNotedToo() throws {
        var fold = try named()
        try fold.record(
            RecordStage(application: a, stage: .screen, on: day("2026-03-10"), own: chat),
            EditOwnStage(own: chat, name: "First call"))
        #expect(fold.search.stageName(of: try fold.application()) == "First call")
        #expect(try fold.facts(EditOwnStage(own: chat, name: "First call")).isEmpty)
        #expect(fold.refusal(EditOwnStage(own: .init("none"), name: "x")) == .notFound(.ownStage, "none"))
    }

    @Test func isRetiredAndComesBack() throws {
        var fold = try named()
        try fold.record(
            RecordStage(application: a, stage: .screen, on: day("2026-03-10"), own: chat),
            EditOwnStage(own: chat, isRetired: true))
        #expect(fold.search.ownStagesInOrder.map(\.id) == [trial])
        #expect(fold.search.stageName(of: try fold.application()) == "Phone chat", "what was noted keeps its name")
        // Given again for the same stage, it is the same one.
        let facts = try fold.record(NameStage(id: .init("again"), name: "phone chat", stage: .screen))
        #expect(Facts(facts) == Facts([OwnStageEdited(own: chat, name: "phone chat", isRetired: false)]))
        #expect(fold.search.ownStagesInOrder.map(\.id) == [chat, trial])
    }

    @Test func doesNotComeBackUnderATakenName() throws {
        var fold = try named()
        try fold.record(
            EditOwnStage(own: chat, isRetired: true), NameStage(id: .init("new"), name: "Phone chat", stage: .final))
        #expect(fold.refusal(EditOwnStage(own: chat, isRetired: false)) == .alreadySo)
        #expect(fold.refusal(EditOwnStage(own: chat, name: "Old chat", isRetired: false)) == nil)
    }

    @Test(arguments: [
        ("chat", 1, ["trial", "chat"]), ("chat", -1, ["chat", "trial"]), ("trial", -9, ["trial", "chat"]),
    ])
    func isMovedInTheOrder(id: String, by: Int, order: [String]) throws {
        var fold = try named()
        let wanted = fold.search.ownStageOrder(moving: .init(id), by: by)
        try fold.record(OrderOwnStages(order: wanted))
        #expect(fold.search.ownStagesInOrder.map(\.id.text) == order)
    }

    @Test func keepsTheOthersBehindThoseThatAreOrdered() throws {
        var fold = try named()
        try fold.record(NameStage(id: .init("z"), name: "Zoom", stage: .final))
        try fold.record(OrderOwnStages(order: [.init("z"), .init("z")]))
        #expect(fold.search.ownStagesInOrder.map(\.id.text) == ["z", "chat", "trial"])
        #expect(try fold.facts(OrderOwnStages(order: [.init("z")])).isEmpty)
        #expect(fold.refusal(OrderOwnStages(order: [.init("none")])) == .notFound(.ownStage, "none"))
    }

    /// A name taken back leaves what was noted under it, under the stage alone.
    @Test func leavesTheStageWhenTheNameIsTakenBack() throws {
        var fold = try started()
        try fold.record(NameStage(id: chat, name: "Phone chat", stage: .screen))
        let naming = try #require(fold.lastChange)
        try fold.record(RecordStage(application: a, stage: .screen, on: day("2026-03-10"), own: chat))
        try fold.record(UndoChange(change: naming))
        #expect(try fold.application().stage == .screen)
        #expect(fold.search.stageName(of: try fold.application()) == nil)
        #expect(fold.search.orphans.isEmpty)
    }

    /// What things are called now is what they are called on an earlier day.
    @Test func isKnownAsOfAnEarlierDay() throws {
        var fold = try named()
        try fold.record(RecordStage(application: a, stage: .screen, on: day("2026-03-10"), own: chat))
        let then = fold.search.asOf(Moment(day: day("2026-03-12"), minute: 0, offset: 0))
        #expect(then.stageName(of: try then.application(a)) == "Phone chat")
    }
}
