public import Domain
import Foundation

/// A copy of the data that this program has made.
public struct DataCopy: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// Made by itself, one a day.
        case daily
        /// Kept before the tables were changed.
        case beforeMigration
        /// Kept before a backup was put in the place of the data.
        case beforeRestore
        /// Asked for with `rebound backup FILE`.
        case named
    }

    public let kind: Kind
    public let path: String
    public let bytes: Int

    public init(kind: Kind, path: String, bytes: Int) {
        self.kind = kind
        self.path = path
        self.bytes = bytes
    }

    /// The day a daily copy was made.
    public var day: Day? {
        path.split(separator: "/").last.flatMap { Day($0.dropFirst("rebound-".count).dropLast(".db".count)) }
    }
}

extension DataFolder {
    /// Where the daily copies lie.
    public var dailyFolder: String { file("backups") }

    /// Every copy that is still where it was made, the daily ones first, the newest of each kind first.
    public var copies: [DataCopy] {
        dailyCopies + beside("before-migration-", .beforeMigration) + beside("before-restore-", .beforeRestore)
            + namedBackups.compactMap { copy(.named, at: $0) }
    }

    /// The daily copies, the newest first.
    public var dailyCopies: [DataCopy] {
        names(in: dailyFolder).filter { $0.hasPrefix("rebound-") && $0.hasSuffix(".db") }.sorted(by: >)
            .compactMap { copy(.daily, at: dailyFolder + "/" + $0) }
    }

    /// Deletes the daily copies, and what a copy or a restore that was cut off has left behind.
    public func dropDailyCopies() {
        let daily = names(in: dailyFolder).filter { $0.hasPrefix("rebound-") }.map { dailyFolder + "/" + $0 }
        let incoming = names(in: path).filter { $0.hasPrefix("incoming.db") }.map(file)
        for path in daily + incoming { try? FileManager.default.removeItem(atPath: path) }
    }

    /// Whether a copy is made every day; unless the seeker has switched it off.
    public var keepsDailyCopies: Bool { !FileManager.default.fileExists(atPath: file("no-daily-backups")) }

    /// Switches the daily copies on or off; those that are there stay.
    public func keepDailyCopies(_ wanted: Bool) throws {
        let mark = file("no-daily-backups")
        guard wanted != keepsDailyCopies else { return }
        if wanted { return try FileManager.default.removeItem(atPath: mark) }
        guard FileManager.default.createFile(atPath: mark, contents: nil, attributes: ownerOnly) else {
            throw FolderRefused.notWritable(path)
        }
    }

    /// Notes that a backup was made, and where, so that `forget` can name the files that still hold what went.
    ///
    /// A note beside the data, no fact: a backup is not part of anybody's search.
    public func noteBackup(on day: Day, at backup: String) throws {
        try noteBackup(on: day)
        let known = namedBackups.filter { $0 != backup && FileManager.default.fileExists(atPath: $0) }
        let text = (known + [backup]).map { $0 + "\n" }.joined()
        let list = file("named-backups")
        try Data(text.utf8).write(to: URL(fileURLWithPath: list), options: .atomic)
        try FileManager.default.setAttributes(ownerOnly, ofItemAtPath: list)
    }

    private var namedBackups: [String] {
        let text = (try? String(contentsOfFile: file("named-backups"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    private func beside(_ beginning: String, _ kind: DataCopy.Kind) -> [DataCopy] {
        names(in: path).filter { $0.hasPrefix(beginning) && $0.hasSuffix(".db") }.sorted(by: >)
            .compactMap { copy(kind, at: file($0)) }
    }

    private func copy(_ kind: DataCopy.Kind, at path: String) -> DataCopy? {
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int else { return nil }
        return DataCopy(kind: kind, path: path, bytes: size)
    }

    private func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}

private var ownerOnly: [FileAttributeKey: Any] { [.posixPermissions: 0o600] }

/// One copy of the data a day, seven kept.
public struct DailyCopies: Sendable {
    /// How many are kept.
    public static let kept = 7

    private let folder: DataFolder
    private let log: any EventLog

    public init(in folder: DataFolder, of log: any EventLog) {
        self.folder = folder
        self.log = log
    }

    /// Makes today's copy where it is due and there is something to copy, and drops what is older than the seven newest.
    ///
    /// - Returns: whether one was made.
    @discardableResult
    public func makeIfDue(on day: Day, for seeker: SeekerID) async throws -> Bool {
        guard folder.keepsDailyCopies, try await log.head(of: seeker).sequence > 0 else { return false }
        let path = "\(folder.dailyFolder)/rebound-\(day).db"
        guard !FileManager.default.fileExists(atPath: path) else { return false }
        try FileManager.default.createDirectory(
            atPath: folder.dailyFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try await log.backup(to: path)
        for old in folder.dailyCopies.dropFirst(Self.kept) { try? FileManager.default.removeItem(atPath: old.path) }
        return true
    }
}
