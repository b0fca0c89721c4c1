import Domain
import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("What is kept in memory equals what the log says")
struct FoldingTests {
    @Test("folding on and folding from the beginning agree, at every step of a long story") func agrees() async throws {
        let desk = try await Desk()
        for (index, command) in Story.commands.enumerated() {
            let performed = try await desk.perform(command)
            let fresh = try await desk.beside.search(of: desk.seeker)
            #expect(Folded(performed.search) == Folded(fresh), "after command \(index)")
            #expect(Folded(try await desk.search()) == Folded(fresh), "after command \(index)")
        }
        #expect(try await desk.events().count > 40)
    }

    @Test("folding in parts equals folding the whole, wherever it is cut") func foldsInParts() async throws {
        let desk = try await Desk()
        for command in Story.commands { try await desk.perform(command) }
        let events = FactCodec().read(try await desk.events())
        let whole = Folded(JobSearch(folding: events))
        for cut in events.indices {
            var search = JobSearch(folding: events.prefix(cut))
            search.fold(events.dropFirst(cut))
            #expect(Folded(search) == whole, "cut at \(cut)")
        }
    }

    @Test("only so many searches stay in memory, those used last") func isBounded() async throws {
        let logs = try await ManyLogs(3)
        let keeper = SearchKeeper(log: logs, limit: 2)
        func loads(_ seeker: Int) async throws -> Int {
            let before = logs.loads
            _ = try await keeper.search(of: logs.seekers[seeker])
            return logs.loads - before
        }
        #expect(try await loads(0) == 1)
        #expect(try await loads(1) == 1)
        #expect(try await loads(0) == 0)
        #expect(try await loads(2) == 1)
        #expect(try await loads(0) == 0)
        #expect(try await loads(1) == 1)
        #expect(try await loads(2) == 1)
    }

    @Test("a limit of none still keeps one") func keepsOne() async throws {
        let logs = try await ManyLogs(1)
        let keeper = SearchKeeper(log: logs, limit: 0)
        for _ in 0..<3 { _ = try await keeper.search(of: logs.seekers[0]) }
        #expect(logs.loads == 1)
    }
}

/// Several seekers, each with a log in memory; counts how often a log was read from its beginning.
private final class ManyLogs: EventLog, @unchecked Sendable {
    let seekers: [SeekerID]
    private let logs: [SeekerID: SQLiteLog]
    private let lock = NSLock()
    private var count = 0

    var loads: Int { lock.withLock { count } }

    init(_ number: Int) async throws {
        var logs: [SeekerID: SQLiteLog] = [:]
        var seekers: [SeekerID] = []
        for _ in 0..<number {
            let log = try SQLiteLog()
            seekers.append(try await log.localSeeker())
            logs[seekers[seekers.count - 1]] = log
        }
        self.logs = logs
        self.seekers = seekers
    }

    private func log(of seeker: SeekerID) throws -> SQLiteLog {
        guard let log = logs[seeker] else { throw Refusal.notFound(.seeker, seeker.text) }
        return log
    }

    func localSeeker() async throws -> SeekerID { seekers[0] }

    func head(of seeker: SeekerID) async throws -> Head { try await log(of: seeker).head(of: seeker) }

    func events(of seeker: SeekerID, after sequence: Int) async throws -> [StoredEvent] {
        lock.withLock { count += 1 }
        return try await log(of: seeker).events(of: seeker, after: sequence)
    }

    func append(
        _ events: [StoredEvent], with attachments: [Storage.Attachment], for seeker: SeekerID, expecting head: Head
    ) async throws -> Head {
        try await log(of: seeker).append(events, with: attachments, for: seeker, expecting: head)
    }

    func attachment(_ hash: String, of seeker: SeekerID) async throws -> Storage.Attachment? { nil }
    func attachmentHashes(of seeker: SeekerID) async throws -> [String] { [] }

    func erase(
        _ ids: Set<String>, of seeker: SeekerID, marking mark: StoredEvent, expecting head: Head
    ) async throws -> Bool {
        try await log(of: seeker).erase(ids, of: seeker, marking: mark, expecting: head)
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
