import Domain
import Foundation
import Logging
import Pages
import Storage
import StorageSQLite
import Web

@testable import CLI

/// The real server on a port of its own, over a log in memory, with a clock that is set by hand and counting ids.
final class House: Sendable {
    let log: FaultyLog
    let keeper: SearchKeeper
    let clock: SetClock
    let seeker: SeekerID
    let port: Int
    /// The path that lets a browser in.
    let link: String

    /// A house for one test, closed again after it.
    static func open(on day: String = "2026-03-10", _ test: (House) async throws -> Void) async throws {
        let log = FaultyLog(try SQLiteLog())
        let names = CountingIdentifiers()
        let keeper = SearchKeeper(log: log, identifiers: names)
        let clock = SetClock(day)
        let seeker = try await log.localSeeker()
        let site = try site(log: log, keeper: keeper, seeker: seeker, names: names, clock: clock)
        let (links, said) = AsyncStream.makeStream(of: String.self)
        let server = Task {
            defer { said.finish() }
            try await WebServer.run(site, host: "127.0.0.1", port: 0) { said.yield($0) }
        }
        guard let link = await links.first(where: { _ in true }).flatMap(URL.init), let port = link.port else {
            try await server.value
            throw NoLink()
        }
        let house = House(log: log, keeper: keeper, clock: clock, seeker: seeker, port: port, link: link.path())
        do {
            try await test(house)
        } catch {
            server.cancel()
            _ = await server.result
            throw error
        }
        server.cancel()
        _ = await server.result
    }

    private init(
        log: FaultyLog, keeper: SearchKeeper, clock: SetClock, seeker: SeekerID, port: Int, link: String
    ) {
        self.log = log
        self.keeper = keeper
        self.clock = clock
        self.seeker = seeker
        self.port = port
        self.link = link
    }

    private static func site(
        log: FaultyLog, keeper: SearchKeeper, seeker: SeekerID, names: CountingIdentifiers, clock: SetClock
    ) throws -> Site {
        _ = LogBook.isOpen
        let loaded = try resources.get()
        return Site(
            keeper: keeper, log: log, seeker: seeker, clock: { clock.now }, offset: { _, _ in 0 },
            zone: NamedZone.init(said:), here: { Moment(milliseconds: $0, offset: 0) }, identifiers: names,
            templates: loaded.templates, parse: loaded.parse, textOfFile: loaded.textOfFile,
            formData: loaded.formData, read: loaded.read, advisers: loaded.advisers, assets: loaded.assets,
            about: { AboutData(folder: "/home/sam/rebound", size: 4096, newestBackup: nil, version: "test") },
            build: loaded.build, key: [UInt8](repeating: 7, count: WebServer.keyLength))
    }

    /// Read once: there are many files, and every test has a server.
    private static let resources = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = ResourceFolder(path: root.appending(path: "Resources").path(percentEncoded: false))
        return try LoadedResources(folder, offset: 0)
    }

    private struct NoLink: Error {}
}

// MARK: - What was recorded

extension House {
    /// The names of the recorded facts, in order.
    func facts() async throws -> [String] {
        try await keeper.storedEvents(of: seeker).map(\.fact)
    }

    func search() async throws -> JobSearch { try await keeper.search(of: seeker) }

    /// The id of the change recorded last.
    func lastChange() async throws -> String? {
        try await keeper.storedEvents(of: seeker).last?.change
    }

    /// Everything recorded, as it lies in the log.
    func recorded() async throws -> String {
        try await keeper.storedEvents(of: seeker).map(\.payload).joined(separator: "\n")
    }

    func sequence() async throws -> Int { try await search().sequence }

    /// Performs a command as another program would, beside the server.
    func perform(_ command: any Command) async throws {
        _ = try await keeper.perform(command, for: seeker, at: clock.now, by: "test")
    }

    /// An application that waits for an answer.
    func withOpen() async throws {
        try await perform(
            AddApplication(
                id: .init("open"), kind: .application,
                details: ApplicationDetails(employer: "Open Ltd", role: "Clerk"), applied: Day("2026-03-01")))
    }

    /// An application at Quillback Foods, with an interview behind it and a no.
    func withSetback() async throws -> String {
        let id = JobApplication.ID("quillback")
        try await perform(
            AddApplication(
                id: id, kind: .application, details: ApplicationDetails(employer: "Quillback Foods", role: "Analyst"),
                applied: Day("2026-02-01")))
        try await perform(
            ArrangeInterview(
                id: .init("talk"), application: id, stage: .interview,
                at: Moment(day: clock.now.day.adding(-8), minute: 600, offset: 0), with: ["Alice Brown"]))
        try await perform(RecordOutcome(application: id, outcome: .unsuccessful, on: clock.now.day))
        return id.text
    }
}

/// A clock that stands until it is moved.
final class SetClock: @unchecked Sendable {
    // Guarded by `lock`.
    private var moment: Moment
    private let lock = NSLock()

    init(_ day: String) {
        moment = Moment(day: Day(day) ?? Day.first, minute: 600, offset: 0)
    }

    var now: Moment { lock.withLock { moment } }

    func go(to day: String, minute: Int = 600) {
        lock.withLock { moment = Moment(day: Day(day) ?? Day.first, minute: minute, offset: 0) }
    }
}

extension Day {
    static var first: Day { Day(year: 1970, month: 1, day: 1) ?? Moment(milliseconds: 0, offset: 0).day }
}

/// What the program logs, for all tests together.
final class LogBook: LogHandler, @unchecked Sendable {
    // Guarded by `lock`.
    private static nonisolated(unsafe) var lines: [String] = []
    private static let lock = NSLock()

    static let isOpen: Bool = {
        LoggingSystem.bootstrap { _ in LogBook() }
        return true
    }()

    static var text: String { lock.withLock { lines.joined(separator: "\n") } }

    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        Self.lock.withLock { Self.lines.append("\(event.message) \(metadata) \(event.metadata ?? [:])") }
    }
}
