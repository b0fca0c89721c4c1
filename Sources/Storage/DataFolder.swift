public import Domain
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder where a seeker's data lies, and the lock that keeps restore apart from everybody else.
public struct DataFolder: Sendable {
    public let path: String

    /// Opens the folder, making it where there is none, readable by its owner only.
    ///
    /// - Throws: `FolderRefused` when it cannot be made, or lies on a network file system.
    public init(path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FolderRefused.cannotMake(path)
        }
        guard access(path, W_OK) == 0 else { throw FolderRefused.notWritable(path) }
        if let kind = networkFileSystem(path) { throw FolderRefused.onNetwork(path, kind) }
    }

    public var database: String { file("rebound.db") }
    public var sessionKey: String { file("session.key") }

    /// When the newest backup was made, as far as this folder knows.
    ///
    /// A note beside the data, no fact: a backup is not part of anybody's search.
    public var newestBackup: Day? {
        let text = try? String(contentsOfFile: file("newest-backup"), encoding: .utf8)
        return text.flatMap { Day($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// Notes that a backup was made.
    public func noteBackup(on day: Day) throws {
        try "\(day)\n".write(toFile: file("newest-backup"), atomically: true, encoding: .utf8)
    }

    public func file(_ name: String) -> String { path + "/" + name }

    /// The path of a file that is not there yet: counted on where the name is taken.
    public func freeName(_ name: String, ending: String) -> String {
        var path = file("\(name).\(ending)")
        var count = 1
        while FileManager.default.fileExists(atPath: path) {
            count += 1
            path = file("\(name)-\(count).\(ending)")
        }
        return path
    }

    /// Takes the lock, shared by every process that uses the data, alone for restore.
    ///
    /// - Throws: `FolderBusy` with the process that holds it.
    public func lock(alone: Bool = false) throws -> FolderLock {
        let descriptor = open(file("lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FolderRefused.notWritable(path) }
        guard flock(descriptor, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            let holder = (try? String(contentsOfFile: file("lock"), encoding: .utf8)) ?? ""
            close(descriptor)
            throw FolderBusy(holder: holder.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        let lock = FolderLock(descriptor: descriptor, isAlone: alone)
        lock.sign()
        return lock
    }

    /// The folder that the system means for such data, or nil where no home is known.
    public static func standard(environment: [String: String]) -> String? {
        if let chosen = environment["REBOUND_DATA"], !chosen.isEmpty { return chosen }
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        #if os(macOS)
            return home.map { $0 + "/Library/Application Support/rebound" }
        #else
            if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/rebound" }
            return home.map { $0 + "/.local/share/rebound" }
        #endif
    }

    /// The name of a sync service whose folder this lies in, or nil.
    ///
    /// A sync client may copy half of a change.
    public var syncService: String? {
        let services = [
            ("Dropbox", "Dropbox"), ("OneDrive", "OneDrive"), ("Google Drive", "Google Drive"),
            ("GoogleDrive", "Google Drive"), ("iCloud Drive", "iCloud Drive"), ("Mobile Documents", "iCloud Drive"),
            ("Nextcloud", "Nextcloud"), ("Syncthing", "Syncthing"),
        ]
        let parts = path.split(separator: "/").map(String.init)
        return services.first { folder, _ in parts.contains { $0.hasPrefix(folder) } }?.1
    }

    private func networkFileSystem(_ path: String) -> String? {
        #if os(Linux)
            guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return nil }
            let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let fields = mounts.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count > 2 }
            let under = fields.filter { place == $0[1] || $0[1] == "/" || place.hasPrefix($0[1] + "/") }
            let kind = under.max { $0[1].count < $1[1].count }.map { String($0[2]) } ?? ""
            return ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"].contains(kind) ? kind : nil
        #else
            var status = statfs()
            guard statfs(path, &status) == 0 else { return nil }
            return status.f_flags & UInt32(MNT_LOCAL) == 0 ? "network" : nil
        #endif
    }
}

/// Holds the lock of a data folder as long as it lives; the system lets go of it when the process ends.
public final class FolderLock: Sendable {
    /// True where nobody else can use the folder meanwhile.
    public let isAlone: Bool
    private let descriptor: Int32

    init(descriptor: Int32, isAlone: Bool) {
        self.descriptor = descriptor
        self.isAlone = isAlone
    }

    deinit {
        close(descriptor)
    }

    /// Writes down who holds it, for the one who has to wait.
    func sign() {
        let signature = "\(ProcessInfo.processInfo.processIdentifier)\n"
        _ = ftruncate(descriptor, 0)
        _ = signature.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    }
}

/// The data folder cannot be used.
public enum FolderRefused: Error, Equatable {
    case cannotMake(String)
    case notWritable(String)
    /// Its path and the kind of file system. Locks and write-ahead logs cannot be trusted there.
    case onNetwork(String, String)
}

/// Another process uses the data folder.
public struct FolderBusy: Error, Equatable {
    /// Its process number, as far as known.
    public let holder: String

    public init(holder: String) {
        self.holder = holder
    }
}
