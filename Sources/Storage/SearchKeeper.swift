public import Domain

/// Keeps job searches in memory while in use, and is the one way to write: decide, append.
public actor SearchKeeper {
    private struct Kept {
        var head: Head
        var search: JobSearch
        var lastUsed: Int
    }

    let log: any EventLog
    let codec: FactCodec
    let identifiers: any IdentifierSource
    private let limit: Int
    private var kept: [SeekerID: Kept] = [:]
    private var clock = 0

    /// Keeps searches over the log, `limit` of them in memory at once.
    public init(
        log: any EventLog, codec: FactCodec = FactCodec(), identifiers: any IdentifierSource = RandomIdentifiers(),
        limit: Int = 64
    ) {
        self.log = log
        self.codec = codec
        self.identifiers = identifiers
        self.limit = max(1, limit)
    }

    /// The search as the log has it now, others' writing included.
    public func search(of seeker: SeekerID) async throws -> JobSearch {
        try await current(seeker).search
    }

    /// The search with the incarnation of its log: what a page is tagged with.
    public func snapshot(of seeker: SeekerID) async throws -> (search: JobSearch, incarnation: String) {
        let current = try await current(seeker)
        return (current.search, current.head.incarnation)
    }

    /// Decides a command and appends the facts as one change.
    ///
    /// Written by others meanwhile, it is decided again. A form carries the sequence it was made from in `seen` and a
    /// `change` derived from what it holds: posted twice, the second gets the first's result. Of the attachments, those
    /// are kept that the facts refer to.
    /// - Throws: `Refusal`, `Conflict`, or a fault of the log.
    public func perform(
        _ command: any Command, for seeker: SeekerID, at now: Moment, by: String, seen: Int? = nil,
        change: Change.ID? = nil, origin: String? = nil, attachments: [Attachment] = []
    ) async throws -> Performed {
        for _ in 0..<20 {
            let current = try await current(seeker)
            if let change, current.search.change(change) != nil {
                return Performed(change: change, search: current.search, isRepeat: true)
            }
            try check(command, against: current.search, seen: seen)
            if let origin { try check(origin, against: current.search) }
            let facts = try command.decide(in: current.search, at: now)
            guard !facts.isEmpty else { return Performed(change: nil, search: current.search, isRepeat: false) }
            let id = change ?? Change.ID(identifiers.event(at: now.milliseconds))
            let events = try stored(facts, after: current.head.sequence, change: id, at: now, by: by, origin: origin)
            do {
                let needed = Set(events.flatMap(\.attachments))
                let head = try await log.append(
                    events, with: attachments.filter { needed.contains($0.hash) }, for: seeker,
                    expecting: current.head)
                return Performed(change: id, search: try await took(events, head, seeker, current), isRepeat: false)
            } catch is LogMoved {
                continue
            }
        }
        throw LogBusy()
    }

    /// The fact of a stored event as it would read with other fields: what `AmendEvent` needs.
    public func amended(_ event: Event.ID, fields: [String: String], of seeker: SeekerID) async throws -> (any Fact)? {
        let events = try await log.events(of: seeker, after: 0)
        return events.first { $0.id == event.text }.flatMap { codec.amended($0, fields: fields) }
    }

    /// The command that puts fields of an event right.
    ///
    /// The latest amendment of an event is the one that counts, so it carries on what earlier ones have put right.
    public func amendment(of event: Event.ID, fields: [String: String], of seeker: SeekerID) async throws
        -> AmendEvent
    {
        let earlier = try await search(of: seeker).liveEvents.compactMap { $0.fact as? Amended }
            .filter { $0.event == event }
        var all: [String: String] = [:]
        for changed in earlier.map(\.fields) + [fields] { all.merge(changed) { $1 } }
        return AmendEvent(
            event: event, fields: all, replacement: try await amended(event, fields: all, of: seeker))
    }

    /// The events as they lie in the log.
    public func storedEvents(of seeker: SeekerID) async throws -> [StoredEvent] {
        try await log.events(of: seeker, after: 0)
    }

    private func check(_ origin: String, against search: JobSearch) throws(Refusal) {
        if search.hasForgotten(origin) { throw .forgotten }
        if search.origins.contains(origin) { throw .alreadySo }
    }

    private func check(_ command: any Command, against search: JobSearch, seen: Int?) throws {
        guard !search.isReadOnly else { throw Refusal.readOnly }
        guard let seen, let subject = command.subject, search.hasChanged(subject, since: seen) else { return }
        throw Conflict(search: search, subject: subject, seen: seen)
    }

    private func stored(
        _ facts: [any Fact], after sequence: Int, change: Change.ID, at now: Moment, by: String, origin: String?
    ) throws -> [StoredEvent] {
        try facts.enumerated().map { index, fact in
            StoredEvent(
                id: identifiers.event(at: now.milliseconds), sequence: sequence + 1 + index, change: change.text,
                origin: index == 0 ? origin : nil, recordedAt: now.milliseconds, on: fact.happened ?? now.day,
                time: fact.time?.description, by: by, fact: type(of: fact).name, payload: try codec.payload(of: fact),
                attachments: fact.attachments)
        }
    }

    /// What is in memory, brought up to what the log holds.
    private func current(_ seeker: SeekerID) async throws -> Kept {
        let head = try await log.head(of: seeker)
        if let known = kept[seeker], known.head.incarnation == head.incarnation, known.head.sequence <= head.sequence {
            if known.head.sequence == head.sequence { return use(known, for: seeker) }
            let events = try await log.events(of: seeker, after: known.head.sequence)
            return try await extend(known, by: events, to: head, for: seeker)
        }
        return try await load(seeker, head)
    }

    private func took(_ events: [StoredEvent], _ head: Head, _ seeker: SeekerID, _ before: Kept) async throws
        -> JobSearch
    {
        try await extend(before, by: events, to: head, for: seeker).search
    }

    private func extend(_ known: Kept, by events: [StoredEvent], to head: Head, for seeker: SeekerID) async throws
        -> Kept
    {
        // An amendment needs the event it amends, so the log is read again from its beginning.
        if events.contains(where: { $0.fact == Amended.name }) { return try await load(seeker, head) }
        var kept = known
        kept.head = Head(
            incarnation: head.incarnation, sequence: events.last?.sequence ?? head.sequence, wakeAt: head.wakeAt)
        kept.search.fold(codec.read(events))
        return use(kept, for: seeker)
    }

    private func load(_ seeker: SeekerID, _ head: Head) async throws -> Kept {
        let events = try await log.events(of: seeker, after: 0)
        var head = head
        head.sequence = events.last?.sequence ?? 0
        return use(Kept(head: head, search: JobSearch(folding: codec.read(events)), lastUsed: 0), for: seeker)
    }

    private func use(_ search: Kept, for seeker: SeekerID) -> Kept {
        clock += 1
        var search = search
        search.lastUsed = clock
        // Two callers may have loaded side by side: the longer one stays.
        if let other = kept[seeker], other.head.incarnation == search.head.incarnation,
            other.head.sequence > search.head.sequence
        {
            return search
        }
        kept[seeker] = search
        if kept.count > limit, let oldest = kept.min(by: { $0.value.lastUsed < $1.value.lastUsed })?.key {
            kept[oldest] = nil
        }
        return search
    }
}

/// What came of a command.
public struct Performed: Sendable {
    /// Nil when nothing would have changed.
    public let change: Change.ID?
    public let search: JobSearch
    /// True when the same form had been posted before.
    public let isRepeat: Bool
}

/// The thing was changed since the form was made.
///
/// Nothing is recorded, nothing that was typed is lost.
public struct Conflict: Error {
    public let search: JobSearch
    public let subject: Subject
    public let seen: Int

    /// The changes recorded since that touch the thing, undo and redo included.
    public var since: [Change] { search.changes(to: subject, since: seen) }
}

/// Others wrote again and again while a change was being decided.
///
/// Nothing was recorded.
public struct LogBusy: Error {}
