public import Domain

/// Documents, in words.
public enum DocumentWords {
    /// What is said after one was kept.
    public static func kept(_ document: DocumentKept, with employer: String?) -> String {
        let place = employer.map { "with \($0)" } ?? "with your versions"
        return "Kept \(place): \(document.name), \(about(document))."
    }

    /// What it is and how large: `CV, PDF, 120 kB`.
    public static func about(_ document: DocumentKept) -> String {
        "\(LabelWords.of(document.kind)), \(type(document.mediaType)), \(SettingsWords.size(Int64(document.size)))"
    }

    public static let removed = "Taken off the list. It is kept so that you can undo this; “forget” erases it for good."
    public static func written(to path: String) -> String { "Written to \(path)." }
    public static let none = "No documents yet. Keep one with: rebound attach APPLICATION FILE"

    /// One line a document, in columns.
    public static func table(_ documents: [Document], in search: JobSearch) -> [String] {
        ApplicationLines.columns(
            documents.map { document in
                [
                    document.id.text, document.entry.on.description, LabelWords.of(document.kind),
                    shortened(document.name, to: 40),
                    document.application.flatMap { search.applications[$0]?.employer } ?? "a version of yours",
                ]
            })
    }

    /// A document of an application, on one line.
    public static func line(_ document: Document) -> String {
        "\(document.entry.on)  \(document.name), \(about(document.kept))  [\(document.id)]"
    }

    /// A version with where it was used.
    public static func line(_ version: DocumentVersion, in search: JobSearch) -> String {
        let files = version.documents.isEmpty ? ", no file kept" : ""
        let employers = version.uses.compactMap { search.applications[$0]?.employer }
        let uses = employers.isEmpty ? "not used yet" : "used for \(listed(employers))"
        return "\(LabelWords.of(version.kind).capitalised) “\(version.name)”\(files): \(uses)"
    }

    /// What the bytes are, as people say it.
    public static func type(_ mediaType: String) -> String {
        mediaType == "message/rfc822" ? Terms.mail : types[mediaType] ?? "a file"
    }

    private static let types = [
        "text/plain": "text", "text/html": "web page", "image/svg+xml": "drawing",
        "application/pdf": "PDF", "image/png": "picture", "image/jpeg": "picture", "application/rtf": "rich text",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
        "application/vnd.oasis.opendocument.text": "OpenDocument text",
    ]
}

extension LabelWords {
    public static func of(_ kind: DocumentKind) -> String {
        switch kind {
        case .cv: Terms.cv
        case .letter: "letter"
        case .pitch: "pitch"
        case .posting: "posting"
        case .mail: "message"
        case .other: "document"
        }
    }
}
