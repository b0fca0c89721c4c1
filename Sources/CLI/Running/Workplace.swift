import Domain
import Foundation
import Storage
import StorageSQLite
import Words

/// The seeker's data, opened, and the moment that counts as now.
struct Workplace: Sendable {
    let surroundings: Surroundings
    let folder: DataFolder
    let log: SQLiteLog
    let keeper: SearchKeeper
    let seeker: SeekerID
    let clock: ZoneClock
    /// The end of `--as-of`, or the time of the machine.
    let now: Moment
    /// True where `--as-of` was given: reading then ignores what happened after it.
    let isAsOf: Bool
    let json: Bool
    private let lock: FolderLock

    static func open(_ shared: SharedOptions, in surroundings: Surroundings) async throws -> Workplace {
        let (clock, now) = try time(shared, in: surroundings)
        let surroundings = surroundings.fitted(shared)
        let folder = try dataFolder(shared, in: surroundings)
        let lock = try await lock(folder, at: now, shared, in: surroundings)
        do {
            let log = try SQLiteLog(path: folder.database)
            let keeper = SearchKeeper(log: log, identifiers: surroundings.identifiers)
            return Workplace(
                surroundings: surroundings, folder: folder, log: log, keeper: keeper,
                seeker: try await log.localSeeker(), clock: clock, now: now, isAsOf: shared.asOf != nil,
                json: shared.json, lock: lock)
        } catch let error where Said(error) == nil {
            throw damage(in: folder) ?? Fault(error)
        }
    }

    /// What is wrong with the stored bytes, where they are to blame: then it is no fault of the program.
    private static func damage(in folder: DataFolder) -> (any Error)? {
        guard let found = try? SQLiteLog.damage(ofFile: folder.database), !found.isEmpty else { return nil }
        return Trouble.damage(found)
    }

    /// The folder the options mean, made where there is none.
    static func dataFolder(_ shared: SharedOptions, in surroundings: Surroundings) throws -> DataFolder {
        try DataFolder(path: dataPath(shared, in: surroundings))
    }

    /// The path of the folder the options mean.
    static func dataPath(_ shared: SharedOptions, in surroundings: Surroundings) throws -> String {
        guard let path = shared.data ?? DataFolder.standard(environment: surroundings.environment) else {
            throw Trouble.noHome
        }
        return URL(fileURLWithPath: path).standardizedFileURL.path
    }

    /// The wall clock and the moment the options mean.
    static func time(_ shared: SharedOptions, in surroundings: Surroundings) throws -> (ZoneClock, Moment) {
        let clock = try ZoneClock(shared.zone ?? surroundings.zone)
        let machine = clock.moment(milliseconds: surroundings.clock())
        guard let asOf = shared.asOf else { return (clock, machine) }
        if let day = try? CLI.day(asOf, today: machine.day) { return (clock, clock.end(of: day)) }
        let instant = try clock.instant(asOf, today: machine.day, leaning: .past)
        return (clock, clock.moment(milliseconds: instant.milliseconds))
    }

    var today: Day { now.day }

    /// The search as it is to be read: what happened up to now.
    func search() async throws -> JobSearch {
        isAsOf ? try await whole().asOf(now) : try await whole()
    }

    /// The search with all that was recorded: what a command is decided in.
    func whole() async throws -> JobSearch {
        try await keeper.search(of: seeker)
    }

    /// Runs the body, giving refusals their day and telling faults apart from wrong arguments.
    func naming(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let refusal as Refusal {
            throw RefusedOn(refusal: refusal, today: today)
        } catch let error where Said(error) == nil {
            throw Self.damage(in: folder) ?? Fault(error)
        }
    }
}

// MARK: - What people type

extension Workplace {
    /// The day somebody typed, or today.
    func day(_ text: String?) throws -> Day {
        try text.map { try CLI.day($0, today: today) } ?? today
    }

    /// A day to come that somebody typed.
    func dayAhead(_ text: String) throws -> Day {
        try CLI.day(text, today: today, leaning: .future)
    }

    /// The words of a file, or of the input for `-`.
    func words(of path: String) throws -> String { try surroundings.words(of: path) }
}

extension Surroundings {
    /// The words of a file, or of the input for `-`.
    func words(of path: String) throws -> String {
        guard let text = String(validating: try bytes(of: path), as: UTF8.self) else { throw Trouble.notText(path) }
        return text
    }

    /// The bytes of a file, or of the input for `-`.
    func bytes(of path: String) throws -> [UInt8] {
        guard path != "-" else { return input.rest() }
        guard let data = FileManager.default.contents(atPath: path) else { throw Trouble.noFile(path) }
        return [UInt8](data)
    }
}
