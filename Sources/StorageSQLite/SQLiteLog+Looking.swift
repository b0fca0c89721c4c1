public import Domain
import Foundation
import GRDB
public import Storage

// Looking into a log without leaving a trace.
extension SQLiteLog {
    /// Opens a file that is there only to look: nothing is made, brought up to date or swept.
    ///
    /// - Throws: `SchemaOutdated` when an older version wrote the tables, `SchemaFromTheFuture` when a newer one did.
    public init(reading path: String) throws {
        guard try !Self.isOutdated(path) else { throw SchemaOutdated() }
        var configuration = Self.configuration(inMemory: true)
        configuration.readonly = true
        database = try DatabaseQueue(path: path, configuration: configuration)
        isInMemory = false
        makeName = { UUID().uuidString.lowercased() }
    }

    /// The one seeker of a local database, where there is one already.
    public func knownSeeker() async throws -> SeekerID? {
        try await database.read { db in
            try String.fetchOne(db, sql: "SELECT id FROM seeker ORDER BY rowid LIMIT 1").map { SeekerID($0) }
        }
    }
}
