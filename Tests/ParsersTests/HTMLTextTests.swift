import Parsers
import Testing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("a <b>bold</b>, <i>word</i>.", "a bold, word."),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        (
            "<table><tr><td>Date</td><td>Monday</td></tr><tr><td>Time</td><td>10:30</td></tr></table>",
            "Date Monday\nTime 10:30"
        ),
        ("see <a href=\"https://track.example/x?y=1\">your portal</a> now", "see your portal now"),
        ("<style>p{color:red}</style><script>alert(1)</script><p>text</p>", "text"),
        ("<div style=\"DISPLAY : none !important\">preheader</div><p>text</p>", "text"),
        ("<span style='font-size:0px;line-height:0'>hidden</span><p hidden>x</p>text", "text"),
        ("<head><title>Subject</title></head><body>text</body>", "text"),
        ("&pound;24&nbsp;500 &amp; more &#8211; caf&eacute;", "\u{A3}24 500 & more \u{2013} caf\u{E9}"),
        ("new<blockquote>old<br>mail</blockquote>", "new\n\n> old\n> mail"),
        ("<pre>a\nb</pre>", "a\nb"),
        ("<p>unclosed <b>tags <div>and <p>more", "unclosed tags\nand\n\nmore"),
        ("<!-- [if mso]> x <![endif] --><p>text</p>", "text"),
        ("\u{1F642} caf\u{E9}", "\u{1F642} caf\u{E9}"),
        ("", ""),
        ("<img src='https://track.example/p.gif' width=1>", ""),
    ])
    func readsWhatIsSeen(_ html: String, _ text: String) {
        #expect(HTMLText.text(of: html) == text)
    }

    @Test func survivesDeepAndBrokenMarkup() {
        let deep = String(repeating: "<div>", count: 5000) + "text"
        #expect(HTMLText.text(of: deep).count <= 4)
        #expect(HTMLText.text(of: "<\u{0}<<<&&&#x;<a <b").utf8.count < 40)
    }
}
