import Testing

/// One file planted in an otherwise empty tree, and what a check makes of it.
struct Planted: Sendable, CustomTestStringConvertible {
    let check: String
    let path: String
    let text: String
    let finding: String

    var files: [String: String] { [path: text] }
    var testDescription: String { "\(check): \(text.split(separator: "\n").last ?? "")" }

    init(_ check: String, _ path: String, _ text: String, _ finding: String = "") {
        self.check = check
        self.path = path
        self.text = text
        self.finding = finding
    }

    static let offences = layers + purity + sentences + words + documents

    private static let layers = [
        Planted("check-layers", "Sources/Domain/A.swift", "import Guidance", "Domain may not import Guidance"),
        Planted("check-layers", "Sources/Domain/A.swift", "public import struct Foundation.Date", "import Foundation"),
        Planted(
            "check-layers", "Sources/Pages/A.swift", "\n@testable import Web", "A.swift:2: Pages may not import Web"),
        Planted("check-layers", "Sources/Web/A.swift", "@preconcurrency import GRDB", "Web may not import GRDB"),
        Planted("check-layers", "Sources/Extra/A.swift", "", "target Extra is not in the table"),
        Planted(
            "check-layers", "Sources/Domain/A.swift", "public struct Pages {}", "type Pages has the name of a module"),
    ]

    private static let purity = [
        Planted("check-purity", "Sources/Domain/A.swift", "import Foundation", "Foundation in a pure target"),
        Planted("check-purity", "Sources/Intake/A.swift", "\n\nlet day = Date()", "A.swift:3: a clock"),
        Planted("check-purity", "Sources/Guidance/A.swift", "let at = ContinuousClock.now", "a clock"),
        Planted("check-purity", "Sources/Guidance/A.swift", "wait(until: .now)", "a clock"),
        Planted("check-purity", "Sources/Domain/A.swift", "let id = UUID()", "chance"),
        Planted("check-purity", "Sources/Domain/A.swift", "let n = Int.random(in: 0..<9)", "chance"),
        Planted("check-purity", "Sources/Words/A.swift", "let zone = TimeZone.current", "the machine's settings"),
        Planted(
            "check-purity", "Sources/Words/A.swift", "let home = ProcessInfo.processInfo", "the machine's settings"),
        Planted("check-purity", "Sources/Guidance/A.swift", "let l = Language.current", "the machine's settings"),
        Planted("check-purity", "Sources/Words/A.swift", "let l = Locale.current", "the machine's settings"),
        Planted(
            "check-purity", "Sources/Words/A.swift", "@TaskLocal static var zone = 0", "a value that is not handed in"),
        Planted(
            "check-purity", "Sources/Words/Language.swift", "@TaskLocal static var zone = 0",
            "a value that is not handed in"),
        Planted("check-purity", "Sources/Phrases/A.swift", "let m = FileManager.default", "a file"),
        Planted("check-purity", "Sources/Phrases/A.swift", #"print("here")"#, "printing"),
        Planted("check-purity", "Sources/Domain/A.swift", #"fatalError("no")"#, "a crash"),
        Planted("check-purity", "Sources/Words/A.swift", #"let s = "today is \(Date())""#, "a clock"),
    ]

    private static let sentences = [
        Planted(
            "check-sentences", "Sources/Web/A.swift", "// why\nlet s = \"We kept what you wrote.\"",
            "A.swift:2: a sentence outside Words: We kept what you wrote."),
        Planted("check-sentences", "Sources/CLI/A.swift", #"let s = "Not found.""#, "Not found."),
        Planted("check-sentences", "Sources/CLI/A.swift", #"let s = "no application of that name""#, "no application"),
        Planted(
            "check-sentences", "Sources/CLI/A.swift", #"let s = "\(name) has been closed for now""#, "has been closed"),
        Planted(
            "check-sentences", "Sources/Web/A.swift", "let s = \"\"\"\n  One line\n  kept as it was.\n  \"\"\"", "kept"),
        Planted(
            "check-sentences", "Sources/Web/A.swift", #"let s = f("\(g("all of it is kept"))")"#, "all of it is kept"),
        Planted("check-sentences", "Sources/CLI/A.swift", #"let s = "\(name) was kept.""#, "was kept."),
        Planted("check-sentences", "Resources/scripts/a.js", "say('all of it is kept')", "all of it is kept"),
        Planted("check-sentences", "Resources/templates/a.mustache", "<p>{{name}} went well</p>", "went well"),
        Planted("check-sentences", "Resources/templates/a.mustache", #"<img alt="A bowl">"#, "A bowl"),
    ]

    private static let words = [
        Planted("check-words", "Sources/Words/A.swift", #"let s = "You were rejected""#, "say unsuccessful"),
        Planted(
            "check-words", "Resources/words/en-GB/a.txt", "# a note\ndone: Saved!", "a.txt:2: no exclamation marks"),
        Planted("check-words", "Sources/Words/A.swift", #"let s = "It was cancelled""#, "only British (cancelled)"),
        Planted("check-words", "Sources/Words/A.swift", #"let s = "Your CV""#, "only British (CV)"),
        Planted("check-words", "Sources/Words/A.swift", #"let s = "on 3 March""#, "only British (3 March)"),
        Planted(
            "check-words", "Sources/Words/A.swift", "enum A {\n    static let s = said(\"a\", american: \"b\")\n}",
            "A.swift:2: kept for good"),
        Planted(
            "check-words", "Sources/Words/A.swift", "    static let s =\n        \"one \\(Terms.cv)\"", "kept for good"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "b: Yes\na: Your CV", "a.txt:2: only British (CV)"),
        Planted("check-words", "Resources/words/en-US/a.txt", "a: Your CV", "a.txt:1: only British (CV)"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "a: It was Meant to be.", "a slogan"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "a: Trust the process", "a slogan"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "a: Two steps are overdue", "no guilt"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "a: A seven-day streak", "no scores"),
        Planted("check-words", "Resources/words/en-GB/a.txt", "a: You were ghosted", "say no response"),
    ]

    private static let documents = [
        Planted(
            "check-docs", "Sources/Domain/A.swift", "\n/// As METHOD R2 and Z9 say.",
            "A.swift:2: docs/method.md has no row Z9"),
        Planted("check-docs", "README.md", "See [there](docs/gone.md).", "links to docs/gone.md"),
        Planted("check-docs", "docs/tour.md", "```console\n$ rebound fly away\n```", "shows the verb fly"),
        Planted("check-docs", "docs/tour.md", "![Today](pictures/tour-gone.png)", "links to pictures/tour-gone.png"),
        Planted(
            "check-docs", "docs/adr/0001-a.md", "# 1. A\n\n## Context\n\n## Drivers\n\n## Decision\n",
            "has no part Consequences"),
    ]

    static let innocent = [
        Planted(
            "check-layers", "Sources/Words/A.swift", "// import Web\nimport Domain\nlet s = \"\"\"\nimport Web\n\"\"\""),
        Planted(
            "check-purity", "Sources/Domain/A.swift",
            "// Date() is not called\nlet s = \"print(now)\"\nlet d = situation.now.day"),
        Planted("check-layers", "Sources/Words/A.swift", "enum Help {\n    enum Demo {}\n}"),
        Planted("check-sentences", "Sources/CLI/A.swift", #"let usage = "--set bin=…""#),
        Planted("check-purity", "Sources/Domain/A.swift", "let step = walk.current\nlet page = document.print()"),
        Planted("check-purity", "Sources/Domain/A.swift", "// import Foundation\n/* Date() */ let now = at"),
        Planted("check-sentences", "Sources/Words/A.swift", #"let s = "We kept what you wrote.""#),
        Planted(
            "check-sentences", "Sources/Web/A.swift",
            "/// We kept what you wrote, all of it.\nlet s = \"text/html; charset=utf-8\""),
        Planted("check-sentences", "Sources/Web/A.swift", #"precondition(n > 0, "the caller counts from one here")"#),
        Planted(
            "check-sentences", "Resources/templates/a.mustache",
            "{{! layout of one letter }}<p class=\"small soft\">{{t.letter.hint}}</p>"),
        Planted(
            "check-words", "Sources/Words/A.swift",
            "// \"rejected\" is what they say\nif !done { s = \"unsuccessful\" }"),
        Planted("check-words", "Sources/Words/A.swift", #"let closing = ".?!:""#),
        Planted("check-words", "Resources/words/en-GB/a.txt", "# never: rejected\na: You were unsuccessful"),
        Planted(
            "check-words", "Sources/Words/A.swift",
            "var s: String {\n  said(\n    \"by post\",\n    american: \"by mail\")\n}\nlet code = \"cv\""),
        Planted("check-words", "Sources/Words/Terms.swift", #"var cv: String { said("CV", american: "résumé") }"#),
        Planted("check-purity", "Sources/Words/A.swift", "let isAmerican = Language.current == .americanEnglish"),
        Planted(
            "check-purity", "Sources/Words/Language.swift",
            "@TaskLocal public static var current = Language.britishEnglish"),
        Planted("check-docs", "README.md", "See [the guide](https://example.com/guide)."),
    ]
}
