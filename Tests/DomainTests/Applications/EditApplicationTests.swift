import TestSupport
import Testing

@testable import Domain

@Suite struct EditApplicationTests {
    /// Each field takes a value and gives it up again, but for those that must not be empty.
    @Test(arguments: ApplicationField.allCases)
    func setsEachField(field: ApplicationField) throws {
        var fold = try started()
        let value = [.kind: "informational", .closing: "2026-05-01"][field] ?? " new value "
        let facts = try fold.record(EditApplication(application: a, changes: [field: value]))
        #expect(Facts(facts) == Facts([ApplicationEdited(application: a, changes: [field: value])]))
        let shown = try shown(field, fold.application())
        #expect(shown == (field == .kind || field == .closing ? value : "new value"))
        #expect(try fold.record(EditApplication(application: a, changes: [field: value])).isEmpty)
        let clearing = EditApplication(application: a, changes: [field: " "])
        switch field {
        case .employer, .role: #expect(fold.refusal(clearing) == .empty(field: field.rawValue))
        case .kind: #expect(fold.refusal(clearing) == .unknownValue(field: "kind", value: ""))
        default:
            try fold.record(clearing)
            #expect(try self.shown(field, fold.application()) == nil)
        }
    }

    private func shown(_ field: ApplicationField, _ application: JobApplication) -> String? {
        let details = application.details
        return switch field {
        case .employer: details.employer
        case .role: details.role
        case .kind: application.kind.rawValue
        case .agency: details.agency
        case .source: details.source
        case .url: details.url
        case .place: details.place
        case .closing: details.closing?.description
        case .cv: details.cv
        case .via: details.via
        }
    }

    @Test(arguments: [
        (ApplicationField.kind, "job"), (.closing, "tomorrow"), (.closing, "2026-02-30"),
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
