import Foundation
import Intake
import Phrases
import Testing

/// How long one mail of 4 kB takes; a manual run in release, with `MEASURE_READING=1`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MEASURE_READING"] != nil), .serialized)
struct ReadingSpeed {
    @Test func measuresFourKilobytes() throws {
        let files = try Samples.phraseFiles()
        let clock = ContinuousClock()
        var book: PhraseBook?
        let compiling = try clock.measure { book = try PhraseBook(files: files) }
        let reader = MessageReader(try #require(book))
        let text = try Samples.mail("open").map(\.message.text).joined(separator: "\n\n").prefix(4000)
        let message = Message(
            source: "x", from: .init(address: "jobs@acme.example"), subject: "News", text: String(text))
        var confidence = 0.0
        let runs = 400
        let reading = clock.measure { for _ in 0..<runs { confidence += reader.read(message).confidence } }
        print(
            "compiling \(files.count) phrase files: \(compiling); reading \(text.utf8.count) bytes: \(reading / runs)")
        let cut = PhraseText(message.text)
        print(
            "  cutting into words: \(clock.measure { for _ in 0..<runs { confidence += Double(PhraseText(message.text).words.count) } } / runs)"
        )
        for area in ["kinds", "reasons", "stages", "names", "layout", "senders"] {
            let spent = clock.measure {
                for _ in 0..<runs { confidence += Double(book?.matches(in: cut, area: area).count ?? 0) }
            }
            print("  matching \(area): \(spent / runs)")
        }
        #expect(confidence > 0)
    }
}
