import TestSupport
import Testing

@testable import Domain

@Suite struct AddApplicationTests {
    @Test func addsOneThatIsOnlySaved() throws {
        var fold = Fold()
        let details = ApplicationDetails(
            employer: " Harbour ", role: "Analyst\n", agency: "", source: " board ", via: " ")
        let facts = try fold.record(AddApplication(id: a, kind: .speculative, details: details))
        let tidy = ApplicationDetails(employer: "Harbour", role: "Analyst", source: "board")
        #expect(Facts(facts) == Facts([ApplicationAdded(application: a, kind: .speculative, details: tidy)]))
        let added = try fold.application()
        #expect(added.details == tidy)
        #expect(added.kind == .speculative)
        #expect(added.stage == .saved)
        #expect(added.round == nil)
        #expect(added.appliedOn == nil)
        #expect(added.isOpen)
        #expect(added.lastDay(upTo: fold.now.day) == fold.now.day)
    }

    @Test func addsOneThatWasMade() throws {
        let fold = try started()
        let added = try fold.application()
        #expect(added.stage == .applied)
        #expect(added.appliedOn == day("2026-03-02"))
        #expect(added.lastDay(upTo: fold.now.day) == day("2026-03-02"))
        #expect(Facts(fold.events.prefix(2).compactMap(\.fact)).facts.count == 2)
        #expect(fold.search.changes.first?.names == ["application_added", "stage_reached"])
    }

    @Test(arguments: [
        ("", "Analyst", Refusal.empty(field: "employer")), ("Harbour", " ", .empty(field: "role")),
        (tooLongLine, "Analyst", .tooLong(field: "employer", limit: longestLine)),
        ("Harbour", tooLongLine, .tooLong(field: "role", limit: longestLine)),
    ])
    func refuses(employer: String, role: String, refusal: Refusal) {
        let details = ApplicationDetails(employer: employer, role: role)
        #expect(Fold().refusal(AddApplication(id: a, details: details)) == refusal)
    }

    @Test func refusesLongDetails() {
        let details = ApplicationDetails(employer: "Harbour", role: "Analyst", url: tooLongLine)
        #expect(Fold().refusal(AddApplication(id: a, details: details)) == .tooLong(field: "url", limit: longestLine))
    }

    @Test func refusesTomorrowAndTheSameIdAgain() throws {
        let details = ApplicationDetails(employer: "Harbour", role: "Analyst")
        let fold = try started()
        let tomorrow = AddApplication(id: .init("b"), details: details, applied: day("2026-04-01"))
        #expect(fold.refusal(tomorrow) == .inTheFuture(day("2026-04-01")))
        let today = AddApplication(id: .init("b"), details: details, applied: day("2026-03-31"))
        #expect(fold.refusal(today) == nil)
        #expect(fold.refusal(AddApplication(id: a, details: details)) == .alreadySo)
    }
}
