import Domain
import Foundation
import GRDB
import Storage
import StorageSQLite

/// Measures what can only be measured inside: appends against bare inserts with the same pragmas, and folding.
///
/// Prints one line of JSON, medians in seconds. Run by `scripts/bench`, in a folder that the script makes and removes.
@main
struct Bench {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: bench FOLDER\n".utf8))
            exit(2)
        }
        let folder = CommandLine.arguments[1]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // In turn, a round of each, so that a slow moment of the machine falls on both.
        let appending = try await Appending(folder)
        let bare = try Bare(folder)
        var appends: [Double] = []
        var inserts: [Double] = []
        for number in 1...rounds {
            appends.append(try await seconds { try await appending.one(number) })
            inserts.append(try await seconds { try bare.one(number) })
        }
        let searching = try Searching().measure { try plainSeconds($0) }
        let own: [String: Double] = [
            "append": median(appends), "bare": median(inserts), "fold": try await appending.foldSeconds(),
            "events": Double(rounds),
        ]
        let figures = own.merging(searching) { mine, _ in mine }
        let line = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
        print(String(decoding: line, as: UTF8.self))
    }

    private static func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }
}

private let rounds = 400

private func seconds(_ body: @Sendable () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let began = clock.now
    try await body()
    let took = began.duration(to: clock.now).components
    return Double(took.seconds) + Double(took.attoseconds) / 1e18
}

private func plainSeconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let began = clock.now
    try body()
    let took = began.duration(to: clock.now).components
    return Double(took.seconds) + Double(took.attoseconds) / 1e18
}

/// One note after another, through the keeper: decided, encoded, appended, folded.
private struct Appending: Sendable {
    private let log: SQLiteLog
    private let keeper: SearchKeeper
    private let seeker: SeekerID
    private let now = Moment(milliseconds: 1_772_000_000_000, offset: 0)

    init(_ folder: String) async throws {
        log = try SQLiteLog(path: folder + "/append.db")
        keeper = SearchKeeper(log: log)
        seeker = try await log.localSeeker()
    }

    func one(_ count: Int) async throws {
        let note = WriteNote(id: .init("n\(count)"), application: nil, words: "A short note, number \(count).")
        _ = try await keeper.perform(note, for: seeker, at: now, by: "bench")
    }

    /// The whole log read from the file and folded by a keeper that knows nothing yet.
    func foldSeconds() async throws -> Double {
        let fresh = SearchKeeper(log: log)
        return try await seconds { _ = try await fresh.search(of: seeker) }
    }
}

/// The same bytes into a table of the same kind, one insert a transaction, nothing else.
private struct Bare: Sendable {
    private let database: DatabaseQueue

    init(_ folder: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        database = try DatabaseQueue(path: folder + "/bare.db", configuration: configuration)
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(
                sql: """
                    CREATE TABLE event (seeker TEXT, sequence INTEGER, id TEXT, payload TEXT,
                        PRIMARY KEY (seeker, sequence)) STRICT, WITHOUT ROWID
                    """)
        }
    }

    func one(_ count: Int) throws {
        try database.write { db in
            try db.execute(
                sql: "INSERT INTO event VALUES (?, ?, ?, ?)",
                arguments: [
                    "seeker", count, "00000000-0000-7000-8000-\(count)",
                    "{\"note\":\"n\(count)\",\"words\":\"A short note, number \(count).\"}",
                ])
        }
    }
}
