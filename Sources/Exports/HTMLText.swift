/// Somebody's words inside HTML: they stay words.
enum HTMLText {
    /// For text and for attributes in quotation marks.
    static func encoded(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(character)
            }
        }.joined()
    }

    /// The words with addresses of web pages as links; no other scheme becomes one.
    static func linked(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let isLink = ["https://", "http://"].contains { word.lowercased().hasPrefix($0) && word.count > $0.count }
            guard isLink else { return encoded(String(word)) }
            let address = encoded(String(word.trimmingSuffix { ",;.)".contains($0) }))
            let rest = encoded(String(word.dropFirst(word.trimmingSuffix { ",;.)".contains($0) }.count)))
            return "<a href=\"\(address)\" rel=\"noreferrer\">\(address)</a>\(rest)"
        }.joined(separator: " ")
    }
}

extension Substring {
    /// Without the characters at the end that match.
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
        var slice = self
        while let last = slice.last, matches(last) { slice = slice.dropLast() }
        return slice
    }
}
