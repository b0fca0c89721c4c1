import Foundation
import Intake
import Phrases

/// The package's own files, as the tests need them.
enum Samples {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every phrase file that ships.
    static func phraseFiles() throws -> [PhraseFile] {
        let folder = root.appending(path: "Resources/phrases")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
            PhraseFile(name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
    }

    static func reader() throws -> MessageReader {
        MessageReader(try PhraseBook(files: try phraseFiles()))
    }

    /// One message of `Tests/Fixtures/mail`, with what should be read in it.
    struct Sample: Sendable {
        var name: String
        var expected: [String: String]
        var message: Message

        var reasons: Set<String> {
            guard expected["kind"] == "rejection" else { return [] }
            let listed = (expected["reasons"] ?? "none_given").split(separator: ",")
            return Set(listed.map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    /// The samples in one folder below `Tests/Fixtures/mail`.
    static func mail(_ folder: String) throws -> [Sample] {
        let path = root.appending(path: "Tests/Fixtures/mail/\(folder)")
        let files = try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
        return try files.flatMap { file in
            let text = try String(contentsOf: path.appending(path: file), encoding: .utf8)
            return text.components(separatedBy: "=== ").dropFirst().map(sample)
        }
    }

    private static func sample(_ block: String) -> Sample {
        let halves = block.split(separator: "\n---\n", maxSplits: 1).map(String.init)
        var lines = halves[0].split(separator: "\n").map(String.init)
        let name = lines.removeFirst()
        var expected: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            expected[parts[0]] = parts[1]
        }
        let message = PastedText.message(halves.count > 1 ? halves[1] : "", source: name)
        return Sample(name: name, expected: expected, message: message)
    }
}
