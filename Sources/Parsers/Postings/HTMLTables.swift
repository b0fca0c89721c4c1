import CLibXML2

/// Which tables of a page hold criteria, and which only lay it out.
enum HTMLTables {
    /// True where the first row speaks of musts and wishes, and no table stands inside.
    static func dividesCriteria(_ table: xmlNodePtr) -> Bool {
        guard first("table", below: table) == nil, let row = first("tr", below: table) else { return false }
        let words = text(of: row).lowercased()
        return ["essential", "desirable", "preferred", "must have", "nice to have"].contains { words.contains($0) }
    }

    private static func first(_ name: String, below node: xmlNodePtr) -> xmlNodePtr? {
        var found: xmlNodePtr?
        walk(node, depth: 0) { one in
            if found == nil, one != node, one.pointee.type == XML_ELEMENT_NODE, Self.name(one) == name { found = one }
        }
        return found
    }

    static func name(_ node: xmlNodePtr) -> String { String(cString: clibxml2_name(node)).lowercased() }

    /// The texts below a node, one after the other.
    static func text(of node: xmlNodePtr) -> String {
        var words = ""
        walk(node, depth: 0) { one in
            let kind = one.pointee.type
            guard kind == XML_TEXT_NODE || kind == XML_CDATA_SECTION_NODE, let content = clibxml2_content(one) else {
                return
            }
            words += String(cString: content) + " "
        }
        return words
    }

    /// Every node below this one, itself first.
    static func walk(_ node: xmlNodePtr, depth: Int, _ body: (xmlNodePtr) -> Void) {
        guard depth < 300 else { return }
        body(node)
        guard node.pointee.type == XML_ELEMENT_NODE else { return }
        var child = node.pointee.children
        while let one = child {
            walk(one, depth: depth + 1, body)
            child = one.pointee.next
        }
    }
}
