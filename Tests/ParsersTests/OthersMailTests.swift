import Foundation
import Intake
import Parsers
import Testing

/// Mail that another project collected to break parsers, read beside the repository; skips loudly where it is absent.
@Suite struct OthersMailTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/mime/stalwart_mail_parser/resources")

    static func files(_ ending: String) -> [URL] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        if names.isEmpty { print("SKIPPED: no mail at \(folder.path)") }
        return names.filter { $0.hasSuffix(ending) }.sorted()
            .map { folder.appending(path: $0) }
    }

    @Test func noneCrashes() throws {
        let parser = MessageParser()
        var read = 0
        let files = Self.files("").filter { !$0.hasDirectoryPath }
        for file in files {
            guard let bytes = try? Data(contentsOf: file) else { continue }
            if (try? parser.parse(eml: Array(bytes), source: file.lastPathComponent)) != nil { read += 1 }
            _ = try? parser.parse(Array(bytes), source: file.lastPathComponent)
        }
        print("others' mail: \(read) of \(files.count) files read as messages")
        #expect(files.isEmpty || read > 90)
    }

    @Test func agreesOnSubjectSenderAndText() throws {
        var counts = (subject: 0, from: 0, text: 0, subjects: 0, froms: 0, texts: 0)
        let parser = MessageParser()
        for file in Self.files(".eml") {
            let expectation = file.deletingPathExtension().appendingPathExtension("json")
            guard let json = try? Data(contentsOf: expectation),
                let wanted = Expectation(try JSONSerialization.jsonObject(with: json))
            else { continue }
            let name = file.lastPathComponent
            guard let message = try? parser.parse(eml: Array(try Data(contentsOf: file)), source: name) else {
                continue
            }
            func compare(_ what: String, _ wanted: String?, _ found: String?, _ right: inout Int, _ all: inout Int) {
                guard let wanted else { return }
                all += 1
                if plain(wanted) == plain(found ?? "") {
                    right += 1
                } else if ProcessInfo.processInfo.environment["SHOW_FAULTS"] != nil {
                    print(
                        "  \(file.path.suffix(24)) \(what): \(plain(found ?? "").prefix(60)) | \(plain(wanted).prefix(60))"
                    )
                }
            }
            compare("subject", wanted.subject, message.subject, &counts.subject, &counts.subjects)
            compare("from", wanted.from, message.from?.address, &counts.from, &counts.froms)
            compare("text", wanted.text, message.text, &counts.text, &counts.texts)
        }
        print(
            "others' mail: subject \(counts.subject)/\(counts.subjects), from \(counts.from)/\(counts.froms), text "
                + "\(counts.text)/\(counts.texts)")
        #expect(Double(counts.subject) >= 0.9 * Double(counts.subjects))
        #expect(Double(counts.from) >= 0.9 * Double(counts.froms))
        #expect(Double(counts.text) >= 0.7 * Double(counts.texts))
    }

    private func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What the other project's parser makes of a mail.
    private struct Expectation {
        var subject: String?
        var from: String?
        var text: String?

        init?(_ json: Any) {
            guard let root = json as? [String: Any], let parts = root["parts"] as? [[String: Any]],
                let top = parts.first
            else { return nil }
            for header in top["headers"] as? [[String: Any]] ?? [] {
                let value = header["value"] as? [String: Any]
                if header["name"] as? String == "subject" { subject = value?["Text"] as? String }
                if header["name"] as? String == "from", let address = value?["Address"] as? [String: Any],
                    let list = address["List"] as? [[String: Any]]
                {
                    from = list.first?["address"] as? String
                }
            }
            if let first = (root["text_body"] as? [Int])?.first, first < parts.count,
                (root["text_body"] as? [Int])?.count == 1
            {
                text = (parts[first]["body"] as? [String: Any])?["Text"] as? String
            }
        }
    }
}
