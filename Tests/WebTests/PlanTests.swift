import Domain
import Testing

@Suite("The plan, over the web")
struct PlanTests {
    private let week = "/plan/weeks/2026-03-11/lines"

    @Test("A week is planned, changed, copied and paused; every change can be undone")
    func week() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            func send(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
                let seen = ("seen", String(try await house.sequence()))
                return try await owner.post(path, fields: [seen] + fields.map { ($0, $1) })
            }
            let added = try await send(week, ["what": "Write", "day": "2026-03-12", "at": "10", "count": "2"])
            #expect(added.status == 303 && added["Location"]?.hasPrefix("/plan?week=2026-03-09&did=") == true)
            let line = try #require(try await house.search().planning.week(of: house.clock.now.day)?.lines.first)
            #expect(line.minute == 600 && line.count == 2 && line.day == Day("2026-03-12"))
            let form = try await owner.get("/plan?week=2026-03-09&line=\(line.id)")
            #expect(form.page.tag(id: "lines-what")?.attributes["value"] == "Write")
            _ = try await send("\(week)/\(line.id)", ["what": "Write slowly"])
            _ = try await send("/plan/weeks/2026-03-09/goals", ["applications": "3", "hours": "2:30"])
            let plan = try #require(try await house.search().planning.week(of: house.clock.now.day))
            #expect(plan.lines.map(\.what) == ["Write slowly"] && plan.applications == 3 && plan.minutes == 150)
            let next = try await owner.get("/plan?week=2026-03-16")
            #expect(next.page.tags.contains { $0.attributes["action"] == "/plan/weeks/2026-03-16/copies" })
            _ = try await send("/plan/weeks/2026-03-16/copies", ["do": "copy"])
            _ = try await send("/plan/weeks/2026-03-16/pauses", ["do": "pause"])
            let copied = try await house.search().planning
            #expect(copied.week(of: house.clock.now.day.adding(7))?.lines.map(\.what) == ["Write slowly"])
            #expect(copied.isPause(house.clock.now.day.adding(7)))
            _ = try await send("\(week)/\(line.id)", ["do": "remove"])
            #expect(try await house.search().planning.week(of: house.clock.now.day)?.lines.isEmpty == true)
            let change = try #require(try await house.lastChange())
            _ = try await send("/changes/\(change)/undo", ["back": "/plan"])
            #expect(try await house.search().planning.week(of: house.clock.now.day)?.lines.count == 1)
        }
    }

    @Test("The plan, an activity and a step are kept, and shown on the page")
    func plan() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            func send(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
                let seen = ("seen", String(try await house.sequence()))
                return try await owner.post(path, fields: [seen] + fields.map { ($0, $1) })
            }
            _ = try await send(
                "/plan", ["must": "A contract\r\nPaid monthly\r\n", "least_pay": "30,000"])
            let noted = try await send(
                "/plan/activities",
                ["kind": "fair", "what": "Careers day", "minutes": "90", "note": "Too loud", "on": ""])
            #expect(noted["Location"]?.hasPrefix("/plan?did=") == true)
            let step = try await send("/plan/actions", ["aim": "Ring Bob", "back": "/plan?week=2026-03-09"])
            #expect(step["Location"]?.hasPrefix("/plan?week=2026-03-09&did=") == true)
            let page = try await owner.get("/plan")
            for words in ["A contract", "Paid monthly", "£30,000 a year", "Careers day", "Ring Bob"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(!page.text.contains("Too loud"), "a note for oneself is on no list")
            let action = try #require(try await house.search().actionsInOrder.first)
            let ended = try await send("/actions/\(action.id)", ["do": "done", "back": "/plan?week=2026-03-09"])
            #expect(ended["Location"]?.hasPrefix("/plan?week=2026-03-09&did=") == true)
        }
    }

    @Test("A week that is no day is not there", arguments: ["/plan/weeks/x/lines", "/plan/weeks/2026-02-30/goals"])
    func nonsense(path: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(path, fields: [("seen", "0"), ("what", "x")])
            #expect(answer.status == 404)
            #expect(try await owner.get("/plan?week=nonsense&line=x").status == 200)
        }
    }
}
