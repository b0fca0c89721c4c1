import TestSupport
import Testing

@testable import Domain

@Suite struct LastTouchedTests {
    @Test("the last change that speaks of a thing counts, taken back or not") func grows() throws {
        var fold = Fold()
        try fold.record(
            AddApplication(id: a, details: ApplicationDetails(employer: "Harbour", role: "Analyst")),
            ArrangeInterview(id: .init("i"), application: a, at: Fold.now.adding(minutes: 1440)))
        let application = Subject(.application, a.text)
        let interview = Subject(.interview, "i")
        #expect(fold.search.lastTouched()[interview]?.sequence == fold.search.sequence)
        try fold.record(WriteNote(id: .init("n"), application: a, words: "Rang"))
        let noted = fold.search.lastTouched()
        #expect(noted[application]?.sequence == fold.search.sequence)
        #expect((noted[interview]?.sequence ?? 0) < fold.search.sequence)
        let arranged = try #require(fold.search.changes.dropFirst().first)
        try fold.record(UndoChange(change: arranged.id))
        #expect(fold.search.lastTouched()[interview]?.sequence == fold.search.sequence)
        #expect(JobSearch().lastTouched().isEmpty)
    }
}
