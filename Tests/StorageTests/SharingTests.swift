import Domain
import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("Several write to one log")
struct SharingTests {
    @Test("what another process wrote is noticed at the next look") func noticesOthers() async throws {
        let desk = try await Desk()
        try await desk.add()
        _ = try await desk.search()
        let other = desk.beside
        _ = try await other.perform(desk.outcome(.withdrawn), for: desk.seeker, at: Desk.now, by: "cli")
        #expect(try await desk.search().applications["larkspur"]?.outcome == .withdrawn)
        try await desk.perform(ReopenApplication(application: "larkspur", on: Desk.today))
        #expect(try await other.search(of: desk.seeker).applications["larkspur"]?.isOpen == true)
    }

    @Test("tasks that write at once through two keepers and two connections lose nothing", .timeLimit(.minutes(10)))
    func losesNothing() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/rebound-test-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = try DataFolder(path: folder).database
        let logs = try [SQLiteLog(path: path), SQLiteLog(path: path)]
        let seeker = try await logs[0].localSeeker()
        let keepers = logs.map { SearchKeeper(log: $0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<16 {
                let keeper = keepers[task % 2]
                group.addTask { try await addTen(task, keeper, seeker) }
            }
            try await group.waitForAll()
        }
        let search = try await keepers[0].search(of: seeker)
        #expect(search.applications.count == 160)
        #expect(search.orphans.isEmpty)
        #expect(search.sequence == 320)
        #expect(try await keepers[1].search(of: seeker).sequence == 320)
        #expect(try await logs[0].damage() == [])
    }

    @Test("a new incarnation is read from its beginning") func noticesAnotherIncarnation() async throws {
        let desk = try await Desk()
        try await desk.add()
        let before = try await desk.keeper.snapshot(of: desk.seeker)
        let moving = MovingLog(log: desk.log)
        let keeper = SearchKeeper(log: moving)
        #expect(try await keeper.search(of: desk.seeker).applications.count == 1)
        moving.restored.value = true
        let after = try await keeper.snapshot(of: desk.seeker)
        #expect(after.incarnation != before.incarnation)
        #expect(after.search.applications.isEmpty)
    }
}

/// Somebody may write again and again: then the keeper tries again, and says so when it gives up.
private func addTen(_ task: Int, _ keeper: SearchKeeper, _ seeker: SeekerID) async throws {
    var number = 0
    while number < 10 {
        let command = AddApplication(
            id: .init("\(task)-\(number)"), details: .init(employer: "Firm \(task)", role: "Role \(number)"),
            applied: Desk.today)
        do {
            _ = try await keeper.perform(command, for: seeker, at: Desk.now, by: "test")
            number += 1
        } catch is LogBusy {
            continue
        }
    }
}

/// The log as it is, and then as an older backup put in its place: shorter, in another incarnation.
private struct MovingLog: EventLog {
    let log: SQLiteLog
    let restored = Flag()

    func localSeeker() async throws -> SeekerID { try await log.localSeeker() }

    func head(of seeker: SeekerID) async throws -> Head {
        restored.value ? Head(incarnation: "restored", sequence: 0) : try await log.head(of: seeker)
    }

    func events(of seeker: SeekerID, after sequence: Int) async throws -> [StoredEvent] {
        restored.value ? [] : try await log.events(of: seeker, after: sequence)
    }

    func append(
        _ events: [StoredEvent], with attachments: [Storage.Attachment], for seeker: SeekerID, expecting head: Head
    ) async throws -> Head {
        try await log.append(events, with: attachments, for: seeker, expecting: head)
    }

    func attachment(_ hash: String, of seeker: SeekerID) async throws -> Storage.Attachment? { nil }
    func attachmentHashes(of seeker: SeekerID) async throws -> [String] { [] }

    func erase(
        _ ids: Set<String>, of seeker: SeekerID, marking mark: StoredEvent, expecting head: Head
    ) async throws -> Bool {
        try await log.erase(ids, of: seeker, marking: mark, expecting: head)
    }

    func keepAutosave(_ autosave: Autosave, of seeker: SeekerID) async throws {}
    func autosave(form: String, of seeker: SeekerID, at milliseconds: Int64) async throws -> Autosave? { nil }
    func deleteAutosave(form: String, of seeker: SeekerID) async throws {}
    func keepCredential(_ credential: Credential, at milliseconds: Int64) async throws {}
    func credentials(kind: String, at milliseconds: Int64) async throws -> [Credential] { [] }
    func deleteCredential(kind: String, hash: String) async throws {}
    func damage() async throws -> [String] { [] }
    func backup(to path: String) async throws {}
}

private final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var isSet = false

    var value: Bool {
        get { lock.withLock { isSet } }
        set { lock.withLock { isSet = newValue } }
    }
}
