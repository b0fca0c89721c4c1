import Foundation

/// The phrase files of the project, as texts by name, for tests that read with them.
public enum PhraseFolder {
    /// Name below `Resources/phrases` and text of every file in one of its folders, sorted by name.
    public static func files(in area: String, from file: StaticString = #filePath) throws -> [(
        name: String, text: String
    )] {
        let tests = URL(filePath: "\(file)").deletingLastPathComponent().deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().appending(path: "Resources/phrases")
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
        return try names.filter { $0.hasPrefix(area + "/") && $0.hasSuffix(".txt") }.sorted().map { name in
            (name, try String(contentsOf: root.appending(path: name), encoding: .utf8))
        }
    }
}
