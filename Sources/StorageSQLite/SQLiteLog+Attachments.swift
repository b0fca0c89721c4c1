public import Domain
import Foundation
import GRDB
public import Storage

// Bytes that events refer to.
extension SQLiteLog {
    public func attachment(_ hash: String, of seeker: SeekerID) async throws -> Attachment? {
        try await database.read { db in
            let bytes = try Data.fetchOne(
                db, sql: "SELECT bytes FROM attachment WHERE seeker = ? AND hash = ?", arguments: [seeker.text, hash])
            return bytes.map { Attachment(stored: [UInt8]($0), under: hash) }
        }
    }

    public func attachmentHashes(of seeker: SeekerID) async throws -> [String] {
        try await database.read { db in
            try String.fetchAll(
                db, sql: "SELECT hash FROM attachment WHERE seeker = ? ORDER BY hash", arguments: [seeker.text])
        }
    }

    /// The same bytes are kept once.
    func keep(_ attachments: [Attachment], of seeker: SeekerID, _ db: Database) throws {
        for attachment in attachments {
            try db.execute(
                sql: """
                    INSERT INTO attachment (seeker, hash, bytes) VALUES (?, ?, ?)
                    ON CONFLICT (seeker, hash) DO NOTHING
                    """,
                arguments: [seeker.text, attachment.hash, Data(attachment.bytes)])
        }
    }

    /// What each event refers to, by its place.
    func references(of seeker: SeekerID, after sequence: Int, _ db: Database) throws -> [Int: [String]] {
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, hash FROM reference WHERE seeker = ? AND sequence > ? ORDER BY sequence, hash")
        return try Row.fetchAll(statement, arguments: [seeker.text, sequence])
            .reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
    }
}

/// Attachments whose bytes are not those that their hash was made of.
func findChangedAttachments(_ db: Database, watch: @escaping Watch) throws -> [String] {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM attachment") ?? 0
    var done = 0
    // Unsorted: SQLite would gather all the bytes to put them into an order.
    let rows = try Row.fetchCursor(db, sql: "SELECT hash, bytes FROM attachment")
    var found: [String] = []
    while let row = try rows.next() {
        try watch(.checkingDocuments, done, count)
        done += 1
        let attachment = Attachment(stored: [UInt8](row[1] as Data), under: row[0])
        if !attachment.isSound { found.append("attachment \(attachment.hash.prefix(12)): bytes changed") }
    }
    return found.sorted()
}

/// How many documents entries refer to that are not kept.
func missingDocuments(_ db: Database) throws -> Int {
    guard try db.tableExists("reference"), try db.tableExists("attachment") else { return 0 }
    return try Int.fetchOne(
        db,
        sql: """
            SELECT count(DISTINCT reference.hash) FROM reference WHERE NOT EXISTS (
                SELECT 1 FROM attachment
                WHERE attachment.seeker = reference.seeker AND attachment.hash = reference.hash)
            """) ?? 0
}
