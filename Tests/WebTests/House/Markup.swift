import Foundation

/// A page taken apart as far as these tests look: its tags, ids, and what its forms would send.
struct Markup {
    struct Tag {
        let name: String
        let attributes: [String: String]
        /// What follows up to the next tag.
        let text: String
    }

    let tags: [Tag]

    init(_ html: String) {
        tags = html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1).compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return nil }
            let inside = piece[..<end]
            let name = String(inside.prefix { !$0.isWhitespace })
            return Tag(
                name: name, attributes: Self.attributes(inside.dropFirst(name.count)),
                text: String(piece[end...].dropFirst()))
        }
    }

    var ids: Set<String> { Set(tags.compactMap { $0.attributes["id"] }) }

    /// Where the error summary leads, as ids.
    var problems: [String] {
        guard let start = tags.firstIndex(where: { $0.attributes["id"] == "problems" }) else { return [] }
        return tags[start...].prefix { $0.name != "/ul" }.compactMap { $0.attributes["href"] }
            .filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    }

    func tag(id: String) -> Tag? { tags.first { $0.attributes["id"] == id } }

    func links(to ending: String) -> [String] {
        tags.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }.filter { $0.hasSuffix(ending) }
    }

    /// What the first form to this address would send, buttons aside; nil where there is no such form.
    func form(to action: String) -> [(String, String)]? {
        guard let start = tags.firstIndex(where: { $0.name == "form" && $0.attributes["action"] == action }) else {
            return nil
        }
        var sent: [(String, String)] = []
        var list = ""
        var first = 0
        for tag in tags[start...].prefix(while: { $0.name != "/form" }) {
            let name = tag.attributes["name"] ?? ""
            switch tag.name {
            case "input" where !name.isEmpty:
                let isTick = ["radio", "checkbox"].contains(tag.attributes["type"] ?? "")
                if tag.attributes["type"] != "file", !isTick || tag.attributes["checked"] != nil {
                    sent.append((name, tag.attributes["value"] ?? ""))
                }
            case "textarea": sent.append((name, Self.plain(String(tag.text.trimmingPrefix("\n")))))
            case "select":
                list = name
                first = sent.count
            case "option" where tag.attributes["selected"] != nil || sent.count == first:
                // Several lists may have one name.
                sent.removeSubrange(first...)
                sent.append((list, tag.attributes["value"] ?? ""))
            default: break
            }
        }
        return sent
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        for match in text.matches(of: /([a-z-]+)(?:="([^"]*)")?/) {
            found[String(match.output.1)] = plain(String(match.output.2 ?? ""))
        }
        return found
    }

    private static func plain(_ text: String) -> String {
        let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
        return ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"].reduce(text) {
            $0.replacingOccurrences(of: $1, with: names[$1] ?? "")
        }
    }
}
