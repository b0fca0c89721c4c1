import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Forgetting for good")
struct ForgettingTests {
    @Test("what goes is gone from the search, for those beside as well") func isGone() async throws {
        let desk = try await Desk()
        let beside = desk.beside
        try await desk.add("larkspur")
        try await desk.add("millrace", employer: "Millrace Trust")
        _ = try await beside.search(of: desk.seeker)
        let done = try await forget(desk, .thing(Subject(.application, "larkspur")))
        #expect(done.entries == 2)
        #expect(done.isSwept)
        for search in [done.search, try await desk.search(), try await beside.search(of: desk.seeker)] {
            #expect(search.applications.keys.map(\.text) == ["millrace"])
            #expect(search.orphans.isEmpty)
            #expect(search.forgotten.map(\.value) == [Forgotten(kind: "application", entries: 2)])
        }
        #expect(try await desk.events().map(\.payload).filter { $0.contains("Larkspur") }.isEmpty)
        #expect(try await Folded(desk.search()) == Folded(desk.beside.search(of: desk.seeker)))
    }

    @Test("the same message is not offered again, and its origin is only a keyed hash") func remembersOrigins()
        async throws
    {
        let desk = try await Desk()
        let origin = "mail:<17@larkspur.example>"
        let add = AddApplication(id: "larkspur", details: .init(employer: "Larkspur Housing", role: "Officer"))
        try await desk.perform(add, origin: origin)
        _ = try await forget(desk, .thing(Subject(.application, "larkspur")))
        #expect(try await desk.search().knows(origin))
        #expect(try await !desk.search().knows("mail:<18@larkspur.example>"))
        await #expect(throws: Refusal.forgotten) { try await desk.perform(add, origin: origin) }
        let text = try await desk.keeper.export(of: desk.seeker)
        #expect(!text.contains("larkspur.example"))
        #expect(!text.contains(ContentHash.of(Array(origin.utf8))))
        // Carried into another log, it is known there, too.
        let other = try await Desk()
        _ = try await other.keeper.take(in: LogFile.read(text), for: other.seeker)
        #expect(try await other.search().knows(origin))
    }

    @Test("a thing that changed since the question was asked is asked about again") func asksAgain() async throws {
        let desk = try await Desk()
        let asked = try await desk.add().search.sequence
        try await desk.perform(desk.outcome(.unsuccessful))
        let target = Forgettable.thing(Subject(.application, "larkspur"))
        await #expect(throws: Conflict.self) {
            try await desk.keeper.forget(target, of: desk.seeker, at: Desk.now, by: "test", seen: asked)
        }
        #expect(try await desk.search().applications.count == 1)
    }

    @Test("other entries that hold the name are found, in any case and with escapes") func findsMentions() async throws
    {
        let desk = try await Desk()
        try await desk.add(employer: "Zoë & “Söhne”")
        try await desk.add("other", employer: "Millrace Trust")
        try await desk.perform(WriteNote(id: "n", application: "other", words: "Like ZOË & “söhne”, but larger."))
        try await desk.perform(WriteNote(id: "m", application: "other", words: "Larger."))
        let preview = try await desk.keeper.forgetting(.thing(Subject(.application, "larkspur")), of: desk.seeker)
        #expect(preview.mentions.compactMap { ($0.fact as? NoteWritten)?.note } == ["n"])
    }

    @Test("undo of what was forgotten is refused, and undo of the rest still works") func refusesUndo() async throws {
        let desk = try await Desk()
        let added = try #require(try await desk.add().change)
        try await desk.perform(WriteNote(id: "n", application: nil, words: "A long week."))
        let done = try await forget(desk, .thing(Subject(.application, "larkspur")))
        await #expect(throws: Refusal.forgotten) { try await desk.perform(UndoChange(change: added)) }
        let mark = try #require(done.search.changes.last?.id)
        await #expect(throws: Refusal.forgotten) { try await desk.perform(UndoChange(change: mark)) }
        #expect(try await desk.perform(UndoChange()).search.notes.isEmpty)
    }

    @Test("an attachment goes with the document, and stays while another one has the same bytes") func dropsBytes()
        async throws
    {
        let desk = try await Desk()
        for command in Story.commands.prefix(3) { try await desk.perform(command) }
        let attachment = try #require(Story.attachments.first)
        func keep(_ id: Document.ID, _ application: JobApplication.ID?) -> KeepDocument {
            KeepDocument(
                .init(
                    document: id, application: application, kind: .cv, name: "October", mediaType: "text/plain",
                    size: attachment.bytes.count, hash: attachment.hash, on: Desk.today))
        }
        try await desk.perform(keep("one", "larkspur"))
        try await desk.perform(keep("two", nil))
        _ = try await forget(desk, .thing(Subject(.document, "one")))
        #expect(try await desk.log.attachment(attachment.hash, of: desk.seeker) == attachment)
        _ = try await forget(desk, .thing(Subject(.document, "two")))
        #expect(try await desk.log.attachment(attachment.hash, of: desk.seeker) == nil)
        #expect(try await desk.log.damage().isEmpty)
    }

    private func forget(_ desk: Desk, _ target: Forgettable) async throws -> ForgetResult {
        try await desk.keeper.forget(target, of: desk.seeker, at: Desk.now, by: "test")
    }
}
