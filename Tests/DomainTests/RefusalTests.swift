import TestSupport
import Testing

@testable import Domain

@Suite struct RefusalTests {
    /// Scripts rely on the codes: they are written out here once more.
    @Test(
        arguments: [
            (Refusal.empty(field: "role"), "empty", "role"), (.tooLong(field: "role", limit: 5), "too_long", "role"),
            (.tooMany(field: "tags", limit: 5), "too_many", "tags"),
            (.maybePassword(field: "portal"), "maybe_password", "portal"),
            (.unknownValue(field: "stage", value: "x"), "unknown_value", "stage"),
            (.inTheFuture(day("2026-04-01")), "in_the_future", "on"),
            (.inThePast(day("2026-03-01")), "in_the_past", "on"),
            (.notFound(.person, "x"), "not_found", nil), (.alreadySo, "already_so", nil),
            (.closed(.accepted), "closed", nil), (.notClosed, "not_closed", nil),
            (.outOfOrder(day("2026-04-01"), day("2026-03-01")), "out_of_order", "on"),
            (.stepNotOffered(.ask, .note), "step_not_offered", nil), (.noWalk, "no_walk", nil),
            (.alreadyArranged(.init("i")), "already_arranged", nil),
            (.alreadyAsked, "already_asked", nil), (.cannotBeAmended("x"), "cannot_be_amended", nil),
            (.samePerson, "same_person", nil), (.introducedInACircle, "introduced_in_a_circle", "introduced_by"),
            (.nothingToUndo, "nothing_to_undo", nil), (.tooLarge(bytes: 2, limit: 1), "too_large", "file"),
            (.notAccepted, "not_accepted", nil), (.notLanded, "not_landed", nil),
            (.forgotten, "forgotten", nil), (.readOnly, "read_only", nil),
        ] as [(Refusal, String, String?)])
    func hasAStableCode(refusal: Refusal, code: String, field: String?) {
        #expect(refusal.code == code)
        #expect(refusal.field == field)
    }

    /// Lines: white space goes, several lines become one, and the length is counted in characters.
    @Test(arguments: [
        (" Sam Taylor ", "Sam Taylor"), ("Harbour\nAnalytics", "Harbour Analytics"), ("a\r\n\r\n b", "a b"),
        ("\u{A0}Zoë\u{2003}", "Zoë"), ("👩🏽‍💻", "👩🏽‍💻"),
        (String(repeating: "é", count: 500), String(repeating: "é", count: 500)),
        (String(repeating: "👩🏽‍💻", count: 400), String(repeating: "👩🏽‍💻", count: 400)),
    ])
    func tidiesLines(given: String, kept: String) throws {
        var fold = try started()
        try fold.record(EditPerson(person: alice, details: PersonDetails(name: given, relation: .hr)))
        #expect(fold.search.people[alice]?.name == kept)
    }

    @Test(arguments: ["", " ", "\n\t", "\u{3000}"])
    func refusesEmptyLines(given: String) throws {
        let fold = try started()
        let edit = EditPerson(person: alice, details: PersonDetails(name: given, relation: .hr))
        #expect(fold.refusal(edit) == .empty(field: "name"))
    }

    /// One character may be a thousand marks: bytes are bounded as well.
    @Test(arguments: [tooLongLine, "e" + String(repeating: "\u{301}", count: 20_000)])
    func refusesLongLines(given: String) throws {
        let fold = try started()
        let edit = EditPerson(person: alice, details: PersonDetails(name: given, relation: .hr))
        #expect(fold.refusal(edit) == .tooLong(field: "name", limit: longestLine))
    }

    @Test func keepsTextsUpToTheirLimit() throws {
        let fold = try started()
        let longest = String(repeating: "x", count: longestText)
        #expect(fold.refusal(WriteNote(id: .init("n"), application: a, words: longest)) == nil)
        #expect(
            fold.refusal(WriteNote(id: .init("n"), application: a, words: longest + "x"))
                == .tooLong(field: "words", limit: longestText))
        #expect(
            fold.refusal(WriteNote(id: .init("n"), application: a, words: String(repeating: "é", count: 100_001)))
                == .tooLong(field: "words", limit: longestText))
        #expect(fold.refusal(WriteNote(id: .init("n"), application: a, words: " \n ")) == .empty(field: "words"))
    }
}
