import Mustache

/// The static text of the pages in one language, read from `Resources/words/LANGUAGE/FILE.txt`.
///
/// A file holds lines of `key: text`. Lines that start with `#` are notes; an indented line carries the text on.
/// Templates say `{{t.FILE.key}}`.
struct StaticWords: Sendable {
    let files: [String: [String: String]]

    init(_ texts: [String: String]) throws(TemplateFault) {
        var files: [String: [String: String]] = [:]
        for (file, text) in texts {
            files[file] = try Self.parse(text, file: file)
        }
        self.files = files
    }

    /// Whether `FILE.key` exists.
    func holds(_ key: some StringProtocol) -> Bool {
        let parts = String(key).split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 && files[parts[0]]?[parts[1]] != nil
    }

    private static func parse(_ text: String, file: String) throws(TemplateFault) -> [String: String] {
        var entries: [String: String] = [:]
        var last = ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) && line.first != "#" {
            if line.first == " ", let earlier = entries[last] {
                entries[last] = earlier + " " + trimmed(line)
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, line.first != " ", entries[String(parts[0])] == nil else {
                throw .badWords(file: file, line: index + 1)
            }
            last = String(parts[0])
            entries[last] = trimmed(parts[1])
        }
        return entries
    }

    private static func trimmed(_ line: Substring) -> String {
        var text = line.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
