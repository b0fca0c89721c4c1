public enum Note {
    public typealias ID = Identifier<Note>
}

/// Keeps a private note, to an application or to nothing in particular.
public struct WriteNote: Command {
    public var id: Note.ID
    public var application: JobApplication.ID?
    public var words: String

    public init(id: Note.ID, application: JobApplication.ID?, words: String) {
        self.id = id
        self.application = application
        self.words = words
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        if let application { _ = try search.application(application) }
        return [NoteWritten(note: id, application: application, words: try text(words, field: "words"))]
    }
}

/// A private note: in no brief, letter, search result or log line (METHOD S1).
public struct NoteWritten: Fact {
    public static let name = "note_written"
    public var note: Note.ID
    public var application: JobApplication.ID?
    public var words: String

    public var subjects: [Subject] {
        [Subject(.note, note.text)] + (application.map { [Subject(.application, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.note, note.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard let application else { return search.notes.append(Dated(self, entry)) }
        search.update(application, entry) { $0.notes.file(self, entry) }
    }
}
