import Domain
import Foundation
import Intake
import Testing

/// Measures on data beside the repository; a manual run, with `MEASURE_READING=1`.
///
/// Skips loudly where the data is absent. Nothing of it is copied here.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MEASURE_READING"] != nil))
struct RealMailMeasure {
    static let data = Samples.root.deletingLastPathComponent().appending(path: "shared/data/mails")

    @Test func measuresRejectionOrNotOnRealMail() throws {
        let path = Self.data.appending(path: "sethpoly_kaggle/rejection_data.csv")
        guard let text = try? String(contentsOf: path, encoding: .utf8) else {
            print("SKIPPED: no data at \(path.path)")
            return
        }
        let reader = try Samples.reader()
        var counts = (right: 0, found: 0, expected: 0)
        var byKind: [String: Int] = [:]
        let rows = Self.rows(ofCSV: text).dropFirst().filter { $0.count == 2 }
        for (index, row) in rows.enumerated() {
            let reading = reader.read(PastedText.message(row[0], source: "real#\(index)"))
            let isRejection = row[1] == "reject"
            byKind["\(row[1]) read as \(reading.kind.rawValue)", default: 0] += 1
            counts.expected += isRejection ? 1 : 0
            counts.found += reading.kind == .rejection ? 1 : 0
            counts.right += isRejection && reading.kind == .rejection ? 1 : 0
            if isRejection != (reading.kind == .rejection) { print("  wrong: row \(index), \(reading.kind.rawValue)") }
        }
        print(
            "real mail: \(rows.count) messages; rejection precision \(counts.right)/\(counts.found), recall "
                + "\(counts.right)/\(counts.expected)")
        for (key, count) in byKind.sorted(by: { $0.key < $1.key }) { print("  \(key): \(count)") }
        #expect(rows.count == 129)
    }

    @Test func measuresKindsOnOthersFixtures() throws {
        struct Fixture: Decodable {
            var type: String
            var subject: String
            var body: String
            var sender: String
            var expectedCompany: String?
        }
        let path = Self.data.appending(path: "synthetic/job_inbox_fixtures.json")
        guard let bytes = try? Data(contentsOf: path) else {
            print("SKIPPED: no data at \(path.path)")
            return
        }
        let kinds: [String: MessageKind] = [
            "APPLICATION_RECEIVED": .acknowledgement, "ASSESSMENT": .assessment,
            "INTERVIEW_REQUEST": .interviewInvitation, "INTERVIEW_SCHEDULED": .interviewInvitation, "OFFER": .offer,
            "OTHER": .other, "RECRUITER_OUTREACH": .recruiterOutreach, "REJECTION": .rejection,
        ]
        let fixtures = try JSONDecoder().decode([Fixture].self, from: bytes)
        let reader = try Samples.reader()
        var right = 0
        var rejections = (right: 0, found: 0, expected: 0)
        var employers = (right: 0, expected: 0)
        for (index, fixture) in fixtures.enumerated() {
            let message = Message(
                source: "fixture#\(index)", from: .init(address: fixture.sender), subject: fixture.subject,
                text: fixture.body)
            let reading = reader.read(message)
            right += kinds[fixture.type] == reading.kind ? 1 : 0
            let isRejection = fixture.type == "REJECTION"
            rejections.expected += isRejection ? 1 : 0
            rejections.found += reading.kind == .rejection ? 1 : 0
            rejections.right += isRejection && reading.kind == .rejection ? 1 : 0
            if let company = fixture.expectedCompany {
                employers.expected += 1
                employers.right += company == reading.employer ? 1 : 0
                if company != reading.employer {
                    print("  fixture \(index): employer \(reading.employer ?? "-"), not \(company)")
                }
            }
            if kinds[fixture.type] != reading.kind {
                print("  fixture \(index): \(reading.kind.rawValue), not \(fixture.type)")
            }
        }
        print(
            "others' fixtures: kind \(right)/\(fixtures.count); rejection precision "
                + "\(rejections.right)/\(rejections.found), recall \(rejections.right)/\(rejections.expected); employer "
                + "\(employers.right)/\(employers.expected)")
        #expect(!fixtures.isEmpty)
    }

    /// Rows of a CSV text (RFC 4180).
    static func rows(ofCSV text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var characters = Array(text.replacingOccurrences(of: "\r\n", with: "\n"))[...]
        while let character = characters.popFirst() {
            if isQuoted {
                if character == "\"", characters.first == "\"" {
                    characters.removeFirst()
                    field.append("\"")
                } else if character == "\"" {
                    isQuoted = false
                } else {
                    field.append(character)
                }
            } else if character == "\"" {
                isQuoted = true
            } else if character == "," {
                row.append(field)
                field = ""
            } else if character == "\n" {
                rows.append(row + [field])
                row = []
                field = ""
            } else {
                field.append(character)
            }
        }
        if !field.isEmpty || !row.isEmpty { rows.append(row + [field]) }
        return rows
    }
}
