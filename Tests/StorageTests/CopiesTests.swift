import Domain
import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("Copies of the data, made every day")
struct CopiesTests {
    private let path = FileManager.default.temporaryDirectory.path + "/rebound-copies-" + UUID().uuidString

    private func opened() async throws -> (DataFolder, SQLiteLog, SeekerID) {
        let folder = try DataFolder(path: path)
        let log = try SQLiteLog(path: folder.database)
        return (folder, log, try await log.localSeeker())
    }

    private func write(_ log: SQLiteLog, _ seeker: SeekerID) async throws {
        _ = try await SearchKeeper(log: log).perform(
            WriteNote(id: .init("n"), application: nil, words: "A long week."), for: seeker, at: Desk.now, by: "test")
    }

    @Test("none while there is nothing; one a day; the newest seven stay") func keepsSeven() async throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (folder, log, seeker) = try await opened()
        let copies = DailyCopies(in: folder, of: log)
        #expect(try await !copies.makeIfDue(on: Desk.today, for: seeker))
        try await write(log, seeker)
        for number in 0..<9 {
            #expect(try await copies.makeIfDue(on: Desk.today.adding(number), for: seeker))
            #expect(try await !copies.makeIfDue(on: Desk.today.adding(number), for: seeker))
        }
        let days = (2...8).reversed().map { "rebound-\(Desk.today.adding($0)).db" }
        #expect(folder.dailyCopies.map { $0.path.split(separator: "/").last.map(String.init) } == days)
        for copy in folder.dailyCopies {
            let mode = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(copy.bytes > 0)
        }
        #expect(try SQLiteLog.damage(ofFile: folder.dailyCopies[0].path).isEmpty)
    }

    @Test("switched off, none is made, and those that are there stay") func canBeSwitchedOff() async throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (folder, log, seeker) = try await opened()
        try await write(log, seeker)
        let copies = DailyCopies(in: folder, of: log)
        try await copies.makeIfDue(on: Desk.today, for: seeker)
        try folder.keepDailyCopies(false)
        #expect(try !DataFolder(path: path).keepsDailyCopies)
        #expect(try await !copies.makeIfDue(on: Desk.today.adding(1), for: seeker))
        #expect(folder.dailyCopies.count == 1)
        try folder.keepDailyCopies(true)
        try folder.keepDailyCopies(true)
        #expect(try await copies.makeIfDue(on: Desk.today.adding(1), for: seeker))
        folder.dropDailyCopies()
        #expect(folder.dailyCopies.isEmpty)
    }

    @Test("named backups are remembered as long as they are there") func remembersNamed() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try DataFolder(path: path)
        let one = path + "/one.db"
        let two = path + "/two.db"
        for name in [one, two] { #expect(FileManager.default.createFile(atPath: name, contents: Data([1]))) }
        try folder.noteBackup(on: Desk.today, at: one)
        try folder.noteBackup(on: Desk.today, at: two)
        try folder.noteBackup(on: Desk.today, at: one)
        #expect(folder.copies.map(\.path) == [two, one])
        try FileManager.default.removeItem(atPath: two)
        #expect(folder.copies == [DataCopy(kind: .named, path: one, bytes: 1)])
        #expect(folder.newestBackup == Desk.today)
    }

    @Test("only what is ours is deleted, and only by the one who holds the lock alone") func deletesOurs()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (folder, log, seeker) = try await opened()
        try await write(log, seeker)
        try await DailyCopies(in: folder, of: log).makeIfDue(on: Desk.today, for: seeker)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("letter.txt")))
        let shared = try folder.lock()
        #expect(throws: FolderBusy.self) { try folder.deleteContents(holding: shared) }
        #expect(folder.contents.map(\.name).contains("backups"))
        withExtendedLifetime(shared) {}
    }

    @Test("deleted, the folder goes where nothing else lies in it") func deletesTheFolder() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try DataFolder(path: path)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("letter.txt")))
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.database))
        #expect(folder.otherNames == ["letter.txt"])
        var alone: FolderLock? = try folder.lock(alone: true)
        if let alone { try folder.deleteContents(holding: alone) }
        alone = nil
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["letter.txt"])
        try FileManager.default.removeItem(atPath: folder.file("letter.txt"))
        let again = try folder.lock(alone: true)
        try folder.deleteContents(holding: again)
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
