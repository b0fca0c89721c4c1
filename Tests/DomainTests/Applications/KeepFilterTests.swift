import TestSupport
import Testing

@testable import Domain

@Suite struct KeepFilterTests {
    private let open = ApplicationFilter(standing: .open)

    @Test func keepsReplacesAndDrops() throws {
        var fold = try started()
        try fold.record(
            KeepFilter(name: " Nights ", filter: ApplicationFilter(tag: "nights")),
            KeepFilter(name: "all open", filter: open))
        #expect(fold.search.filters.map(\.name) == ["all open", "Nights"])
        #expect(try fold.record(KeepFilter(name: "Nights", filter: ApplicationFilter(tag: "nights"))).isEmpty)
        try fold.record(KeepFilter(name: "NIGHTS", filter: open))
        #expect(fold.search.filters.map(\.name) == ["all open", "NIGHTS"])
        #expect(fold.search.filter(named: "nights")?.filter == open)
        try fold.record(DropFilter(name: "nights"))
        #expect(fold.search.filters.map(\.name) == ["all open"])
        #expect(fold.refusal(DropFilter(name: "nights")) == .notFound(.filter, "nights"))
    }

    @Test func undoTakesItBack() throws {
        var fold = try started()
        try fold.record(KeepFilter(name: "Nights", filter: open))
        try fold.record(UndoChange(change: fold.search.changes.last?.id))
        #expect(fold.search.filters.isEmpty)
    }

    @Test func refusesWhatNarrowsNothingAndWhatIsTooMuch() throws {
        var fold = try started()
        #expect(fold.refusal(KeepFilter(name: "x", filter: ApplicationFilter())) == .empty(field: "filter"))
        #expect(fold.refusal(KeepFilter(name: " ", filter: open)) == .empty(field: "filter_name"))
        let long = String(repeating: "x", count: Tags.longest)
        #expect(fold.refusal(KeepFilter(name: long, filter: open)) == nil)
        #expect(
            fold.refusal(KeepFilter(name: long + "x", filter: open))
                == .tooLong(field: "filter_name", limit: Tags.longest))
        for number in 1...KeepFilter.most { try fold.record(KeepFilter(name: "\(number)", filter: open)) }
        #expect(fold.refusal(KeepFilter(name: "x", filter: open)) == .tooMany(field: "filters", limit: KeepFilter.most))
        #expect(fold.refusal(KeepFilter(name: "1", filter: ApplicationFilter(text: "x"))) == nil)
    }
}
