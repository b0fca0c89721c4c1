/// Takes a document off its list.
///
/// Its bytes stay, so that this can be undone; only `forget` erases them.
public struct RemoveDocument: Command {
    public var document: Document.ID

    public init(document: Document.ID) {
        self.document = document
    }

    public var subject: Subject? { Subject(.document, document.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.document(document)
        return [DocumentRemoved(document: document, application: known.application)]
    }
}

/// A document that is no longer on its list.
public struct DocumentRemoved: Fact {
    public static let name = "document_removed"
    public var document: Document.ID
    /// Where it was listed.
    public var application: JobApplication.ID?

    public init(document: Document.ID, application: JobApplication.ID? = nil) {
        self.document = document
        self.application = application
    }

    public var subjects: [Subject] {
        (application.map { [Subject(.application, $0.text)] } ?? []) + [Subject(.document, document.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.documents[document] != nil else { return search.setAside(entry) }
        search.documents[document]?.removed = entry
    }
}
