import CLI
import Domain
import Foundation
import Storage
import TestSupport

/// Runs commands on one temporary data folder and writes down what was said, as a terminal would show it.
///
/// Lines of standard error begin with `2> `. The clock stands still, names are counted.
final class Transcript {
    let folder: URL
    private(set) var text = ""
    private let identifiers = CountingIdentifiers()
    var environment: [String: String]
    /// Saturday 21 November 2026, 09:00 UTC.
    var clock: Int64 = 1_795_251_600_000
    var zone = "UTC"
    /// Columns of the terminal that results and talk go to; nil where they go to a file.
    var columns: Int?

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rebound-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let package = URL(filePath: "\(#filePath)").deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        environment = [
            "COLUMNS": "80", "REBOUND_DATA": folder.appending(path: "data").path(),
            "REBOUND_RESOURCES": package.appending(path: "Resources").path(),
        ]
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs one command and notes it; `typing` is what somebody types at a terminal, `input` what is piped in.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil, typing: [String]? = nil) async -> Ran {
        await run(words: arguments, input: input, typing: typing)
    }

    @discardableResult
    func run(words arguments: [String], input: String? = nil, typing: [String]? = nil) async -> Ran {
        let output = Collected(columns: columns)
        let said = Collected(columns: columns)
        let keyboard = Keyboard(text: input ?? typing?.map { $0 + "\n" }.joined() ?? "", isTerminal: typing != nil)
        let clock = clock
        let surroundings = Surroundings(
            environment: environment, executable: "/nowhere/rebound", input: keyboard, output: output, error: said,
            clock: { clock }, zone: zone, identifiers: identifiers)
        let real = arguments.map { $0.replacingOccurrences(of: "DIR", with: folder.path()) }
        let exit = await CommandLineTool.run(real, in: surroundings)
        let ran = Ran(output: hidden(output.text), error: hidden(said.text), exit: exit)
        note(arguments, input: input, ran)
        return ran
    }

    /// Writes a file into the folder; `DIR/name` in arguments names it.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func contents(of name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private func note(_ arguments: [String], input: String?, _ ran: Ran) {
        text += "$ rebound" + arguments.map { " " + quoted($0) }.joined()
        text += input == nil ? "\n" : " <<END\n\(input ?? "")\(input?.hasSuffix("\n") == true ? "" : "\n")END\n"
        text += ran.output
        if let last = ran.output.utf8.last, last != UInt8(ascii: "\n") { text += "\n" }
        var said = ran.error.split(separator: "\n", omittingEmptySubsequences: false)
        if said.last?.isEmpty == true { said.removeLast() }
        for line in said {
            text += line.isEmpty ? "2>\n" : "2> \(line)\n"
        }
        text += "[exit \(ran.exit)]\n\n"
    }

    /// The temporary folder is the one thing that differs from run to run.
    private func hidden(_ text: String) -> String {
        text.replacingOccurrences(of: folder.path(), with: "DIR")
    }

    private func quoted(_ argument: String) -> String {
        let isPlain = !argument.isEmpty && argument.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=+".contains($0) }
        return isPlain ? argument : "'\(argument)'"
    }
}

/// What one command came to.
struct Ran {
    let output: String
    let error: String
    let exit: Int32

    var lines: [String] { output.split(separator: "\n").map(String.init) }
}

private final class Collected: TextSink, @unchecked Sendable {
    let columns: Int?
    // Guarded by `lock`.
    private var pieces = ""
    private let lock = NSLock()

    init(columns: Int?) {
        self.columns = columns
    }

    var text: String { lock.withLock { pieces } }

    func write(_ text: String) {
        lock.withLock { pieces += text }
    }
}

private final class Keyboard: InputSource, @unchecked Sendable {
    let isTerminal: Bool
    // Guarded by `lock`.
    private var left: Substring
    private let lock = NSLock()

    init(text: String, isTerminal: Bool) {
        left = Substring(text)
        self.isTerminal = isTerminal
    }

    func line() -> String? {
        lock.withLock {
            guard !left.isEmpty else { return nil }
            let line = left.prefix { $0 != "\n" }
            left = left[line.endIndex...].dropFirst()
            return String(line)
        }
    }

    func rest() -> [UInt8] {
        lock.withLock {
            defer { left = "" }
            return Array(left.utf8)
        }
    }
}
