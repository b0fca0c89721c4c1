import TestSupport
import Testing

@testable import Domain

@Suite struct RhythmTests {
    private func due(_ fold: Fold, _ now: String = "2026-12-31T12:00+00:00") -> Day? {
        fold.search.people[alice].flatMap { fold.search.wordDue(with: $0, at: moment(now)) }
    }

    private func contact(on text: String) -> RecordContact {
        RecordContact(
            ContactMade(person: alice, application: nil, channel: .phone, fromThem: true, about: "", on: day(text)))
    }

    @Test(arguments: [(0, false), (1, true), (104, true), (105, false), (-3, false)])
    func keepsToTheWeeksThereAre(weeks: Int, isTaken: Bool) throws {
        let fold = try started()
        let refusal = fold.refusal(ChooseRhythm(person: alice, weeks: weeks))
        #expect(refusal == (isTaken ? nil : .unknownValue(field: "rhythm", value: String(weeks))))
    }

    /// Chosen on 31 March after a contact long before: nobody is late for it.
    @Test func countsFromTheChoosing() throws {
        var fold = try started()
        #expect(due(fold) == nil)
        try fold.record(contact(on: "2026-01-02"), ChooseRhythm(person: alice, weeks: 6))
        #expect(due(fold) == day("2026-05-12"))
        #expect(try fold.record(ChooseRhythm(person: alice, weeks: 6)).isEmpty)
        try fold.record(ChooseRhythm(person: alice, weeks: nil))
        #expect(due(fold) == nil)
        #expect(try fold.record(ChooseRhythm(person: alice, weeks: nil)).isEmpty)
    }

    @Test func anyContactStartsItAgain() throws {
        var fold = try started()
        try fold.record(ChooseRhythm(person: alice, weeks: 2))
        #expect(due(fold) == day("2026-04-14"))
        fold.wait(days: 10)
        try fold.record(contact(on: "2026-04-09"))
        #expect(due(fold) == day("2026-04-23"))
        // What is noted late of an earlier day does not bring it nearer.
        try fold.record(contact(on: "2026-04-02"))
        #expect(due(fold) == day("2026-04-23"))
        // Before that contact, it stood where the choosing had put it.
        #expect(due(fold, "2026-04-08T12:00+00:00") == day("2026-04-16"))
    }

    @Test(arguments: [("2026-03-30", false), ("2026-03-31", false), ("2026-04-01", true)])
    func putsOffToADayToCome(until: String, isTaken: Bool) throws {
        let fold = try started()
        let refusal = fold.refusal(PutOffWord(person: alice, until: day(until)))
        #expect(refusal == (isTaken ? nil : .inThePast(day(until))))
    }

    @Test func waitsUntilTheDayItWasPutOffTo() throws {
        var fold = try started()
        try fold.record(ChooseRhythm(person: alice, weeks: 2), PutOffWord(person: alice, until: day("2026-06-01")))
        #expect(due(fold) == day("2026-06-01"))
        try fold.record(PutOffWord(person: alice, until: day("2026-04-02")))
        #expect(due(fold) == day("2026-04-14"))
        #expect(try fold.record(PutOffWord(person: alice, until: day("2026-04-02"))).isEmpty)
        try fold.record(UndoChange())
        #expect(due(fold) == day("2026-06-01"))
        try fold.record(PutOffWord(person: alice, until: nil))
        #expect(due(fold) == day("2026-04-14"))
        #expect(try fold.record(PutOffWord(person: alice, until: nil)).isEmpty)
    }

    @Test func needsAPerson() throws {
        let fold = try started()
        let bob = Person.ID("bob")
        #expect(fold.refusal(ChooseRhythm(person: bob, weeks: 2)) == .notFound(.person, "bob"))
        #expect(fold.refusal(PutOffWord(person: bob, until: day("2026-06-01"))) == .notFound(.person, "bob"))
    }
}
