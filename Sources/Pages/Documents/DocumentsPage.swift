/// Versions of CV, letter and pitch, with where each was used.
public struct DocumentsPage: Page {
    public static let template = "documents"
    /// By kind, those used most often first.
    public var versions: [VersionEntry] = []
    /// One more; `POST /documents`.
    public var form = DocumentForm()

    /// No versions.
    public init() {}
}

/// One version.
public struct VersionEntry: Sendable {
    /// "October, short".
    public var name: String
    /// "CV".
    public var kind: String
    /// The kept files, the newest first.
    ///
    /// May be empty.
    public var files: [DocumentRow]
    /// "Used for two applications", or that it has not been used yet.
    public var used: String
    /// The applications it was used for.
    public var links: [Link]

    /// One version.
    public init(name: String, kind: String, files: [DocumentRow] = [], used: String, links: [Link] = []) {
        self.name = name
        self.kind = kind
        self.files = files
        self.used = used
        self.links = links
    }
}
