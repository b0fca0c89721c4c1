import Domain
import Storage
import Testing

// What lies beside the log is mutable, belongs to one form, and goes away by itself.
extension StorageContract {
    static let autosaveRules: [StorageContract] = [
        .init(name: "an autosave is kept, replaced and deleted", check: keepsAutosaves),
        .init(name: "an autosave expires at its instant", check: letsAutosavesExpire),
        .init(name: "autosaves are no part of the log", check: keepsAutosavesApart),
    ]

    private static func keepsAutosaves(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let reply = autosave("applications/a/walk/reply", "letter=Dear+Priya%2C", at: 1000)
        let land = autosave("applications/a/walk/land", "words=", at: 1000)
        try await log.keepAutosave(reply, of: seeker)
        try await log.keepAutosave(land, of: seeker)
        #expect(try await other.autosave(form: reply.form, of: seeker, at: 1001) == reply)

        let longer = autosave(reply.form, "letter=Dear+Priya%2C+thank+you", at: 2000)
        try await other.keepAutosave(longer, of: seeker)
        #expect(try await log.autosave(form: reply.form, of: seeker, at: 2001) == longer)

        try await log.deleteAutosave(form: reply.form, of: seeker)
        #expect(try await other.autosave(form: reply.form, of: seeker, at: 2001) == nil)
        #expect(try await other.autosave(form: land.form, of: seeker, at: 2001) == land)
    }

    private static func letsAutosavesExpire(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let kept = Autosave(form: "notes/new", fields: "words=x", savedAt: 1000, expiresAt: 5000)
        try await log.keepAutosave(kept, of: seeker)
        #expect(try await other.autosave(form: kept.form, of: seeker, at: 4999) == kept)
        #expect(try await other.autosave(form: kept.form, of: seeker, at: 5000) == nil)
        #expect(try await other.autosave(form: kept.form, of: seeker, at: 5001) == nil)
        // Saving any form sweeps what has expired, so that it is gone and not only hidden.
        try await log.keepAutosave(autosave("other", "a=b", at: 5000), of: seeker)
        #expect(try await other.autosave(form: kept.form, of: seeker, at: 0) == nil)
    }

    private static func keepsAutosavesApart(_ log: any EventLog, _ other: any EventLog) async throws {
        let seeker = try await log.localSeeker()
        let head = try await log.head(of: seeker)
        try await log.keepAutosave(autosave("notes/new", "words=x", at: 1000), of: seeker)
        #expect(try await other.head(of: seeker) == head)
        #expect(try await other.events(of: seeker, after: 0).isEmpty)
        await #expect(throws: (any Error).self) {
            try await log.keepAutosave(autosave("notes/new", "words=x", at: 1000), of: SeekerID("nobody"))
        }
    }

    private static func autosave(_ form: String, _ fields: String, at milliseconds: Int64) -> Autosave {
        Autosave(form: form, fields: fields, savedAt: milliseconds, expiresAt: milliseconds + 60_000)
    }
}
