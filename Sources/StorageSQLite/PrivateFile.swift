import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes an empty file that only its owner can read, where there is none.
///
/// SQLite gives the files that it puts beside a database the same permissions.
func makePrivateFile(_ path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
}

/// Removes a database file with what SQLite keeps beside it.
func removeDatabase(_ path: String) {
    for tail in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + tail) }
}

/// True where both paths lead to one file.
func isSameFile(_ one: String, _ other: String) -> Bool {
    var a = stat()
    var b = stat()
    guard stat(one, &a) == 0, stat(other, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
}

/// Puts a finished file in the place of another, in one step.
func replaceFile(_ path: String, with finished: String) throws {
    guard rename(finished, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
}
