import TestSupport
import Testing

@testable import Domain

@Suite struct ApplicationFilterTests {
    private func several() throws -> Fold {
        var fold = try turnedDown()
        var nurse = ApplicationDetails(
            employer: "Ashdown Hospital", role: "Ward Nurse", source: "Jobs Board", place: "Leeds")
        nurse.tags = ["nights"]
        nurse.route = .posting
        let saved = ApplicationDetails(employer: "Écluse", role: "Nurse", agency: "Tern & Vale", place: "York")
        try fold.record(
            AddApplication(id: .init("b"), details: nurse, applied: day("2026-03-20")),
            AddApplication(id: .init("c"), details: saved),
            AddApplication(
                id: .init("d"), details: ApplicationDetails(employer: "Pier", role: "Clerk"), applied: day("2026-03-21")
            ))
        try fold.record(ArrangeInterview(id: .init("j"), application: .init("d"), at: moment("2026-04-02T10:00+01:00")))
        return fold
    }

    @Test(arguments: [
        (ApplicationFilter(), ["a", "b", "c", "d"]), (ApplicationFilter(standing: .open), ["b", "c", "d"]),
        (ApplicationFilter(standing: .waiting), ["b"]), (ApplicationFilter(standing: .ended), ["a"]),
        (ApplicationFilter(stage: .interview), ["a", "d"]), (ApplicationFilter(tag: "NIGHTS"), ["b"]),
        (ApplicationFilter(tag: "night"), []), (ApplicationFilter(source: "jobs board"), ["b"]),
        (ApplicationFilter(route: .posting), ["b"]), (ApplicationFilter(text: "ecluse"), ["c"]),
        (ApplicationFilter(text: "the nurse job in Leeds"), ["b"]), (ApplicationFilter(text: "leeds nurs"), ["b"]),
        (ApplicationFilter(text: "vale"), ["c"]), (ApplicationFilter(text: " "), ["a", "b", "c", "d"]),
        (ApplicationFilter(text: "nurse london"), []), (ApplicationFilter(standing: .open, text: "nurse"), ["b", "c"]),
        (ApplicationFilter(text: "pier"), ["d"]), (ApplicationFilter(text: "the"), []),
    ])
    func finds(filter: ApplicationFilter, ids: [String]) throws {
        let fold = try several()
        #expect(filter.matching(fold.search.applicationsInOrder, at: fold.now).map(\.id.text) == ids)
    }
}
