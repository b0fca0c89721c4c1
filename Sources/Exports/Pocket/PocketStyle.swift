/// The style of the pocket file: paper and ink of the pages, by hand, because the file stands alone.
///
/// Values are those of `tokens.css`. Gold only marks what was learned; a tap finds 44 px.
enum PocketStyle {
    static let text = """

        :root{color-scheme:light dark;--paper:#f7f6f3;--ink:#211f1c;--soft:#5b574f;--accent:#1f4e63;--hair:#dad6cd;--gold:#a3741a}
        @media(prefers-color-scheme:dark){:root{--paper:#1b1a18;--ink:#ece8df;--soft:#b3ada0;--accent:#a5cadb;--hair:#3b3833;--gold:#d9aa45}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:37rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
        h1{font:400 1.75rem/1.25 Charter,"Charis SIL",Cambria,Georgia,"Noto Serif","Liberation Serif",serif;margin:0 0 .5rem}
        h2{font-size:1.1875rem;line-height:1.5;margin:2.5rem 0 .5rem}
        h3{font-size:1.0625rem;line-height:1.5;margin:0}
        p,ul,dl{margin:0}
        ul{padding:0;list-style:none}
        article{padding:1rem 0;border-top:1px solid var(--hair)}
        dt{color:var(--soft);font-size:.9375rem;margin-top:.75rem}
        dd{margin:0}
        dd li+li{margin-top:.75rem}
        a{color:var(--accent);text-underline-offset:.2em}
        a[href^="tel:"],a[href^="mailto:"]{display:inline-block;min-height:2.75rem;line-height:2.75rem}
        a[href^="http"]{display:inline-block;padding:.5rem 0}
        .soft{color:var(--soft);font-size:.9375rem}
        section+.soft{margin-top:2.5rem}
        .learned li{font:1.1875rem/1.5 Charter,"Charis SIL",Cambria,Georgia,"Noto Serif","Liberation Serif",serif;border-left:3px solid var(--gold);padding-left:1rem;margin-top:1rem}
        @page{margin:18mm}
        @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--accent:#000;--hair:#999}body{font-size:11pt}main{max-width:none;padding:0}article,.learned li{break-inside:avoid}h2{break-after:avoid}a[href^="tel:"],a[href^="mailto:"]{display:inline;min-height:0;line-height:inherit}}

        """
}
