/// A document in a list.
public struct DocumentRow: Sendable {
    /// "October, short".
    public var name: String
    /// Where it is looked at.
    public var url: String
    /// "CV, PDF, 120 kB".
    public var text: String
    /// The day it was seen, sent or received.
    public var when: When

    /// A document in a list.
    public init(name: String, url: String, text: String, when: When) {
        self.name = name
        self.url = url
        self.text = text
        self.when = when
    }
}

/// The form that keeps a document: a file, or a text that is pasted.
///
/// `POST` as `multipart/form-data`: `document_file`, `document_text`, `document_kind`, `document_name`, `document_on`.
public struct DocumentForm: Sendable {
    /// Where it is sent.
    public var action = ""
    /// Whether it is open.
    public var isOpen = false
    /// The file.
    public var file = Field("document_file")
    /// Or the text itself.
    public var pasted = Field("document_text")
    /// What it is.
    public var kind = Choices("document_kind")
    /// What to call it.
    public var name = Field("document_name")
    /// The day it was seen, sent or received.
    public var on = Field("document_on")

    /// A form with nothing in it.
    public init() {}
}

/// What is kept with one application.
public struct DocumentSection: Sendable {
    /// In the order of the timeline.
    public var rows: [DocumentRow] = []
    /// One more.
    public var form = DocumentForm()
    /// Where the application is forgotten for good.
    public var forgetUrl = ""

    /// An application without documents.
    public init() {}
}
