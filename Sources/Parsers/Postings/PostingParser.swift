import CLibXML2
public import Intake

/// Turns what somebody pasted or saved of a posting into its words and what it names outright.
///
/// A saved page is read by its schema.org data where it holds any, else by its words; the public data of boards by
/// their fields (FORMATS, section 5). Nothing is fetched.
public enum PostingParser {
    /// The most postings that are taken from one file of a board.
    private static let most = 500

    /// The postings in it: one for a text or a page, several where it is a board's list; none where there is nothing.
    public static func postings(in bytes: [UInt8]) throws(MessageParseError) -> [PostingSource] {
        let text = try MessageParser().text(ofFile: bytes)
        return postings(in: text)
    }

    /// As `postings(in:)`, of a text.
    public static func postings(in text: String) -> [PostingSource] {
        let head = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if head.first == "{" || head.first == "[", let value = JSONValue(String(head)) {
            return Array(BoardData.postings(in: value).prefix(most))
        }
        if head.hasPrefix("<?xml") || head.hasPrefix("<workzag"), head.contains("<workzag-jobs") {
            return Array(PersonioData.postings(in: text).prefix(most))
        }
        if MessageSniffer.looksLikeHTML(text) || head.lowercased().contains("application/ld+json") {
            return page(text)
        }
        return [PostingSource(form: .text, text: text)]
    }

    private static func page(_ html: String) -> [PostingSource] {
        let named = jobPostings(in: html)
        if !named.isEmpty { return named }
        let text = HTMLText.text(of: html, tables: true)
        return text.isEmpty ? [] : [PostingSource(form: .html, text: text)]
    }

    /// The schema.org data of a page.
    private static func jobPostings(in html: String) -> [PostingSource] {
        let scripts = HTMLText.withRoot(of: html) { root -> [String] in
            var scripts: [String] = []
            HTMLTables.walk(root, depth: 0) { node in
                guard node.pointee.type == XML_ELEMENT_NODE, HTMLTables.name(node) == "script",
                    let type = clibxml2_attribute(node, "type")
                else { return }
                defer { clibxml2_free(type) }
                guard String(cString: type).lowercased().contains("ld+json") else { return }
                scripts.append(HTMLTables.text(of: node))
            }
            return scripts
        }
        return (scripts ?? []).compactMap { JSONValue(withoutComment($0)) }.flatMap(JobPostingData.postings)
    }

    /// Some pages put the data into a comment, for programs of long ago.
    private static func withoutComment(_ script: String) -> String {
        var rest = script.drop { $0.isWhitespace }
        for mark in ["<!--", "//<![CDATA[", "<![CDATA["] where rest.hasPrefix(mark) {
            rest = rest.dropFirst(mark.count)
        }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        for mark in ["//]]>", "-->", "]]>", ";"] where rest.hasSuffix(mark) { rest = rest.dropLast(mark.count) }
        return String(rest)
    }

    // MARK: - Words

    /// HTML, also where its signs are escaped once more, as lines.
    static func words(_ html: String?) -> String {
        guard var html, !html.isEmpty else { return "" }
        if !html.contains("<"), html.contains("&lt;") { html = HTMLText.text(of: "<pre>\(html)</pre>") }
        return html.contains("<") || html.contains("&") ? HTMLText.text(of: html, tables: true) : html
    }

    /// A section with its heading, as lines; empty where there is nothing in it.
    static func section(_ heading: String, _ words: String) -> String {
        let isBlank = words.allSatisfy(\.isWhitespace)
        return isBlank ? "" : heading.isEmpty ? words : "\n## \(heading)\n\(words)"
    }
}
