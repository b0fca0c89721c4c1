import Domain
import Words

extension DocumentSection {
    /// What is kept with an application.
    init(_ application: JobApplication, in source: PageSource) {
        self.init()
        rows = source.search.documents(of: application.id).map { DocumentRow($0, in: source) }
        form = DocumentForm(action: "\(application.path)/documents", kinds: DocumentKind.allCases, usual: .other)
        forgetUrl = "/forget/application/\(application.id)"
    }
}

extension DocumentForm {
    /// An empty form that offers some kinds.
    init(action: String, kinds: [DocumentKind], usual: DocumentKind) {
        self.init()
        self.action = action
        kind.options = kinds.map { Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == usual) }
    }

    /// Puts back what was typed, and what to mend.
    ///
    /// The file has to be chosen again: a browser does not put it back.
    public mutating func refill(from retyped: Retyped) {
        isOpen = true
        retyped.fill(&pasted)
        retyped.fill(&kind)
        retyped.fill(&name)
        retyped.fill(&on)
        file.problem = retyped.problems.first { ["document_file", "file", ""].contains($0.field) }?.text ?? ""
    }

    /// The ids that problems lead to.
    public var ids: [String: String] {
        let names = ["document_file", "document_text", "document_kind", "document_name", "document_on"]
        return Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { name, _ in name })
            .merging(["on": "document_on", "file": "document_file"]) { name, _ in name }
    }
}

extension DocumentRow {
    init(_ document: Document, in source: PageSource) {
        self.init(
            name: document.name.onOneLine, url: "/documents/\(document.id)",
            text: DocumentWords.about(document.kept), when: source.when(document.entry.on))
    }
}
