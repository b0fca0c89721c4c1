import Storage
import Testing

// Secrets lie beside the log as hashes, and end at their instant or when they are taken back.
extension StorageContract {
    static let credentialRules: [StorageContract] = [
        .init(name: "a credential is kept, replaced and taken back", check: keepsCredentials),
        .init(name: "a credential ends at its instant", check: letsCredentialsExpire),
    ]

    private static func keepsCredentials(_ log: any EventLog, _ other: any EventLog) async throws {
        let phone = Credential(kind: "phone", hash: "aa", scope: "2 phone", expiresAt: 9000)
        let tablet = Credential(kind: "phone", hash: "bb", scope: "1 tablet", expiresAt: 9000)
        let feed = Credential(kind: "calendar", hash: "aa", scope: "feed", expiresAt: nil)
        for credential in [phone, tablet, feed] { try await log.keepCredential(credential, at: 1000) }
        #expect(try await other.credentials(kind: "phone", at: 1001) == [tablet, phone])
        #expect(try await other.credentials(kind: "calendar", at: .max) == [feed])
        #expect(try await other.credentials(kind: "nothing", at: 0).isEmpty)

        let renewed = Credential(kind: "phone", hash: "aa", scope: "0 phone", expiresAt: 9500)
        try await other.keepCredential(renewed, at: 2000)
        #expect(try await log.credentials(kind: "phone", at: 2000) == [renewed, tablet])

        try await log.deleteCredential(kind: "phone", hash: "aa")
        try await log.deleteCredential(kind: "phone", hash: "not there")
        #expect(try await other.credentials(kind: "phone", at: 2000) == [tablet])
        #expect(try await other.credentials(kind: "calendar", at: 2000) == [feed])
    }

    private static func letsCredentialsExpire(_ log: any EventLog, _ other: any EventLog) async throws {
        let phone = Credential(kind: "phone", hash: "aa", scope: "phone", expiresAt: 5000)
        try await log.keepCredential(phone, at: 1000)
        #expect(try await other.credentials(kind: "phone", at: 4999) == [phone])
        #expect(try await other.credentials(kind: "phone", at: 5000).isEmpty)
        #expect(try await other.credentials(kind: "phone", at: 5001).isEmpty)
        // Keeping any sweeps what has expired, so that it is gone and not only hidden.
        try await log.keepCredential(.init(kind: "phone", hash: "cc", scope: "x", expiresAt: nil), at: 5000)
        #expect(try await other.credentials(kind: "phone", at: 0).map(\.hash) == ["cc"])
    }
}
