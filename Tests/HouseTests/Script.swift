import Foundation

/// The top of the project: three folders above this file.
let projectTop = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a script left behind.
struct Ran {
    let exit: Int32
    /// Its output and its errors, in the order they came.
    let said: String
}

/// Runs a program of `scripts/` and waits for it.
func run(_ script: String, _ arguments: [String] = [], path: String? = nil) throws -> Ran {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = projectTop.appendingPathComponent("scripts/" + script)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    if let path {
        process.environment = ProcessInfo.processInfo.environment.merging(["PATH": path]) { _, new in new }
    }
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ran(exit: process.terminationStatus, said: String(decoding: said, as: UTF8.self))
}

/// Lends a folder that holds the given files, and takes it away afterwards.
func withTree(_ files: [String: String], _ use: (String) throws -> Void) throws {
    let top = FileManager.default.temporaryDirectory.appendingPathComponent("house-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: top) }
    for (path, text) in files {
        let file = top.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        if text.hasPrefix("#!") {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
    }
    try use(top.path)
}
