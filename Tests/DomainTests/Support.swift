import TestSupport
import Testing

@testable import Domain

/// The day written as `2026-03-31`; a test with another text is wrong.
func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
    return day
}

/// The moment written as `2026-03-31T10:00+01:00`; a test with another text is wrong.
func moment(_ text: String) -> Moment {
    guard let moment = Moment(text) else { preconditionFailure("not a moment: \(text)") }
    return moment
}

let a = JobApplication.ID("a")
let nobody = JobApplication.ID("nobody")
let alice = Person.ID("alice")

/// Tuesday 31 March 2026, with one application made on 2 March and one person, Alice.
func started() throws -> Fold {
    var fold = Fold()
    try fold.record(
        AddApplication(
            id: a, details: ApplicationDetails(employer: "Harbour Analytics", role: "Analyst"),
            applied: day("2026-03-02")),
        AddPerson(id: alice, details: PersonDetails(name: "Alice", relation: .hiringManager)))
    return fold
}

/// As `started`, with a first interview held on 20 March and an unsuccessful outcome on the 28th.
func turnedDown(_ outcome: Outcome = .unsuccessful) throws -> Fold {
    var fold = try started()
    try fold.record(
        ArrangeInterview(id: .init("i"), application: a, at: moment("2026-03-20T10:00+00:00")),
        RecordOutcome(application: a, outcome: outcome, on: day("2026-03-28")))
    return fold
}

extension Fold {
    /// The application `a`.
    func application() throws -> JobApplication { try search.application(a) }

    /// Its walk now.
    func walk() throws -> Walk { try #require(try application().walk(at: now)) }
}

let tooLongLine = String(repeating: "x", count: longestLine + 1)
let tooLongText = String(repeating: "x", count: longestText + 1)
