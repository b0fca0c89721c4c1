import TestSupport
import Testing

@testable import Domain

@Suite struct TagsTests {
    private func tagged(_ tags: String...) throws -> Fold {
        var fold = try started()
        try fold.record(TagApplication(application: a, adding: tags))
        return fold
    }

    @Test(arguments: [
        ("nurse", ["nurse"]), (" #nurse ,  Night   shifts ", ["Night shifts", "nurse"]),
        ("nurse, NURSE, nürse", ["nurse"]), ("a;b\nc", ["a", "b", "c"]), (" , #", []), ("★", ["★"]),
    ])
    func keepsShortWords(line: String, tags: [String]) throws {
        #expect(try tagged(line).application().tags == tags)
    }

    /// A change to the set: of two, one can be taken back without the other.
    @Test func addsAndTakesOff() throws {
        var fold = try tagged("nurse")
        let facts = try fold.record(TagApplication(application: a, adding: ["Leeds", "NURSE"], removing: ["nürse"]))
        #expect(Facts(facts) == Facts([ApplicationTagged(application: a, added: ["Leeds"], removed: ["nurse"])]))
        #expect(try fold.application().tags == ["Leeds"])
        #expect(try fold.record(TagApplication(application: a, adding: ["leeds"], removing: ["gone"])).isEmpty)
        #expect(try fold.application().has(tag: "LEEDS"))
        #expect(try !fold.application().has(tag: "lee"))
    }

    @Test func undoOfOneLeavesTheOther() throws {
        var fold = try tagged("nurse")
        let first = try #require(fold.search.changes.last?.id)
        try fold.record(TagApplication(application: a, adding: ["leeds"]))
        try fold.record(UndoChange(change: first))
        #expect(try fold.application().tags == ["leeds"])
    }

    @Test func editingTheLineLeavesJustThose() throws {
        var fold = try tagged("nurse", "leeds")
        let edit = EditApplication(application: a, changes: [.tags: "Leeds, nights", .cv: "2"])
        #expect(
            Facts(try fold.record(edit))
                == Facts([
                    ApplicationEdited(application: a, changes: [.cv: "2"]),
                    ApplicationTagged(application: a, added: ["nights"], removed: ["nurse"]),
                ]))
        #expect(try fold.application().tags == ["leeds", "nights"])
        #expect(try fold.record(edit).isEmpty)
    }

    @Test func comeWithANewApplication() throws {
        var fold = Fold()
        var details = ApplicationDetails(employer: "Harbour", role: "Nurse")
        details.tags = ["#nurse, leeds", "Nurse"]
        try fold.record(AddApplication(id: a, details: details))
        #expect(try fold.application().tags == ["leeds", "nurse"])
        details.tags = []
        try fold.record(AddApplication(id: .init("b"), details: details))
        #expect(try fold.search.application(.init("b")).details.tags == nil)
    }

    @Test func refusesTooLongAndTooMany() throws {
        let fold = try tagged((1..<Tags.most).map(String.init).joined(separator: ","))
        let longest = String(repeating: "é", count: Tags.longest)
        #expect(fold.refusal(TagApplication(application: a, adding: [longest])) == nil)
        #expect(
            fold.refusal(TagApplication(application: a, adding: [longest + "x"]))
                == .tooLong(field: "tags", limit: Tags.longest))
        #expect(
            fold.refusal(TagApplication(application: a, adding: ["x", "y"]))
                == .tooMany(field: "tags", limit: Tags.most))
        #expect(fold.refusal(TagApplication(application: a, adding: ["x", "y"], removing: ["1"])) == nil)
        #expect(
            fold.refusal(TagApplication(application: nobody, adding: ["x"])) == .notFound(.application, "nobody"))
    }
}
