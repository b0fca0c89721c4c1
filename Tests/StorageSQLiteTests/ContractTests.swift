import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("An SQLite log keeps the contract of every log")
struct ContractTests {
    @Test(arguments: LogKind.allCases, StorageContract.rules)
    func holds(kind: LogKind, rule: StorageContract) async throws {
        let scratch = try Scratch()
        try await rule.holds {
            switch kind {
            case .memory:
                let log = try SQLiteLog()
                return (log, log)
            case .file:
                let path = scratch.file("rebound.db")
                return (try SQLiteLog(path: path), try SQLiteLog(path: path))
            }
        }
    }
}
