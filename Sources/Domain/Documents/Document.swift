/// A file or a text kept beside the log: what was sent, what was advertised, what came by mail.
///
/// The log holds its name, its kind and the hash of its bytes; the bytes lie beside it as an attachment (DESIGN,
/// "Beside the log").
public struct Document: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Document>

    public let id: ID
    public internal(set) var kept: DocumentKept
    public let entry: Entry
    /// When the seeker took it off the list; nil while it is there.
    public internal(set) var removed: Entry?

    public var name: String { kept.name }
    public var kind: DocumentKind { kept.kind }
    public var application: JobApplication.ID? { kept.application }
}

/// What a document is.
///
/// Raw values are the names in the log, on forms and on the command line.
public enum DocumentKind: String, Codable, Sendable, CaseIterable {
    case cv, letter, pitch, posting, mail, other

    /// Whether it can be a version that the search keeps, apart from any application.
    public var canBeVersion: Bool {
        switch self {
        case .cv, .letter, .pitch, .other: true
        case .posting, .mail: false
        }
    }
}

extension JobSearch {
    /// The documents of one application in the order of the timeline, those taken off the list left out.
    public func documents(of application: JobApplication.ID) -> [Document] {
        documentsInOrder.filter { $0.application == application }
    }

    /// The documents that belong to the search itself: versions of CV, letter and pitch.
    public var versions: [Document] {
        documentsInOrder.filter { $0.application == nil }
    }

    /// Every document on a list, in the order of the timeline.
    public var documentsInOrder: [Document] {
        documents.values.filter { $0.removed == nil }.sorted { $0.entry < $1.entry }
    }

    /// A document that is on a list.
    public func document(_ id: Document.ID) throws(Refusal) -> Document {
        guard let document = documents[id], document.removed == nil else { throw .notFound(.document, id.text) }
        return document
    }
}
