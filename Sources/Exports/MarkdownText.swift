import Words

/// Somebody's words inside Markdown: they stay words.
enum MarkdownText {
    /// The text on one line; nothing in it turns into a heading, a link, a picture or another column.
    static func escaped(_ text: String) -> String {
        String(text.onOneLine.flatMap { "\\`*_[]<>#!|".contains($0) ? ["\\", $0] : [$0] })
    }
}
