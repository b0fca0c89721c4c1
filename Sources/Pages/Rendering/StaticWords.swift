import Mustache

/// The static text of the pages in one language, read from `Resources/words/LANGUAGE/FILE.txt`.
///
/// A file holds lines of `key: text`. Lines that start with `#` are notes; an indented line carries the text on.
/// Templates say `{{t.FILE.key}}`. A variant holds only what it says differently, and lies over the whole set.
struct StaticWords: Sendable {
    let files: [String: [String: String]]

    init(_ texts: [String: String]) throws(TemplateFault) {
        var files: [String: [String: String]] = [:]
        for (file, text) in texts {
            files[file] = try Self.parse(text, file: file)
        }
        self.files = files
    }

    /// A variant over the whole set: its texts where it has them, the others as they are.
    ///
    /// - Throws: `TemplateFault.unknownVariant` for a text that the whole set does not have.
    init(_ texts: [String: String], over whole: StaticWords) throws(TemplateFault) {
        var files = whole.files
        for (file, entries) in try StaticWords(texts).files {
            for (key, text) in entries {
                guard files[file]?[key] != nil else { throw .unknownVariant(file: file, key: key) }
                files[file]?[key] = text
            }
        }
        self.files = files
    }

    /// Whether `FILE.key` exists.
    func holds(_ key: String) -> Bool {
        let parts: [String] = key.split(separator: ".", maxSplits: 1).map { String($0) }
        return parts.count == 2 && files[parts[0]]?[parts[1]] != nil
    }

    private static func parse(_ text: String, file: String) throws(TemplateFault) -> [String: String] {
        var entries: [String: String] = [:]
        var last = ""
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            if line.allSatisfy(\.isWhitespace) || line.first == "#" { continue }
            if line.first == " ", let earlier = entries[last] {
                entries[last] = earlier + " " + trimmed(line)
                continue
            }
            guard let colon = line.firstIndex(of: ":"), line.first != " " else {
                throw .badWords(file: file, line: index + 1)
            }
            last = String(line[..<colon])
            guard entries[last] == nil else { throw .badWords(file: file, line: index + 1) }
            entries[last] = trimmed(line[colon...].dropFirst())
        }
        return entries
    }

    private static func trimmed(_ line: Substring) -> String {
        var text = line.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
