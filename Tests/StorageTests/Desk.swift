public import Domain
import Storage
import StorageSQLite

/// A keeper over a log in memory, with counted names and a clock that stands still until told.
struct Desk: Sendable {
    let log: SQLiteLog
    let keeper: SearchKeeper
    let seeker: SeekerID
    let names = CountingIdentifiers()

    static let today = Day(number: 20_522)
    static let now = Moment(day: today, minute: 600, offset: 60)

    init(log: SQLiteLog? = nil, limit: Int = 64, codec: FactCodec = FactCodec()) async throws {
        let log = try log ?? SQLiteLog()
        self.log = log
        keeper = SearchKeeper(log: log, codec: codec, identifiers: names, limit: limit)
        seeker = try await log.localSeeker()
    }

    /// A second keeper on the same log, as another process would have it.
    var beside: SearchKeeper { SearchKeeper(log: log, identifiers: RandomIdentifiers()) }

    @discardableResult
    func perform(
        _ command: any Command, seen: Int? = nil, change: String? = nil, origin: String? = nil
    ) async throws -> Performed {
        try await keeper.perform(
            command, for: seeker, at: Self.now, by: "test", seen: seen, change: change.map { .init($0) },
            origin: origin, attachments: Story.attachments)
    }

    /// An application to begin with.
    @discardableResult
    func add(_ id: String = "larkspur", employer: String = "Larkspur Housing") async throws -> Performed {
        try await perform(
            AddApplication(
                id: .init(id), details: .init(employer: employer, role: "Programme Officer"),
                applied: Self.today.adding(-20)))
    }

    func search() async throws -> JobSearch { try await keeper.search(of: seeker) }

    func events() async throws -> [StoredEvent] { try await log.events(of: seeker, after: 0) }

    func outcome(_ outcome: Outcome, of id: String = "larkspur", daysAgo: Int = 1) -> RecordOutcome {
        RecordOutcome(application: .init(id), outcome: outcome, on: Self.today.adding(-daysAgo))
    }
}

/// Everything a search comes to: two folds of one log must agree in it.
struct Folded: Equatable {
    let sequence: Int
    let changes: [String]
    let applications: [JobApplication.ID: JobApplication]
    let people: [Person.ID: Person]
    let lessons: [Lesson.ID: Lesson]
    let actions: [Action.ID: Action]
    let notes: [Dated<NoteWritten>]
    let documents: [Document.ID: Document]
    let forgotten: [Dated<Forgotten>]
    let seeker: Seeker
    let orphans: [Entry]
    let origins: Set<String>
    let unknown: [String]

    init(_ search: JobSearch) {
        sequence = search.sequence
        changes = search.changes.map { "\($0.id) \($0.isLive) \($0.names)" }
        applications = search.applications
        people = search.people
        lessons = search.lessons
        actions = search.actions
        notes = search.notes
        documents = search.documents
        forgotten = search.forgotten
        seeker = search.seeker
        orphans = search.orphans
        origins = search.origins
        unknown = search.unknown
    }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
