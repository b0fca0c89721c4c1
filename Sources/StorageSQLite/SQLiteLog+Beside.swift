public import Domain
import GRDB
public import Storage

// What lies beside the log.
extension SQLiteLog {
    public func keepAutosave(_ autosave: Autosave, of seeker: SeekerID) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM autosave WHERE expiresAt <= ?", arguments: [autosave.savedAt])
            try db.execute(
                sql: """
                    INSERT INTO autosave (seeker, form, fields, savedAt, expiresAt) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (seeker, form) DO UPDATE
                    SET fields = excluded.fields, savedAt = excluded.savedAt, expiresAt = excluded.expiresAt
                    """,
                arguments: [seeker.text, autosave.form, autosave.fields, autosave.savedAt, autosave.expiresAt])
        }
    }

    public func autosave(form: String, of seeker: SeekerID, at milliseconds: Int64) async throws -> Autosave? {
        try await database.read { db in
            try Row.fetchOne(
                db,
                sql: "SELECT fields, savedAt, expiresAt FROM autosave WHERE seeker = ? AND form = ? AND expiresAt > ?",
                arguments: [seeker.text, form, milliseconds]
            ).map { Autosave(form: form, fields: $0[0], savedAt: $0[1], expiresAt: $0[2]) }
        }
    }

    public func deleteAutosave(form: String, of seeker: SeekerID) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM autosave WHERE seeker = ? AND form = ?", arguments: [seeker.text, form])
        }
    }

    public func keepCredential(_ credential: Credential, at milliseconds: Int64) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM credential WHERE expiresAt <= ?", arguments: [milliseconds])
            try db.execute(
                sql: """
                    INSERT INTO credential (kind, hash, scope, expiresAt) VALUES (?, ?, ?, ?)
                    ON CONFLICT (kind, hash) DO UPDATE SET scope = excluded.scope, expiresAt = excluded.expiresAt
                    """,
                arguments: [credential.kind, credential.hash, credential.scope, credential.expiresAt])
        }
    }

    public func credentials(kind: String, at milliseconds: Int64) async throws -> [Credential] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT hash, scope, expiresAt FROM credential
                    WHERE kind = ? AND (expiresAt IS NULL OR expiresAt > ?) ORDER BY scope, hash
                    """,
                arguments: [kind, milliseconds]
            ).map { Credential(kind: kind, hash: $0[0], scope: $0[1], expiresAt: $0[2]) }
        }
    }

    public func deleteCredential(kind: String, hash: String) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM credential WHERE kind = ? AND hash = ?", arguments: [kind, hash])
        }
    }
}
