import Domain
import Foundation
import Storage

/// A log that fails when it is told to.
final class FaultyLog: EventLog, @unchecked Sendable {
    struct Fault: Error {}
    enum Trouble {
        case none, fault
        /// Somebody else has always just written.
        case busy
    }

    private let log: any EventLog
    // Guarded by `lock`.
    private var current = Trouble.none
    private let lock = NSLock()

    init(_ log: any EventLog) {
        self.log = log
    }

    /// What appending, and keeping what is typed, runs into.
    var trouble: Trouble {
        get { lock.withLock { current } }
        set { lock.withLock { current = newValue } }
    }

    private func check() async throws {
        switch trouble {
        case .none: break
        case .fault: throw Fault()
        case .busy: throw LogMoved(head: try await log.head(of: log.localSeeker()))
        }
    }

    func localSeeker() async throws -> SeekerID { try await log.localSeeker() }
    func head(of seeker: SeekerID) async throws -> Head { try await log.head(of: seeker) }

    func events(of seeker: SeekerID, after sequence: Int) async throws -> [StoredEvent] {
        try await log.events(of: seeker, after: sequence)
    }

    func append(
        _ events: [StoredEvent], with attachments: [Storage.Attachment], for seeker: SeekerID, expecting head: Head
    ) async throws -> Head {
        try await check()
        return try await log.append(events, with: attachments, for: seeker, expecting: head)
    }

    func attachment(_ hash: String, of seeker: SeekerID) async throws -> Storage.Attachment? {
        try await log.attachment(hash, of: seeker)
    }

    func attachmentHashes(of seeker: SeekerID) async throws -> [String] {
        try await log.attachmentHashes(of: seeker)
    }

    func erase(
        _ ids: Set<String>, of seeker: SeekerID, marking mark: StoredEvent, expecting head: Head
    ) async throws -> Bool {
        try await check()
        return try await log.erase(ids, of: seeker, marking: mark, expecting: head)
    }

    func keepAutosave(_ autosave: Autosave, of seeker: SeekerID) async throws {
        try await check()
        try await log.keepAutosave(autosave, of: seeker)
    }

    func autosave(form: String, of seeker: SeekerID, at milliseconds: Int64) async throws -> Autosave? {
        try await log.autosave(form: form, of: seeker, at: milliseconds)
    }

    func deleteAutosave(form: String, of seeker: SeekerID) async throws {
        try await log.deleteAutosave(form: form, of: seeker)
    }

    func keepCredential(_ credential: Credential, at milliseconds: Int64) async throws {
        try await check()
        try await log.keepCredential(credential, at: milliseconds)
    }

    func credentials(kind: String, at milliseconds: Int64) async throws -> [Credential] {
        try await log.credentials(kind: kind, at: milliseconds)
    }

    func deleteCredential(kind: String, hash: String) async throws {
        try await log.deleteCredential(kind: kind, hash: hash)
    }

    func damage() async throws -> [String] { try await log.damage() }
    func backup(to path: String) async throws { try await log.backup(to: path) }
}
