import Domain
import Foundation
import Intake
import Phrases

/// Invented postings, each with the criteria that a careful reader finds in it.
struct PostingSample: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    var expected: [AskedFor]

    var description: String { name }

    static let all: [PostingSample] = ["british", "american"].flatMap { file in
        let path = Samples.root.appending(path: "Tests/Fixtures/postings/\(file).txt")
        guard let text = try? String(contentsOf: path, encoding: .utf8) else {
            preconditionFailure("no sample postings at \(path.path)")
        }
        return read(text)
    }

    static func reader() throws -> CriteriaReader {
        let book = try PhraseBook(files: try Samples.phraseFiles())
        return CriteriaReader(book, adding: AddReader(book, days: { _, _, _ in [] }))
    }

    private static func read(_ text: String) -> [PostingSample] {
        text.components(separatedBy: "\n=== ").dropFirst().map { part in
            let halves = part.components(separatedBy: "\n---\n")
            let name = halves[0].prefix { $0 != "\n" }
            let lines = (halves.count > 1 ? halves[1] : "").split(separator: "\n")
            return PostingSample(
                name: String(name), text: String(halves[0].dropFirst(name.count + 1)), expected: lines.map(asked))
        }
    }

    /// `must: Managing a budget [weight 30%] [words 250] [years 3]`.
    private static func asked(_ line: Substring) -> AskedFor {
        var asked = AskedFor(text: "", kind: line.hasPrefix("wish") ? .wish : .must)
        var parts = line.dropFirst("must: ".count).components(separatedBy: " [")
        asked.text = parts.removeFirst()
        for part in parts {
            let words = part.dropLast().split(separator: " ", maxSplits: 1).map(String.init)
            switch words[0] {
            case "weight": asked.weight = words[1]
            case "words": asked.wordLimit = Int(words[1])
            default: asked.years = Int(words[1])
            }
        }
        return asked
    }
}
