import CLibXML2
import Domain
import Intake

/// Personio's public XML: `workzag-jobs`, each `position` with its descriptions (FORMATS, section 5).
enum PersonioData {
    static func postings(in text: String) -> [PostingSource] {
        // The parser of pages takes it as it is: its names are no names of HTML, and texts in CDATA are read as such.
        HTMLText.withRoot(of: withoutCDATA(text)) { root in
            var found: [PostingSource] = []
            HTMLTables.walk(root, depth: 0) { node in
                guard node.pointee.type == XML_ELEMENT_NODE, HTMLTables.name(node) == "position" else { return }
                found.append(posting(node))
            }
            return found
        } ?? []
    }

    private static func posting(_ node: xmlNodePtr) -> PostingSource {
        var details = ApplicationDetails(employer: value("subcompany", node), role: value("name", node))
        let place = value("office", node)
        details.place = place.isEmpty ? nil : place
        var parts: [String] = []
        HTMLTables.walk(node, depth: 0) { one in
            guard one.pointee.type == XML_ELEMENT_NODE, HTMLTables.name(one) == "jobdescription" else { return }
            parts.append(PostingParser.section(value("name", one), PostingParser.words(value("value", one))))
        }
        let years = value("yearsofexperience", node).prefix { $0.isNumber }
        if !years.isEmpty, years != "0" {
            parts.append(PostingParser.section("Requirements", "- At least \(years) years of experience"))
        }
        return PostingSource(form: .board, details: details, text: parts.joined(separator: "\n"))
    }

    /// The words of the first element of this name below a node.
    private static func value(_ name: String, _ node: xmlNodePtr) -> String {
        var found: String?
        HTMLTables.walk(node, depth: 0) { one in
            guard found == nil, one != node, one.pointee.type == XML_ELEMENT_NODE, HTMLTables.name(one) == name else {
                return
            }
            found = HTMLTables.text(of: one)
        }
        let words = (found ?? "").drop { $0.isWhitespace }
        guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(words[...last])
    }

    /// Marked sections with their signs escaped, so that they are one text.
    private static func withoutCDATA(_ text: String) -> String {
        var written = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "<![CDATA["), let close = rest[open.upperBound...].firstRange(of: "]]>") {
            written += rest[..<open.lowerBound]
            for character in rest[open.upperBound..<close.lowerBound] {
                switch character {
                case "<": written += "&lt;"
                case ">": written += "&gt;"
                case "&": written += "&amp;"
                default: written.append(character)
                }
            }
            rest = rest[close.upperBound...]
        }
        return written + rest
    }
}
