import Foundation

/// Texts with what a careful reader would say of them, from the files below `Tests/Fixtures`.
public enum LabelledTexts {
    /// The columns of every row of a file, parted by `|`; lines that start with # are remarks, `\n` breaks a line.
    public static func rows(_ name: String, from file: StaticString = #filePath) throws -> [[String]] {
        let tests = URL(filePath: "\(file)").deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: "Fixtures/\(name)"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\\n", with: "\n")
            }
        }
    }

    /// The codes in a column; `-` stands for none.
    public static func codes(_ column: String) -> Set<String> {
        Set(column.split(separator: " ").map(String.init).filter { $0 != "-" })
    }
}

/// What was found of what should be, and what should not have been.
public struct Hits: Sendable {
    public private(set) var found = 0
    public private(set) var surplus = 0
    public private(set) var missed = 0

    public init() {}

    public mutating func count(_ got: Set<String>, against expected: Set<String>) {
        found += got.intersection(expected).count
        surplus += got.subtracting(expected).count
        missed += expected.subtracting(got).count
    }

    public var precision: Double { Double(found) / Double(max(1, found + surplus)) }
    public var recall: Double { Double(found) / Double(max(1, found + missed)) }
    public var f1: Double { 2 * Double(found) / Double(max(1, 2 * found + surplus + missed)) }
}
