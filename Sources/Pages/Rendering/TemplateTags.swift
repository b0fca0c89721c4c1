/// The tags of a template, found without understanding it: enough to check names before the first page is asked for.
struct TemplateTags {
    private(set) var parts: [String] = []
    private(set) var words: [String] = []
    private(set) var names: [String] = []
    private(set) var isUnescaped = false

    init(_ text: String) {
        var rest = text[...]
        while let tag = Self.next(&rest) {
            note(tag)
        }
    }

    private static func next(_ rest: inout Substring) -> Substring? {
        while let brace = rest.firstIndex(of: "{") {
            rest = rest[brace...].dropFirst()
            guard rest.first == "{" else { continue }
            rest = rest.dropFirst()
            let tag = rest.prefix { $0 != "}" }
            rest = rest[tag.endIndex...]
            return tag
        }
        return nil
    }

    private mutating func note(_ tag: Substring) {
        guard let first = tag.first, first != "!" else { return }
        if first == "{" || first == "&" { isUnescaped = true }
        if first == ">" || first == "<" {
            parts.append(tag.dropFirst().filter { !$0.isWhitespace })
            return
        }
        if first == "$" || first == "/" { return }
        let bare = Self.bare(first == "#" || first == "^" ? tag.dropFirst() : tag)
        if bare.hasPrefix("t.") { words.append(String(bare.dropFirst(2))) } else { names.append(String(bare)) }
    }

    /// The name inside a transform: `empty(by)` is `by`.
    private static func bare(_ tag: Substring) -> Substring {
        guard let open = tag.lastIndex(of: "(") else { return tag }
        return tag[open...].dropFirst().prefix { $0 != ")" }
    }
}
