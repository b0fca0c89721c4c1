import Domain
import Foundation
import Storage
import Testing

@Suite("The data folder and its lock")
struct DataFolderTests {
    private let path = FileManager.default.temporaryDirectory.path + "/rebound-test-" + UUID().uuidString

    @Test("it is made where there is none, for its owner only") func isMade() throws {
        defer { clean() }
        let folder = try DataFolder(path: path + "/a/rebound")
        #expect(try permissions(path + "/a/rebound") == 0o700)
        #expect(folder.database == path + "/a/rebound/rebound.db")
        #expect(folder.sessionKey == path + "/a/rebound/session.key")
        _ = try DataFolder(path: path + "/a/rebound")
    }

    @Test("a file in its place is refused") func refusesAFile() throws {
        defer { clean() }
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: FolderRefused.self) { try DataFolder(path: path) }
        #expect(throws: FolderRefused.cannotMake(path + "/in")) { try DataFolder(path: path + "/in") }
    }

    @Test("many share the lock; nobody has it alone meanwhile") func shares() throws {
        defer { clean() }
        let folder = try DataFolder(path: path)
        let first = try folder.lock()
        let second = try folder.lock()
        #expect(!first.isAlone)
        let busy = #expect(throws: FolderBusy.self) { try folder.lock(alone: true) }
        #expect(busy?.holder == String(ProcessInfo.processInfo.processIdentifier))
        withExtendedLifetime((first, second)) {}
    }

    @Test("whoever has it alone keeps everybody out, and lets go") func keepsOut() throws {
        defer { clean() }
        let folder = try DataFolder(path: path)
        var alone: FolderLock? = try folder.lock(alone: true)
        #expect(alone?.isAlone == true)
        #expect(throws: FolderBusy.self) { try folder.lock() }
        #expect(throws: FolderBusy.self) { try folder.lock(alone: true) }
        alone = nil
        _ = try folder.lock()
        alone = try folder.lock(alone: true)
        #expect(try permissions(folder.file("lock")) == 0o600)
        withExtendedLifetime(alone) {}
    }

    @Test(
        "where the system means such data to be",
        arguments: [
            (["REBOUND_DATA": "/srv/r", "HOME": "/home/sam", "XDG_DATA_HOME": "/x"], "/srv/r"),
            (["REBOUND_DATA": "", "HOME": "/home/sam"], standardUnderHome),
            (["HOME": "/home/sam"], standardUnderHome),
            (["HOME": ""], nil),
            ([:], nil),
        ] as [([String: String], String?)])
    func standard(environment: [String: String], expected: String?) {
        #expect(DataFolder.standard(environment: environment) == expected)
    }

    #if os(Linux)
        private static let standardUnderHome = "/home/sam/.local/share/rebound"

        @Test(
            "the desktop's own choice of a data folder",
            arguments: [
                (["XDG_DATA_HOME": "/data", "HOME": "/home/sam"], "/data/rebound"),
                (["XDG_DATA_HOME": "relative", "HOME": "/home/sam"], "/home/sam/.local/share/rebound"),
                (["XDG_DATA_HOME": "", "HOME": "/home/sam"], "/home/sam/.local/share/rebound"),
                (["XDG_DATA_HOME": "/data"], "/data/rebound"),
            ])
        func desktop(environment: [String: String], expected: String) {
            #expect(DataFolder.standard(environment: environment) == expected)
        }
    #else
        private static let standardUnderHome = "/home/sam/Library/Application Support/rebound"
    #endif

    @Test(
        "a folder that a service copies about is told of",
        arguments: [
            ("/Dropbox/rebound", "Dropbox"), ("/OneDrive - Fennimore Press/data", "OneDrive"),
            ("/Nextcloud/r", "Nextcloud"), ("/Mobile Documents/com~apple~CloudDocs/r", "iCloud Drive"),
            ("/plain/r", nil), ("/My Dropbox notes/r", nil),
        ])
    func syncs(tail: String, service: String?) throws {
        defer { clean() }
        #expect(try DataFolder(path: path + tail).syncService == service)
    }

    private func clean() { try? FileManager.default.removeItem(atPath: path) }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("the newest backup is remembered, and none before the first")
    func newestBackup() throws {
        defer { clean() }
        let folder = try DataFolder(path: path)
        #expect(folder.newestBackup == nil)
        let day = try #require(Day("2026-03-31"))
        try folder.noteBackup(on: day)
        #expect(try DataFolder(path: path).newestBackup == day)
    }
}
