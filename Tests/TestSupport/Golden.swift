import Foundation
public import Testing

/// Compares text with a file that was read and committed, in `__Golden__` beside the suite.
///
/// A missing file is written and fails the test. `UPDATE_GOLDEN=1` writes anew; `GOLDEN_READONLY=1` never writes.
public struct Golden: Sendable {
    private let folder: URL

    /// A golden folder beside the calling file.
    public init(beside file: StaticString = #filePath) {
        folder = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "__Golden__")
    }

    /// Fails with a diff when the text is not what the file holds.
    public func expect(
        _ text: String, named name: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        let environment = ProcessInfo.processInfo.environment
        let held = try? String(contentsOf: file, encoding: .utf8)
        if held == text { return }
        let writes = environment["GOLDEN_READONLY"] != "1"
        if writes, held == nil || environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        if held == nil {
            Issue.record(
                "\(name) was missing\(writes ? " and is recorded now: read it" : "")", sourceLocation: location)
        } else if environment["UPDATE_GOLDEN"] != "1" || !writes {
            Issue.record("\(name)\n\(Self.difference(held ?? "", text))", sourceLocation: location)
        }
    }

    /// Fails for files that no test asks for any more.
    public func expectOnly(_ names: some Sequence<String>, at location: SourceLocation = #_sourceLocation) throws {
        let known = Set(names)
        let held = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        let orphans = held.filter { !known.contains($0) }.sorted()
        #expect(orphans.isEmpty, "golden files that nothing asks for: \(orphans)", sourceLocation: location)
    }

    /// The changed lines, with three unchanged ones around them.
    static func difference(_ old: String, _ new: String) -> String {
        let oldLines = old.components(separatedBy: "\n")
        let newLines = new.components(separatedBy: "\n")
        let changes = newLines.difference(from: oldLines)
        let removed = Set(changes.removals.map(\.offset))
        let inserted = Set(changes.insertions.map(\.offset))
        var lines: [(mark: String, text: String)] = []
        var (at, to) = (0, 0)
        while at < oldLines.count || to < newLines.count {
            if at < oldLines.count, removed.contains(at) {
                lines.append(("-", oldLines[at]))
                at += 1
            } else if to < newLines.count, inserted.contains(to) {
                lines.append(("+", newLines[to]))
                to += 1
            } else {
                lines.append((" ", newLines[to]))
                (at, to) = (at + 1, to + 1)
            }
        }
        let changed = lines.indices.filter { lines[$0].mark != " " }
        let shown = lines.indices.filter { index in changed.contains { abs($0 - index) <= 3 } }
        return shown.map { "\(lines[$0].mark)\(lines[$0].text)" }.joined(separator: "\n")
    }
}

extension CollectionDifference.Change {
    var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
