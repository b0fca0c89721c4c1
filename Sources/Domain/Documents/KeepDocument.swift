/// Keeps a document with an application, or as a version that belongs to the search itself.
///
/// The bytes are handed to the log beside the command; `size` and `hash` are theirs.
public struct KeepDocument: Command {
    public var document: DocumentKept

    public init(_ document: DocumentKept) {
        self.document = document
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.documents[document.document] == nil else { throw .alreadySo }
        if let application = document.application { _ = try search.application(application) }
        guard document.application != nil || document.kind.canBeVersion else {
            throw .unknownValue(field: "document_kind", value: document.kind.rawValue)
        }
        guard document.size > 0 else { throw .empty(field: "file") }
        guard document.size <= largestDocument else { throw .tooLarge(bytes: document.size, limit: largestDocument) }
        try notLater(document.on, than: now)
        var document = document
        document.name = try line(document.name, field: "document_name")
        document.mediaType = try line(document.mediaType, field: "file")
        guard !search.documentsInOrder.contains(where: { $0.kept.isSame(as: document) }) else { throw .alreadySo }
        return [document]
    }
}

/// The largest document that is kept, in bytes: 20 MB.
public let largestDocument = 20 * 1024 * 1024

/// A document that is kept from this day on.
public struct DocumentKept: Fact {
    public static let name = "document_kept"
    public var document: Document.ID
    /// Nil for a version that belongs to the search.
    public var application: JobApplication.ID?
    public var kind: DocumentKind
    /// As the seeker knows it: the name of the file, or of the version.
    public var name: String
    /// What the bytes are, worked out when they came in; never believed when they are handed out.
    public var mediaType: String
    /// Bytes.
    public var size: Int
    /// The content hash of the bytes, as Storage makes it.
    public var hash: String
    /// The day it was seen, sent or received.
    public var on: Day

    public init(
        document: Document.ID, application: JobApplication.ID? = nil, kind: DocumentKind, name: String,
        mediaType: String, size: Int, hash: String, on: Day
    ) {
        self.document = document
        self.application = application
        self.kind = kind
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.hash = hash
        self.on = on
    }

    public var happened: Day? { on }
    public var attachments: [String] { [hash] }
    public var subjects: [Subject] {
        (application.map { [Subject(.application, $0.text)] } ?? []) + [Subject(.document, document.text)]
    }
    public var makes: Subject? { Subject(.document, document.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.documents[document] == nil, application.map({ search.applications[$0] != nil }) ?? true else {
            return search.setAside(entry)
        }
        search.documents[document] = Document(id: document, kept: self, entry: entry)
    }

    /// The same bytes, in the same place, under the same name and for the same thing.
    func isSame(as other: DocumentKept) -> Bool {
        (application, kind, name, hash) == (other.application, other.kind, other.name, other.hash)
    }
}
