import Domain
import Storage
import StorageSQLite
import Testing

@Suite("A form made before the thing changed is a conflict, and nothing is lost")
struct ConflictTests {
    @Test("the conflict carries what changed since") func carriesWhatChanged() async throws {
        let desk = try await Desk()
        let seen = try await desk.add().search.sequence
        let meanwhile = try await desk.perform(desk.outcome(.withdrawn))
        let conflict = await #expect(throws: Conflict.self) {
            try await desk.perform(desk.outcome(.unsuccessful), seen: seen)
        }
        #expect(conflict?.since.map(\.id) == [meanwhile.change].compactMap { $0 })
        #expect(conflict?.since.flatMap(\.names) == ["outcome_recorded"])
        #expect(conflict?.search.applications["larkspur"]?.outcome == .withdrawn)
        #expect(conflict?.seen == seen)
        #expect(try await desk.events().count == 3)
    }

    @Test("another thing's change is none") func sparesOthers() async throws {
        let desk = try await Desk()
        let seen = try await desk.add().search.sequence
        try await desk.add("fennimore", employer: "Fennimore Press")
        try await desk.perform(desk.outcome(.unsuccessful), seen: seen)
        #expect(try await desk.search().applications["larkspur"]?.outcome == .unsuccessful)
    }

    @Test("a form made after the change is none") func sparesTheInformed() async throws {
        let desk = try await Desk()
        try await desk.add()
        let seen = try await desk.perform(desk.outcome(.withdrawn)).search.sequence
        try await desk.perform(desk.outcome(.unsuccessful, daysAgo: 0), seen: seen)
        #expect(try await desk.search().applications["larkspur"]?.outcome == .unsuccessful)
    }

    @Test("an undo counts as a change of what it took back, and is listed") func countsAnUndo() async throws {
        let desk = try await Desk()
        try await desk.add()
        let closed = try await desk.perform(desk.outcome(.withdrawn))
        let undone = try await desk.perform(UndoChange(change: closed.change))
        let conflict = await #expect(throws: Conflict.self) {
            try await desk.perform(desk.outcome(.unsuccessful), seen: closed.search.sequence)
        }
        #expect(conflict?.since.map(\.id) == [undone.change].compactMap { $0 })
    }

    @Test("what another process wrote counts, too") func seesOtherWriters() async throws {
        let desk = try await Desk()
        let seen = try await desk.add().search.sequence
        _ = try await desk.beside.perform(desk.outcome(.withdrawn), for: desk.seeker, at: Desk.now, by: "cli")
        await #expect(throws: Conflict.self) { try await desk.perform(desk.outcome(.unsuccessful), seen: seen) }
        #expect(try await desk.events().map(\.by) == ["test", "test", "cli"])
    }
}
