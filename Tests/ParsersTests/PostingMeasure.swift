import Domain
import Foundation
import Intake
import Parsers
import Phrases
import TestSupport
import Testing

/// Reads the public boards' answers that lie beside the repository, and prints what was found; nothing is copied here.
@Suite struct PostingMeasure {
    private static let boards = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/postings/careerkit_ats_fixtures")

    @Test func readsPublicBoards() throws {
        let folder = Self.boards.path(percentEncoded: false)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            print("SKIPPED: no postings at \(folder)")
            return
        }
        let areas = ["criteria", "adding", "columns", "names", "senders"]
        let files = try areas.flatMap { try PhraseFolder.files(in: $0) }
        let book = try PhraseBook(files: files.map { PhraseFile(name: $0.name, text: $0.text) })
        let reader = CriteriaReader(book, adding: AddReader(book, days: { _, _, _ in [] }))
        var total = (files: 0, postings: 0, worded: 0, giving: 0, musts: 0, wishes: 0, years: 0)
        for name in names.sorted() where !name.hasSuffix(".md") {
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            let readings = try PostingParser.postings(in: [UInt8](bytes)).map { source in
                (source, reader.read(source, today: Day(number: 20_543)))
            }
            let criteria = readings.flatMap(\.1.criteria)
            let giving = readings.count { !$0.1.criteria.isEmpty }
            let worded = readings.count { $0.0.text.count > 300 }
            print(
                "  \(name): \(readings.count) postings, \(worded) with words, \(giving) give \(criteria.count) criteria; "
                    + "\(readings.count { !$0.1.details.role.isEmpty }) name the role")
            total.files += 1
            total.postings += readings.count
            total.worded += worded
            total.giving += giving
            total.musts += criteria.count { $0.asked.kind == .must }
            total.wishes += criteria.count { $0.asked.kind == .wish }
            total.years += criteria.count { $0.asked.years != nil }
            if ProcessInfo.processInfo.environment["MEASURE_READING"] != nil {
                for (_, reading) in readings {
                    print("    \(reading.details.role) | \(reading.details.employer) | \(reading.details.place ?? "-")")
                    for one in reading.criteria {
                        print("      \(one.asked.kind.rawValue): \(one.asked.text.prefix(110))")
                    }
                }
            }
        }
        print(
            "public boards: \(total.files) files, \(total.postings) postings, \(total.worded) with words, \(total.giving) "
                + "give criteria: \(total.musts) musts, \(total.wishes) wishes, \(total.years) with years")
        #expect(total.files > 20 && total.giving * 10 >= total.worded * 8)
    }
}
