import TestSupport
import Testing

@testable import Domain

@Suite struct EditApplicationTests {
    /// Values that fields with a form of their own can take.
    private static let values: [ApplicationField: String] = [
        .kind: "informational", .closing: "2026-05-01", .pay: "32000-36000 GBP year", .workMode: "hybrid",
        .appliedBy: "in_person", .route: "referral",
    ]

    /// Each field takes a value and gives it up again, but for those that must not be empty.
    @Test(arguments: ApplicationField.allCases.filter { $0 != .tags })
    func setsEachField(field: ApplicationField) throws {
        var fold = try started()
        let value = Self.values[field] ?? " new value "
        let facts = try fold.record(EditApplication(application: a, changes: [field: value]))
        #expect(Facts(facts) == Facts([ApplicationEdited(application: a, changes: [field: value])]))
        #expect(field.text(of: try fold.application()) == Self.values[field] ?? "new value")
        #expect(try fold.record(EditApplication(application: a, changes: [field: value])).isEmpty)
        let clearing = EditApplication(application: a, changes: [field: " "])
        switch field {
        case .employer, .role: #expect(fold.refusal(clearing) == .empty(field: field.rawValue))
        case .kind: #expect(fold.refusal(clearing) == .unknownValue(field: "kind", value: ""))
        default:
            try fold.record(clearing)
            #expect(field.text(of: try fold.application()).isEmpty)
        }
    }

    @Test(arguments: [
        (ApplicationField.kind, "job"), (.closing, "tomorrow"), (.closing, "2026-02-30"), (.pay, "£32k"),
        (.workMode, "office"), (.appliedBy, "pigeon"), (.route, "luck"),
    ])
    func refusesUnknownValues(field: ApplicationField, value: String) throws {
        let edit = EditApplication(application: a, changes: [field: value])
        #expect(try started().refusal(edit) == .unknownValue(field: field.rawValue, value: value))
    }

    @Test func recordsOnlyWhatDiffers() throws {
        let fold = try started()
        let edit = EditApplication(application: a, changes: [.employer: "Harbour Analytics", .agency: "", .cv: "2"])
        #expect(Facts(try fold.facts(edit)) == Facts([ApplicationEdited(application: a, changes: [.cv: "2"])]))
    }

    @Test func refusesOtherThings() throws {
        let fold = try started()
        let elsewhere = EditApplication(application: nobody, changes: [.cv: "2"])
        #expect(fold.refusal(elsewhere) == .notFound(.application, "nobody"))
        let long = EditApplication(application: a, changes: [.cv: tooLongLine])
        #expect(fold.refusal(long) == .tooLong(field: "cv", limit: longestLine))
    }

    /// A stored value that nobody decided here leaves the field as it was.
    @Test func keepsAFieldThatCannotBeRead() throws {
        var fold = try started()
        fold.append([ApplicationEdited(application: a, changes: [.kind: "job", .role: "", .cv: "2"])])
        let edited = try fold.application()
        #expect(edited.kind == .application)
        #expect(edited.role == "Analyst")
        #expect(edited.details.cv == "2")
    }
}
