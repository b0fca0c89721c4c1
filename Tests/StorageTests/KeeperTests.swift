import Domain
import Storage
import StorageSQLite
import Testing

@Suite("The keeper decides and appends")
struct KeeperTests {
    @Test("a command becomes one change, its facts stored with day and time") func records() async throws {
        let desk = try await Desk()
        let performed = try await desk.add()
        let notice = NoticeReceived(
            application: .init("larkspur"), kind: .rejection, from: "Priya Nandra", channel: .mail,
            words: "Dear Sam", on: Desk.today.adding(-1), at: ClockTime(minute: 605, offset: 60))
        try await desk.perform(RecordNotice(notice))

        let events = try await desk.events()
        #expect(events.map(\.fact) == ["application_added", "stage_reached", "notice_received"])
        #expect(events.map(\.sequence) == [1, 2, 3])
        #expect(Set(events.prefix(2).map(\.change)) == [performed.change?.text])
        #expect(events.map(\.on) == [Desk.today, Desk.today.adding(-20), Desk.today.adding(-1)])
        #expect(events.map(\.time) == [nil, nil, "10:05+01:00"])
        #expect(events.allSatisfy { $0.by == "test" && $0.recordedAt == Desk.now.milliseconds })
        #expect(performed.search.sequence == 2)
        #expect(!performed.isRepeat)
    }

    @Test("a refusal records nothing") func refuses() async throws {
        let desk = try await Desk()
        await #expect(throws: Refusal.notFound(.application, "nobody")) {
            try await desk.perform(desk.outcome(.unsuccessful, of: "nobody"))
        }
        #expect(try await desk.events().isEmpty)
    }

    @Test("what would change nothing records nothing") func recordsNoNothing() async throws {
        let desk = try await Desk()
        try await desk.add()
        let performed = try await desk.perform(
            EditApplication(application: .init("larkspur"), changes: [.employer: "Larkspur Housing"]))
        #expect(performed.change == nil)
        #expect(try await desk.events().count == 2)
    }

    @Test("the same change posted twice is recorded once, and both get the result") func repeats() async throws {
        let desk = try await Desk()
        let added = try await desk.add()
        let first = try await desk.perform(
            desk.outcome(.unsuccessful), seen: added.search.sequence, change: "form-17")
        let second = try await desk.perform(
            desk.outcome(.unsuccessful), seen: added.search.sequence, change: "form-17")
        #expect(first.change == second.change)
        #expect(!first.isRepeat)
        #expect(second.isRepeat)
        #expect(try await desk.events().count == 3)
    }

    @Test("two tabs that post the same form at once") func repeatsAtOnce() async throws {
        let desk = try await Desk()
        try await desk.add()
        let results = try await withThrowingTaskGroup(of: Performed.self) { group in
            for _ in 0..<8 {
                group.addTask { try await desk.perform(desk.outcome(.unsuccessful), change: "form-17") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.filter { !$0.isRepeat }.count == 1)
        #expect(try await desk.events().count == 3)
    }

    @Test("what comes from outside is recorded once, and again after an undo") func recordsAnOriginOnce() async throws {
        let desk = try await Desk()
        try await desk.add()
        let mail = "mail:<17@larkspur.example>"
        let first = try await desk.perform(desk.outcome(.unsuccessful), origin: mail)
        await #expect(throws: Refusal.alreadySo) {
            try await desk.perform(desk.outcome(.roleCancelled), origin: mail)
        }
        try await desk.perform(UndoChange(change: first.change))
        try await desk.perform(desk.outcome(.roleCancelled), origin: mail)
        let search = try await desk.search()
        #expect(search.applications["larkspur"]?.outcome == .roleCancelled)
        #expect(try await desk.events().compactMap(\.origin) == [mail, mail])
    }

    @Test("an origin stands on the first event of its change only") func keepsOneOrigin() async throws {
        let desk = try await Desk()
        try await desk.perform(
            AddApplication(id: "a", details: .init(employer: "E", role: "R"), applied: Desk.today), origin: "huntr:1")
        #expect(try await desk.events().map(\.origin) == ["huntr:1", nil])
    }

    @Test("a log with a fact that only a newer version knows is read, and not written to") func isReadOnly()
        async throws
    {
        let desk = try await Desk()
        try await desk.add()
        let events = try await desk.events()
        var newer = events[1]
        newer.id = "newer"
        newer.sequence = 3
        newer.fact = "offer_compared"
        newer.payload = #"{"offers":[1,2],"note":"kept  as stored"}"#
        _ = try await desk.log.append([newer], for: desk.seeker, expecting: try await desk.log.head(of: desk.seeker))

        let search = try await desk.search()
        #expect(search.applications.count == 1)
        #expect(search.unknown == ["offer_compared"])
        await #expect(throws: Refusal.readOnly) { try await desk.add("another") }
        #expect(try await desk.events().last == newer)
        #expect(try await desk.keeper.export(of: desk.seeker).contains(#""payload":{"offers":[1,2],"note":"kept  as"#))
    }
}
