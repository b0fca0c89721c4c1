import Foundation
import Storage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Surroundings {
    /// The machine the program runs on.
    public static func machine() -> Surroundings {
        let process = ProcessInfo.processInfo
        var surroundings = Surroundings(
            environment: process.environment, executable: executablePath(), input: StandardInput(),
            output: Standard(FileHandle.standardOutput), error: Standard(FileHandle.standardError),
            clock: { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) }, zone: TimeZone.current.identifier,
            identifiers: RandomIdentifiers())
        surroundings.ticks = { Int64(ProcessInfo.processInfo.systemUptime * 1000) }
        return surroundings
    }

    private static func executablePath() -> String {
        let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
        return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
}

/// One of the streams of the process; each piece is written at once.
private struct Standard: TextSink {
    private let handle: FileHandle

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    var columns: Int? {
        let descriptor = handle.fileDescriptor
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    func write(_ text: String) {
        // A reader that has gone away, as in `rebound list | head`, is no fault.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}

private struct StandardInput: InputSource {
    var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    func line() -> String? { readLine() }

    func rest() -> [UInt8] {
        [UInt8]((try? FileHandle.standardInput.readToEnd()) ?? Data())
    }
}
