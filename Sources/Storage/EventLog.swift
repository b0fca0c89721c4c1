public import Domain

public typealias SeekerID = Identifier<Seeker>

/// Where a seeker's log stands: what an append is compared with.
public struct Head: Sendable, Equatable {
    /// Random; changed by forget and restore, so that nothing made before either can be appended to.
    public var incarnation: String
    /// Position of the last event; 0 for an empty log.
    public var sequence: Int
    /// When something is next due for this seeker, milliseconds since 1970 UTC.
    public var wakeAt: Int64?

    public init(incarnation: String, sequence: Int, wakeAt: Int64? = nil) {
        self.incarnation = incarnation
        self.sequence = sequence
        self.wakeAt = wakeAt
    }
}

/// An event as it lies in the database, its payload as the bytes that were stored.
public struct StoredEvent: Sendable, Equatable {
    public var id: String
    /// Position in the log, from 1, without a gap.
    public var sequence: Int
    public var change: String
    public var origin: String?
    /// Milliseconds since 1970 UTC.
    public var recordedAt: Int64
    public var on: Day
    /// `10:30+01:00`.
    public var time: String?
    /// What wrote it: `web`, `cli`, `import`, `demo`.
    public var by: String
    public var fact: String
    /// JSON, one line.
    public var payload: String
    /// Content hashes of the bytes beside the log that it refers to.
    public var attachments: [String]

    public init(
        id: String, sequence: Int, change: String, origin: String?, recordedAt: Int64, on: Day, time: String?,
        by: String, fact: String, payload: String, attachments: [String] = []
    ) {
        self.id = id
        self.sequence = sequence
        self.change = change
        self.origin = origin
        self.recordedAt = recordedAt
        self.on = on
        self.time = time
        self.by = by
        self.fact = fact
        self.payload = payload
        self.attachments = attachments
    }
}

/// The port to the database: one append-only log per seeker, and the little that lies beside it.
///
/// Every adapter passes the same contract suite.
public protocol EventLog: Sendable {
    /// The one seeker of a local database; made at the first call.
    func localSeeker() async throws -> SeekerID

    /// Where the seeker's log stands.
    func head(of seeker: SeekerID) async throws -> Head

    /// Events after the position, in order.
    func events(of seeker: SeekerID, after sequence: Int) async throws -> [StoredEvent]

    /// Appends in one transaction, if the log still stands where `expecting` says.
    ///
    /// Events carry the sequence numbers that follow. When the call returns, they are on disk, and so are the
    /// attachments. What an event refers to is among them or was kept before.
    /// - Throws: `LogMoved` when somebody else has written since; nothing is written then.
    func append(
        _ events: [StoredEvent], with attachments: [Attachment], for seeker: SeekerID, expecting head: Head
    ) async throws -> Head

    /// The bytes kept under a hash.
    func attachment(_ hash: String, of seeker: SeekerID) async throws -> Attachment?

    /// The hashes of all that is kept beside the log, in their order.
    func attachmentHashes(of seeker: SeekerID) async throws -> [String]

    /// Overwrites events for good and appends the mark, in one transaction.
    ///
    /// An erased event keeps its name, place and change; its fact becomes `erased`, its payload `{}`, its origin and
    /// time go, its day becomes that of the mark. Attachments that nothing refers to any more go, and so does every
    /// half-filled form. The log gets a new incarnation. When the call returns, the bytes are in no file of the log.
    /// - Returns: false where another process was reading, so that the last traces go when it is done.
    /// - Throws: `LogMoved` when somebody else has written since; nothing is erased then.
    func erase(
        _ ids: Set<String>, of seeker: SeekerID, marking mark: StoredEvent, expecting head: Head
    ) async throws -> Bool

    /// Keeps what stands in a half-filled form. Never a fact, never exported.
    func keepAutosave(_ autosave: Autosave, of seeker: SeekerID) async throws

    /// What was kept for the form, unless it has expired.
    func autosave(form: String, of seeker: SeekerID, at milliseconds: Int64) async throws -> Autosave?

    func deleteAutosave(form: String, of seeker: SeekerID) async throws

    /// Keeps the hash of a secret; one of the same kind and hash is replaced, what has expired is swept.
    func keepCredential(_ credential: Credential, at milliseconds: Int64) async throws

    /// The secrets of a kind that have not expired, by scope and hash.
    func credentials(kind: String, at milliseconds: Int64) async throws -> [Credential]

    /// Forgets a secret: it opens nothing any more.
    func deleteCredential(kind: String, hash: String) async throws

    /// What is wrong with the stored bytes; empty when all is well.
    func damage() async throws -> [String]

    /// Writes a whole copy to a new file.
    func backup(to path: String) async throws
}

extension EventLog {
    /// Appends events that bring no new attachment.
    public func append(_ events: [StoredEvent], for seeker: SeekerID, expecting head: Head) async throws -> Head {
        try await append(events, with: [], for: seeker, expecting: head)
    }
}

/// The log stands elsewhere than the writer thought.
public struct LogMoved: Error, Equatable {
    public let head: Head

    public init(head: Head) {
        self.head = head
    }
}

/// What stands in a half-filled form.
public struct Autosave: Sendable, Equatable {
    /// The form's address, e.g.
    ///
    /// `applications/k7m2q9xd4t/walk/reply`.
    public var form: String
    /// The fields as the form sends them, URL-encoded.
    public var fields: String
    public var savedAt: Int64
    public var expiresAt: Int64

    public init(form: String, fields: String, savedAt: Int64, expiresAt: Int64) {
        self.form = form
        self.fields = fields
        self.savedAt = savedAt
        self.expiresAt = expiresAt
    }
}

/// A secret that opens something, kept as a keyed hash only.
///
/// Never a fact, never exported.
public struct Credential: Sendable, Equatable {
    /// What it opens: `phone`.
    public var kind: String
    public var hash: String
    /// For whom and what, as its kind writes it.
    public var scope: String
    /// Milliseconds since 1970 UTC; nil for one that lasts until it is taken back.
    public var expiresAt: Int64?

    public init(kind: String, hash: String, scope: String, expiresAt: Int64?) {
        self.kind = kind
        self.hash = hash
        self.scope = scope
        self.expiresAt = expiresAt
    }
}
