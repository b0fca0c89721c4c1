/// The tags of a page, in order: enough HTML to check what every page owes its reader.
struct Markup {
    struct Tag {
        var name: String
        var attributes: [String: String]
        /// The names of the elements around it.
        var inside: [String]
    }

    private(set) var tags: [Tag] = []
    /// The element that the last text stood in, with that text.
    private(set) var texts: [(element: String, text: String)] = []

    private static let empty: Set = ["meta", "link", "input", "br", "path"]

    init(_ html: String) {
        var open: [String] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            let text = rest[..<start].trimmingPrefix(while: \.isWhitespace)
            if !text.isEmpty { texts.append((open.last ?? "", String(text))) }
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[start..<end].dropFirst()
            rest = rest[end...].dropFirst()
            if tag.first == "!" { continue }
            if tag.first == "/" {
                if let last = open.lastIndex(of: String(tag.dropFirst())) { open.removeSubrange(last...) }
                continue
            }
            let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
            tags.append(Tag(name: name, attributes: Self.attributes(tag.dropFirst(name.count)), inside: open))
            if !Self.empty.contains(name), tag.last != "/" { open.append(name) }
        }
    }

    func all(_ names: String...) -> [Tag] { tags.filter { names.contains($0.name) } }

    private static func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
            rest = rest.dropFirst(max(name.count, 1))
            if rest.hasPrefix("=\"") {
                let value = rest.dropFirst(2).prefix { $0 != "\"" }
                found[String(name)] = String(value)
                rest = rest.dropFirst(value.count + 3)
            } else {
                found[String(name)] = ""
            }
            rest = rest.drop(while: \.isWhitespace)
        }
        return found
    }
}
