import TestSupport
import Testing

@testable import Domain

/// What holds for every history, tried on a few hundred that nobody led.
@Suite struct PropertyTests {
    private static let seeds = 0..<200

    @Test func theSearchesAreWorthTrying() {
        let searches = Self.seeds.map { RandomSearch(seed: $0) }
        let names = Set(searches.flatMap { $0.fold.events.map(\.name) })
        #expect(names.count >= 28, "most kinds of facts occur: \(names.count)")
        #expect(searches.contains { $0.fold.search.applications.values.contains { $0.walk(at: Fold.now) != nil } })
        #expect(
            searches.allSatisfy { $0.fold.search.orphans.isEmpty }, "commands never leave a fact without its subject")
        #expect(searches.map(\.refused).reduce(0, +) > 300)
        #expect(RandomSearch(seed: 7).fold.events.map(\.name) == RandomSearch(seed: 7).fold.events.map(\.name))
    }

    /// fold(a + b) = fold(b) after fold(a), wherever the log is cut.
    @Test func foldingOnIsFoldingAll() {
        for seed in Self.seeds {
            let fold = RandomSearch(seed: seed).fold
            let whole = JobSearch(folding: fold.events)
            #expect(Told(whole) == Told(fold.search))
            var chance = SeededChance(seed: seed)
            let cut = chance.below(fold.events.count + 1)
            var halves = JobSearch(folding: fold.events.prefix(cut))
            halves.fold(fold.events.dropFirst(cut))
            #expect(Told(halves) == Told(whole), "seed \(seed), cut \(cut)")
            #expect(halves.sequence == whole.sequence)
            #expect(halves.changes.map(\.id) == whole.changes.map(\.id))
            let added = whole.applications.values.sorted { ($0.added.sequence, $0.id) < ($1.added.sequence, $1.id) }
            #expect(whole.applicationsInOrder.map(\.id) == added.map(\.id))
            #expect(halves.applicationsInOrder.map(\.id) == added.map(\.id))
            #expect(halves.changes.map(\.isLive) == whole.changes.map(\.isLive))
        }
    }

    /// Recording and taking back leaves what was told before; bringing back tells it again.
    @Test func undoAndRedoAreExact() throws {
        for seed in Self.seeds {
            var search = RandomSearch(seed: seed)
            let before = Told(search.fold.search, at: search.fold.now)
            let count = search.fold.events.count
            for _ in 0..<10 where search.fold.events.count == count { search.perform(search.command()) }
            guard search.fold.events.count > count, let change = search.fold.lastChange else { continue }
            var fold = search.fold
            let after = Told(fold.search, at: fold.now)
            try fold.record(UndoChange(change: change))
            #expect(Told(fold.search, at: fold.now) == before, "seed \(seed)")
            try fold.record(UndoChange(change: fold.lastChange))
            #expect(Told(fold.search, at: fold.now) == after, "seed \(seed)")
        }
    }

    /// Any change of any history, taken back with what depends on it, leaves no fact without its subject.
    @Test func undoLeavesNoOrphans() throws {
        for seed in Self.seeds.prefix(30) {
            let fold = RandomSearch(seed: seed, length: 20).fold
            for change in fold.search.changes where change.isLive {
                var undone = fold
                guard undone.refusal(UndoChange(change: change.id)) == nil else { continue }
                try undone.record(UndoChange(change: change.id))
                #expect(undone.search.orphans.isEmpty, "seed \(seed), \(change.names)")
                try undone.record(UndoChange(change: undone.lastChange))
                #expect(Told(undone.search) == Told(fold.search), "seed \(seed), \(change.names)")
            }
        }
    }

    /// METHOD rule 2: a no never erases how far somebody got, and a later stage opens it again.
    @Test func aNoNeverErasesHowFarItGot() throws {
        for seed in Self.seeds.prefix(100) {
            let fold = RandomSearch(seed: seed).fold
            for application in fold.search.applicationsInOrder {
                for outcome in Outcome.allCases {
                    var ended = fold
                    let command = RecordOutcome(application: application.id, outcome: outcome, on: fold.now.day)
                    guard ended.refusal(command) == nil else { continue }
                    try ended.record(command)
                    let after = try ended.search.application(application.id)
                    #expect(after.stage == application.stage)
                    #expect(after.round == application.round)
                    #expect(after.stages == application.stages)
                    #expect(after.interviews == application.interviews)
                    ended.wait(days: 1)
                    try ended.record(RecordStage(application: application.id, stage: .screen, on: ended.now.day))
                    let late = try ended.search.application(application.id)
                    #expect(late.isOpen == (after.endings.last.map { $0.on < ended.now.day } ?? true))
                    #expect(late.stage >= application.stage)
                }
            }
        }
    }

    /// Whatever the order in which facts of different days are written down, they come to the same.
    @Test func theOrderOfRecordingDoesNotMatter() {
        for seed in Self.seeds {
            var chance = SeededChance(seed: seed)
            let facts: [any Fact] = (1...12).map { number in
                let on = day("2026-03-02").adding(number)
                return switch chance.below(5) {
                case 0: OutcomeRecorded(application: a, outcome: chance.one(of: Outcome.allCases) ?? .accepted, on: on)
                case 1: ApplicationReopened(application: a, on: on)
                default:
                    StageReached(
                        application: a, stage: chance.one(of: Stage.allCases) ?? .final, round: chance.below(5), on: on)
                }
            }
            func told(_ facts: [any Fact]) throws -> [String] {
                var fold = try started()
                for fact in facts { fold.append([fact]) }
                let told = try fold.application()
                return [
                    told.stage.rawValue, "\(told.round ?? 0)", told.outcome?.rawValue ?? "",
                    "\(told.lastDay(upTo: Fold.now.day))",
                    "\(told.ending?.on.description ?? "")", "\(told.stages.map(\.on))", "\(told.endings.map(\.on))",
                ]
            }
            #expect(throws: Never.self) {
                let inOrder = try told(facts)
                #expect(try told(facts.reversed()) == inOrder)
                #expect(try told(facts.shuffled(using: &chance)) == inOrder)
            }
        }
    }

    /// All eight steps always have a state, and a walk offers none but its own.
    @Test func aWalkCoversItsSteps() {
        for seed in Self.seeds {
            let fold = RandomSearch(seed: seed, length: 40).fold
            for ahead in [0, 1, 5, 30] {
                let now = fold.now.adding(minutes: ahead * 1440)
                for walk in fold.search.applications.values.compactMap({ $0.walk(at: now) }) {
                    #expect(Set(walk.states.keys) == Set(WalkStep.allCases))
                    for step in WalkStep.allCases where !walk.size.steps.contains(step) {
                        let code = walk.state(of: step).code
                        #expect(code == "not_offered" || code == "done")
                    }
                    #expect(walk.size.steps.allSatisfy { walk.state(of: $0) != .notOffered })
                    if let current = walk.current { #expect(walk.state(of: current) == .open) }
                    #expect(!walk.isClosed || walk.current == nil)
                }
            }
        }
    }

    /// A log torn to pieces still folds: facts of every kind, in any order, about things that may not be there.
    @Test func foldingNeverTraps() {
        for seed in Self.seeds {
            var chance = SeededChance(seed: seed)
            var fold = Fold()
            for _ in 0..<30 {
                switch chance.below(8) {
                case 0: fold.append(.unknown(name: "moon_seen"))
                case 1: fold.append(.erased)
                case 2: fold.append([Retracted(change: .init("c\(chance.below(60))"))])
                case 3:
                    fold.append([
                        Amended(
                            event: .init("e\(chance.below(60))"), fields: [:], replacement: chance.one(of: Samples.all))
                    ])
                default: if let fact = chance.one(of: Samples.all) { fold.append([fact]) }
                }
            }
            let whole = JobSearch(folding: fold.events)
            #expect(Told(whole) == Told(fold.search), "seed \(seed)")
            #expect(whole.sequence == fold.events.count)
            #expect(whole.asOf(Fold.now).sequence == whole.sequence)
            #expect(JobSearch(folding: fold.events.shuffled(using: &chance)).sequence == whole.sequence)
        }
    }
}
