import TestSupport
import Testing

@testable import Domain

@Suite struct JobSearchTests {
    /// On an empty log a fact without its subject is kept aside, once, and nothing else comes of it.
    @Test(arguments: Samples.others.indices)
    func keepsAsideWhatHasNoSubject(index: Int) {
        var fold = Fold()
        fold.append([Samples.others[index]])
        #expect(fold.search.orphans == [fold.events[0].entry])
        var told = Told(fold.search)
        told.orphans = []
        #expect(told == Told(JobSearch()))
        #expect(fold.search.changes.count == 1, "it is kept")
        #expect(fold.search.sequence == 1)
    }

    @Test func keepsNothingAsideThatStandsAlone() {
        var fold = Fold()
        for fact in Samples.beginnings { fold.append([fact]) }
        #expect(fold.search.orphans.isEmpty)
        // Two of the facts speak of a second person.
        fold.append([PersonAdded(person: .init("q"), details: PersonDetails(name: "Alice", relation: .friend))])
        for fact in Samples.others { fold.append([fact]) }
        #expect(fold.search.orphans.isEmpty, "everything they speak of is there now")
    }

    /// A thing cannot be made twice: the second making is kept aside and the first stays.
    @Test func keepsASecondMakingAside() throws {
        var fold = Fold()
        let firsts = Samples.beginnings.prefix(4) + Samples.others.filter { $0 is InterviewArranged }
        for fact in firsts { fold.append([fact]) }
        let before = Told(fold.search)
        for fact in firsts { fold.append([fact]) }
        #expect(fold.search.orphans.count == 5)
        var after = Told(fold.search)
        after.orphans = []
        #expect(after == before)
    }

    /// A person who is known, and an application that is not: the whole fact is kept aside.
    @Test(arguments: [
        PersonLinked(person: alice, application: nobody, relation: .hr) as any Fact,
        ContactMade(person: alice, application: nobody, channel: .mail, fromThem: true, about: "", on: Fold.now.day),
        ContactMade(person: .init("none"), application: a, channel: .mail, fromThem: true, about: "", on: Fold.now.day),
        ContactMade(person: nil, application: nil, channel: .mail, fromThem: true, about: "", on: Fold.now.day),
        InterviewMoved(application: a, interview: .init("none"), at: Fold.now, place: nil),
        InterviewCancelled(application: a, interview: .init("none")),
    ])
    func keepsHalvesAside(fact: any Fact) throws {
        var fold = try started()
        let before = Told(fold.search)
        fold.append([fact])
        #expect(fold.search.orphans.count == 1)
        var after = Told(fold.search)
        after.orphans = []
        #expect(after == before)
    }

    @Test func findsThings() throws {
        let fold = try started()
        #expect(throws: Refusal.notFound(.person, "x")) { try fold.search.person(.init("x")) }
        #expect(throws: Refusal.notFound(.lesson, "x")) { try fold.search.lesson(.init("x")) }
        #expect(throws: Refusal.notFound(.action, "x")) { try fold.search.action(.init("x")) }
        #expect(throws: Refusal.notFound(.application, "")) { try fold.search.application(.init("")) }
        #expect(try fold.search.person(alice).name == "Alice")
        #expect(fold.search.change(.init("none")) == nil)
    }

    @Test func isReadOnlyOnceSomethingIsUnknown() throws {
        var fold = try started()
        #expect(!fold.search.isReadOnly)
        fold.append(.unknown(name: "moon_seen"))
        #expect(fold.search.isReadOnly)
        #expect(fold.search.unknown == ["moon_seen"])
        #expect(fold.search.changes.last?.names == ["moon_seen"])
        // Taken back, it may still hold what this version cannot judge.
        try fold.record(UndoChange())
        #expect(fold.search.unknown == ["moon_seen"])
        #expect(fold.search.isReadOnly)
    }

    @Test func leavesErasedPlacesAlone() throws {
        var fold = try started()
        let before = Told(fold.search)
        fold.append(.erased)
        #expect(Told(fold.search) == before)
        #expect(fold.search.changes.last?.names == ["erased"])
        #expect(fold.search.sequence == 4)
    }

    @Test func remembersOriginsOfLiveChanges() throws {
        var fold = try started()
        fold.append([StageReached(application: a, stage: .screen, on: Fold.now.day)], origin: "mail:1")
        #expect(fold.search.origins == ["mail:1"])
        try fold.record(UndoChange())
        #expect(fold.search.origins.isEmpty)
        let undo = try #require(fold.lastChange)
        // Read again meanwhile: bringing the first back would have it twice.
        var again = fold
        again.append([StageReached(application: a, stage: .screen, on: Fold.now.day)], origin: "mail:1")
        #expect(again.refusal(UndoChange(change: undo)) == .alreadySo)
        try fold.record(UndoChange(change: undo))
        #expect(fold.search.origins == ["mail:1"])
    }

    /// What was done, undone and redone: each time the thing has changed.
    @Test func tellsWhatHasChanged() throws {
        var fold = try started()
        func changed(_ subject: Subject, since: Int) -> Bool { fold.search.hasChanged(subject, since: since) }
        let application = Subject(.application, "a")
        let seen = fold.search.sequence
        #expect(changed(application, since: 0))
        #expect(!changed(application, since: seen))
        try fold.record(RecordStage(application: a, stage: .screen, on: Fold.now.day))
        #expect(changed(application, since: seen))
        #expect(!changed(Subject(.person, "alice"), since: seen))
        for _ in 0..<3 {
            let before = fold.search.sequence
            try fold.record(UndoChange(change: fold.lastChange))
            #expect(changed(application, since: before))
            #expect(!changed(application, since: fold.search.sequence))
            #expect(fold.search.changes(to: application, since: before).map(\.id) == [fold.lastChange])
        }
        #expect(!changed(Subject(.application, "alice"), since: 0), "an id alone is no subject")
    }

    @Test func seesAnAmendmentAsAChange() throws {
        var fold = try started()
        let event = try #require(fold.events.dropFirst().first?.entry.event)
        let seen = fold.search.sequence
        let amended = StageReached(application: a, stage: .applied, on: day("2026-03-03"))
        try fold.record(AmendEvent(event: event, fields: ["on": "2026-03-03"], replacement: amended))
        #expect(fold.search.hasChanged(Subject(.application, "a"), since: seen))
    }

    @Test func ordersATimeline() {
        func entry(_ on: String, _ minute: Int?, _ sequence: Int) -> Entry {
            Entry(
                event: .init("e\(sequence)"), sequence: sequence, change: .init("c"), on: day(on),
                time: minute.map { ClockTime(minute: $0, offset: 0) }, recordedAt: 0)
        }
        let ordered = [
            entry("2026-03-01", nil, 9), entry("2026-03-02", 0, 8), entry("2026-03-02", 630, 1),
            entry("2026-03-02", 630, 2), entry("2026-03-02", 1439, 7), entry("2026-03-02", nil, 3),
            entry("2026-03-02", nil, 6), entry("2026-03-03", 0, 4),
        ]
        for seed in 0..<20 {
            var chance = SeededChance(seed: seed)
            var filed: [Dated<String>] = []
            for one in ordered.shuffled(using: &chance) { filed.file(one.event.text, one) }
            #expect(filed.map(\.entry) == ordered)
        }
    }
}
