import Domain
import Testing

@Suite("Rows from a spreadsheet")
struct RowTests {
    private static let rows =
        "Company\tRole\tApplied\tStatus\nAcme\tNurse\t2026-02-20\tRejected\nBeta\tClerk\t2026-02-21\tApplied\n\tPorter\t\t\n"

    @Test("are shown first, added as one change, and one undo takes them back")
    func added() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let shown = try await owner.post("/add", ["text": Self.rows])
            #expect(
                shown.text.contains("Is this what the rows say?") && shown.text.contains("No employer stands in it"))
            #expect(try await house.search().applications.isEmpty)
            let form = try #require(shown.page.form(to: "/add/rows"))
            let added = try await owner.post("/add/rows", fields: form + [("do", "add")])
            #expect(added.status == 303 && added.place == "/applications")
            // Sent twice, it is added once.
            _ = try await owner.post("/add/rows", fields: form + [("do", "add")])
            let search = try await house.search()
            #expect(search.applicationsInOrder.map(\.employer) == ["Acme", "Beta"])
            #expect(search.applicationsInOrder.map(\.outcome) == [.unsuccessful, nil])
            // Pasted again, they are known; nothing is ticked.
            let again = try await owner.post("/add", ["text": Self.rows])
            let ticks = try #require(again.page.form(to: "/add/rows")).filter { $0.0 == "row" }
            #expect(ticks.isEmpty && again.text.contains("recorded already"))
            let change = try #require(try await house.lastChange())
            _ = try await owner.post("/changes/\(change)/undo", ["back": "/applications"])
            #expect(try await house.search().applications.isEmpty)
        }
    }

    @Test("come back with everything typed where something is missing", arguments: ["order", "row", "text"])
    func comesBack(problem: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let text = problem == "text" ? "  " : Self.rows.replacing("2026-02-20", with: "3/4/2025")
            let fields = [("text", text), ("do", "add"), ("role", "kept as typed")]
            let ticked = problem == "order" ? [("row", "2")] : [("order", "day_first")]
            let answer = try await owner.post("/add/rows", fields: fields + ticked)
            #expect(answer.status == 422)
            #expect(answer.text.contains("role=\"alert\""))
            #expect(problem == "text" || answer.text.contains("3/4/2025"))
            #expect(problem == "text" || answer.text.contains("kept as typed"))
            #expect(try await house.search().applications.isEmpty)
        }
    }

    @Test("are taken in parts where there are very many")
    func tooMany() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let many = (1...501).map { "Firm \($0)\tClerk\t2026-02-20" }.joined(separator: "\n")
            let answer = try await owner.post("/add", ["text": many])
            #expect(answer.status == 422 && answer.text.contains("at most 500") && answer.text.contains("Firm 501"))
        }
    }
}
