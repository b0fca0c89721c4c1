import Domain
import Foundation
import Insights
import TestSupport
import Testing

/// One real search of 177 applications (of TimHanneman, 2021–23, MIT), read from beside the project where it lies there.
@Suite struct RealSearchTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/job_hunts/timhanneman_merged.csv")

    @Test func givesTheReferenceValues() throws {
        guard let table = try? String(contentsOf: Self.file, encoding: .utf8) else {
            print("SKIPPED: the real search is not here: \(Self.file.path)")
            return
        }
        let waits = try Self.waits(in: table, now: day("2023-03-13"))
        #expect(waits.count == 177 && waits.count { $0.end == .answered } == 64)
        let times = WaitingTimes(afterApplying: waits, afterInterview: [])
        let curve = times.afterApplying
        expect(curve.stillComes(after: 12), 0.201060551, 0.137824513, 0.271406026)
        expect(curve.stillComes(after: 30), 0.150973976, 0.091715194, 0.219868216)
        expect(curve.stillComes(after: 90), 0.044692675, 0.012910710, 0.091143340)
        #expect(curve.chaseDay(within: 0...180) == 23)
        #expect(times.chaseDay(.applied) == 21)
        #expect(curve.closingDay == 62)
        // Own cases alone, as section 9 gives them.
        let own = WaitingCurve(waits, prior: WaitingPrior(weight: 1e-12, ever: 0.5, median: 8, spread: 1))
        for (day, share) in [(7, 0.220339), (14, 0.259887), (30, 0.295065), (60, 0.326324), (90, 0.373521)] {
            #expect(abs(own.shareAnswered(by: day) - share) < 1e-6)
        }
    }

    private static func waits(in table: String, now: Day) throws -> [Observation] {
        let rows = CommaSeparated.rows(table)
        let heads = try #require(rows.first)
        let sent = try #require(heads.firstIndex(of: "Date sent"))
        let answered = try #require(heads.firstIndex(of: "Date of 1st Response"))
        return try rows.dropFirst().map { row in
            let start = try #require(american(row[sent]))
            guard let end = american(row[answered]) else {
                return Observation(days: now.days(since: start), end: .unanswered)
            }
            return Observation(days: end.days(since: start), end: .answered)
        }
    }

    private static func american(_ text: String) -> Day? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[2], month: parts[0], day: parts[1]) : nil
    }

    private func expect(
        _ estimate: Estimate, _ value: Double, _ low: Double, _ high: Double,
        at place: SourceLocation = #_sourceLocation
    ) {
        #expect(abs(estimate.value - value) < 1e-7, sourceLocation: place)
        #expect(abs(estimate.low - low) < 1e-7, sourceLocation: place)
        #expect(abs(estimate.high - high) < 1e-7, sourceLocation: place)
    }
}

/// Rows of a table with commas, quotation marks around cells that hold commas.
enum CommaSeparated {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
            }
        }
        return rows.filter { $0 != [""] }
    }
}
