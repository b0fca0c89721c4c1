public import Domain
public import Guidance
import Words

/// The one-page brief for somebody the seeker confides in (METHOD C2).
///
/// Made from the lines that may be shared and the seeker has ticked, never
/// from the search itself: what is private cannot get in.
public enum Brief {
    /// The brief as Markdown.
    public static func markdown(_ lines: [BriefLine], title: String, today: Day) -> String {
        var text = "# \(MarkdownText.escaped(title))\n"
        for (section, sentences) in sections(lines, today: today) {
            text += "\n## \(BriefWords.heading(section))\n\n"
            text += sentences.map { "- \(MarkdownText.escaped($0))\n" }.joined()
        }
        return text
    }

    /// The brief as one self-contained HTML file.
    public static func html(_ lines: [BriefLine], title: String, today: Day) -> String {
        let body = sections(lines, today: today).map { section, sentences in
            "<h2>\(HTMLText.encoded(BriefWords.heading(section)))</h2>\n<ul>\n"
                + sentences.map { "<li>\(HTMLText.encoded($0))</li>\n" }.joined() + "</ul>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(Language.current.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(HTMLText.encoded(title))</title>
            <style>\(style)</style>
            </head>
            <body>
            <h1>\(HTMLText.encoded(title))</h1>
            \(body.joined())</body>
            </html>

            """
    }

    private static let style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.1rem}"

    private static func sections(_ lines: [BriefLine], today: Day) -> [(BriefLine.Section, [String])] {
        BriefLine.Section.allCases.compactMap { section in
            let sentences = lines.filter { $0.section == section }.map { BriefWords.line($0.content, today: today) }
            return sentences.isEmpty ? nil : (section, sentences)
        }
    }
}
