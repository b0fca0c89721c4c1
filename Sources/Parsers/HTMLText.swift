import CLibXML2

/// The text that a reader of an HTML mail sees.
///
/// Scripts, styles and what is styled away (the "preheader" that mail lists
/// hide) are left out; links keep their words only; quoted mail keeps a `>`.
public enum HTMLText {
    ///
    /// With `tables`, the rows of a table that divides musts from wishes are lines with tabs between their cells.
    public static func text(of html: String, tables: Bool = false) -> String {
        withRoot(of: html) { root in
            var writer = HTMLWriter()
            writer.keepsTables = tables
            writer.write(root, depth: 0)
            return writer.text
        } ?? ""
    }

    /// Hands the root of the tree that libxml2 makes of the page; nil where it makes none.
    static func withRoot<Result>(of html: String, _ body: (xmlNodePtr) -> Result) -> Result? {
        var html = html
        return html.withUTF8 { buffer -> Result? in
            guard let base = buffer.baseAddress, let size = Int32(exactly: buffer.count), size > 0 else { return nil }
            let bytes = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
            guard let document = htmlReadMemory(bytes, size, nil, "UTF-8", clibxml2_mail_options()) else { return nil }
            defer { xmlFreeDoc(document) }
            return xmlDocGetRootElement(document).map(body)
        }
    }
}

/// Walks the tree that libxml2 made and writes lines.
private struct HTMLWriter {
    private(set) var text = ""
    private var newLines = 0
    private var needsSpace = false
    private var quotation = 0
    private var isPreformatted = false
    /// Rows of certain tables become lines with tabs.
    var keepsTables = false
    /// Inside such a table; what is a paragraph elsewhere is a part of a cell here.
    private var isTable = false
    private var hasCell = false
    private var tabs = 0
    private var needsPart = false

    /// libxml2 itself stops at 256 unless told otherwise.
    private static let deepest = 300

    mutating func write(_ node: xmlNodePtr, depth: Int) {
        guard depth < Self.deepest else { return }
        switch node.pointee.type {
        case XML_TEXT_NODE: append(node)
        case XML_ELEMENT_NODE: element(node, depth: depth)
        default: break
        }
    }

    private mutating func element(_ node: xmlNodePtr, depth: Int) {
        let name = String(cString: clibxml2_name(node)).lowercased()
        if Self.unseen.contains(name) || isHidden(node) { return }
        if name == "br" {
            newLines += 1
            return
        }
        if isTable, Self.cells.contains(name) {
            if hasCell { tabs += 1 }
            (hasCell, needsPart) = (true, false)
        } else if isTable, name == "tr" {
            (hasCell, tabs, needsPart) = (false, 0, false)
            newLines = max(newLines, 1)
        }
        let wasTable = isTable
        if keepsTables, name == "table", HTMLTables.dividesCriteria(node) { isTable = true }
        defer { isTable = wasTable }
        let isBlock = Self.blocks.contains(name)
        let isParagraph = Self.paragraphs.contains(name)
        if isBlock || isParagraph { breakLine(isParagraph ? 2 : 1) }
        if name == "blockquote" { quotation += 1 }
        if name == "li", !isTable { appendWord("-") }
        let wasPreformatted = isPreformatted
        if name == "pre" { isPreformatted = true }
        var child = node.pointee.children
        while let one = child {
            write(one, depth: depth + 1)
            child = one.pointee.next
        }
        isPreformatted = wasPreformatted
        if isBlock || isParagraph { breakLine(isParagraph ? 2 : 1) }
        if name == "blockquote" { quotation -= 1 }
        if Self.cells.contains(name) { needsSpace = true }
    }

    private mutating func append(_ node: xmlNodePtr) {
        guard let content = clibxml2_content(node) else { return }
        var word = ""
        for scalar in String(cString: content).unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value == 0xA0 {
                appendWord(word)
                word = ""
                if isPreformatted, scalar == "\n" { newLines += 1 } else { needsSpace = true }
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        appendWord(word)
    }

    private mutating func appendWord(_ word: String) {
        guard !word.isEmpty else { return }
        let mark = String(repeating: "> ", count: quotation)
        if text.isEmpty {
            text += mark
        } else if newLines > 0 {
            text += "\n"
            if newLines > 1 { text += "\n" }
            text += mark
        } else if tabs == 0, needsPart {
            text += "; "
        } else if tabs == 0, needsSpace {
            text += " "
        }
        text += String(repeating: "\t", count: tabs) + word
        (tabs, needsPart) = (0, false)
        newLines = 0
        needsSpace = word == "-"
    }

    private mutating func breakLine(_ count: Int) {
        // The first words of a cell begin no part of it.
        if isTable, hasCell {
            needsPart = tabs == 0 && newLines == 0
            return
        }
        newLines = max(newLines, count)
    }

    private func isHidden(_ node: xmlNodePtr) -> Bool {
        if let hidden = clibxml2_attribute(node, "hidden") {
            clibxml2_free(hidden)
            return true
        }
        guard let style = clibxml2_attribute(node, "style") else { return false }
        defer { clibxml2_free(style) }
        let rules = String(cString: style).lowercased().filter { !$0.isWhitespace }.split(separator: ";")
        return rules.contains { rule in
            let bare = rule.hasSuffix("!important") ? rule.dropLast("!important".count) : rule
            return Self.hidingRules.contains(String(bare))
        }
    }

    private static let hidingRules: Set<String> = [
        "display:none", "visibility:hidden", "mso-hide:all", "font-size:0", "font-size:0px", "max-height:0",
        "max-height:0px", "opacity:0",
    ]
    private static let unseen: Set<String> = [
        "head", "script", "style", "template", "svg", "title", "meta", "link", "object", "select", "textarea", "iframe",
    ]
    private static let paragraphs: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "hr",
    ]
    private static let blocks: Set<String> = [
        "div", "li", "tr", "section", "article", "header", "footer", "main", "aside", "address", "dl", "dt", "dd",
        "form", "center", "tbody", "thead", "fieldset", "body",
    ]
    private static let cells: Set<String> = ["td", "th"]
}
