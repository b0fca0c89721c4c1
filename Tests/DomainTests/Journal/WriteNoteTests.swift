import TestSupport
import Testing

@testable import Domain

@Suite struct WriteNoteTests {
    @Test(arguments: [nil, a])
    func writes(application: JobApplication.ID?) throws {
        var fold = try started()
        let facts = try fold.record(WriteNote(id: .init("n"), application: application, words: " 🌊 tired \n"))
        let note = NoteWritten(note: .init("n"), application: application, words: " 🌊 tired \n")
        #expect(Facts(facts) == Facts([note]))
        #expect(try fold.application().notes.map(\.value) == (application == nil ? [] : [note]))
        #expect(fold.search.notes.map(\.value) == (application == nil ? [note] : []))
    }

    @Test func refuses() throws {
        let fold = try started()
        #expect(
            fold.refusal(WriteNote(id: .init("n"), application: nobody, words: "x"))
                == .notFound(.application, "nobody"))
        #expect(fold.refusal(WriteNote(id: .init("n"), application: nil, words: "")) == .empty(field: "words"))
    }
}
