import Foundation

/// A file that was not there before.
enum NewFile {
    /// Writes it whole or not at all: a full disk leaves no half of it behind.
    ///
    /// - Throws: `Trouble.fileExists`, `Trouble.cannotWrite`.
    static func write(_ text: String, to path: String, isPrivate: Bool = false) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw Trouble.fileExists(path) }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            if isPrivate { try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path) }
        } catch {
            throw Trouble.cannotWrite(path)
        }
    }
}
