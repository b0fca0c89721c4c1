import Foundation

/// Another program of this machine.
struct OtherProgram {
    let name: String
    private let path: String

    /// Looks for it on the path of the seeker, then in the folders given.
    ///
    /// - Throws: `Trouble.noHelper`.
    init(_ name: String, also folders: [String] = [], in surroundings: Surroundings) throws {
        let usual = (surroundings.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let places = (usual + folders).filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
        guard let found = places.first(where: FileManager.default.isExecutableFile) else {
            throw Trouble.noHelper(name)
        }
        self.name = name
        path = found
    }

    /// Runs it to its end, without a shell; what it says itself is left out.
    ///
    /// - Throws: `Trouble.helperFailed` where it ends with another code than 0.
    func run(_ arguments: [String], input: String = "") throws {
        let process = Process()
        let pipe = Pipe()
        // A program that ends without reading closes the pipe: that is an error to be told, not a signal to die of.
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            // One that reads nothing has gone away already, and its code tells.
            try? pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        } catch {
            throw Trouble.helperFailed(name)
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Trouble.helperFailed(name) }
    }
}
