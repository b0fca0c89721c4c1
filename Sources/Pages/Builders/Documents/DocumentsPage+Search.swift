public import Domain
import Words

extension DocumentsPage {
    /// Every version, with where it was used.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        versions = source.search.versionsUsed.map { version in
            VersionEntry(
                name: version.name.onOneLine, kind: LabelWords.of(version.kind).capitalised,
                files: version.documents.map { document in
                    var row = DocumentRow(document, in: source)
                    row.text = row.text.capitalised
                    return row
                },
                used: DocumentPageWords.used(version.uses.count, hasFile: !version.documents.isEmpty),
                links: version.uses.compactMap { source.search.applications[$0] }.map {
                    Link($0.title, $0.path)
                })
        }
        form = DocumentForm(
            action: "/documents", kinds: DocumentKind.allCases.filter(\.canBeVersion), usual: .cv)
        form.isOpen = versions.isEmpty
        if let retyped { form.refill(from: retyped) }
    }
}

extension DocumentPage {
    /// The most characters of a document that its page shows.
    static let mostShown = 60_000

    /// One document; `text` is what can be read in it, nil where it is no text.
    public init(_ document: Document, text: String?, in source: PageSource) {
        self.init()
        name = document.name.onOneLine
        about = DocumentPageWords.about(document, today: source.today)
        with = document.application.flatMap { source.search.applications[$0] }.map { [Link($0.title, $0.path)] } ?? []
        let shown = text.map { String($0.prefix(Self.mostShown)) } ?? ""
        let read = paragraphs(shown)
        words = read.isEmpty ? [] : [Quote(read)]
        remark =
            text == nil ? DocumentPageWords.notShown : shown.count < (text ?? "").count ? DocumentPageWords.more : ""
        download = "/documents/\(document.id)/file"
        remove = "/documents/\(document.id)/removals"
        forgetUrl = "/forget/document/\(document.id)"
    }
}
