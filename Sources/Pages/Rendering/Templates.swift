import Mustache
public import Words

/// All templates, and static text in every kind of English, checked once at the start.
public struct Templates: Sendable {
    private let library: MustacheLibrary
    private let words: StaticWords
    private let variants: [Language: StaticWords]

    /// The names that nothing answered to since the start.
    ///
    /// They rendered as nothing; tests make them failures.
    public let unresolved = UnresolvedNames()

    /// Checks and keeps what the shell read from `Resources`.
    /// - Parameters:
    ///   - templates: text of `Resources/templates/NAME.mustache` by `NAME`
    ///   - words: text of `Resources/words/en-GB/NAME.txt` by `NAME`: the whole set
    ///   - variants: the same of other folders, with only what is said differently there
    /// - Throws: the first fault found, in order of the names.
    public init(
        templates: [String: String], words: [String: String], variants: [Language: [String: String]] = [:]
    ) throws(TemplateFault) {
        let declared = Self.pages.map { $0.template } + Self.parts
        for name in declared.sorted() where templates[name] == nil { throw .missing(name) }
        for name in templates.keys.sorted() where !declared.contains(name) { throw .undeclared(name) }
        self.words = try StaticWords(words)
        var spoken: [Language: StaticWords] = [:]
        for (language, texts) in variants { spoken[language] = try StaticWords(texts, over: self.words) }
        self.variants = spoken
        var library = MustacheLibrary()
        for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
            try Self.check(name, text, declared: declared, words: self.words)
            do {
                try library.register(text, named: name)
            } catch {
                throw .unreadable(template: name, why: String(describing: error))
            }
        }
        self.library = library
    }

    /// The page as HTML, in the English of now.
    ///
    /// A name that nothing answers to renders as nothing and is counted in ``unresolved``.
    public func render<P: Page>(_ page: P, in frame: Frame) -> String {
        let root = StrictRoot(page: page, frame: frame, words: spoken)
        let html = library.render(root, withTemplate: P.template) ?? ""
        unresolved.add(root.unresolved, in: P.template)
        return html
    }

    /// The page as HTML; a name that nothing answers to is an error.
    ///
    /// For tests and the gallery.
    public func renderStrictly<P: Page>(_ page: P, in frame: Frame) throws(TemplateFault) -> String {
        let root = StrictRoot(page: page, frame: frame, words: spoken)
        let html = library.render(root, withTemplate: P.template) ?? ""
        guard root.unresolved.isEmpty else {
            throw .unresolved(template: P.template, names: Array(Set(root.unresolved)).sorted())
        }
        return html
    }

    private var spoken: StaticWords { variants[Language.current] ?? words }

    private static func check(
        _ name: String, _ text: String, declared: [String], words: StaticWords
    ) throws(TemplateFault) {
        let tags = TemplateTags(text)
        if tags.isUnescaped { throw .unescaped(template: name) }
        for part in tags.parts where !declared.contains(part) { throw .unknownPart(template: name, part: part) }
        for key in tags.words where !words.holds(key) { throw .unknownWords(template: name, key: key) }
    }
}
