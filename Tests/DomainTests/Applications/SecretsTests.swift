import TestSupport
import Testing

@testable import Domain

/// No password comes into the log where one is most likely to be typed.
@Suite struct SecretsTests {
    @Test(arguments: [
        (ApplicationField.portalUser, "sam@example.com / hunter2"), (.portalUser, "sam.taylor S3cret!!"),
        (.portalUser, "sam, password: orange"), (.portalUser, "sam pw orange"), (.portalUser, "sam:horse7battery"),
        (.portal, "Careers portal, password is orange"), (.portal, "https://sam:orange@portal.example/jobs"),
        (.url, "https://sam:orange@portal.example/jobs"), (.portal, "PIN 4411"),
    ])
    func refusesWhatSeemsToBeOne(field: ApplicationField, value: String) throws {
        let fold = try started()
        let edit = EditApplication(application: a, changes: [field: value])
        #expect(fold.refusal(edit) == .maybePassword(field: field.rawValue))
    }

    @Test(arguments: [
        (ApplicationField.portalUser, "sam@example.com"), (.portalUser, "sam.taylor87"), (.portalUser, "Sam Taylor"),
        (.portalUser, "sam taylor sam@example.com"), (.portal, "https://portal.example/jobs?id=17"),
        (.portal, "Pin & Thread careers"), (.portal, "Password"), (.url, "https://portal.example/@sam:jobs"),
        (.reference, "ref 12345 / pass 2"), (.url, "mailto:sam@example.com"),
    ])
    func leavesTheRestAlone(field: ApplicationField, value: String) throws {
        var fold = try started()
        #expect(fold.refusal(EditApplication(application: a, changes: [field: value])) == nil)
        try fold.record(EditApplication(application: a, changes: [field: value]))
        #expect(field.text(of: try fold.application()) == value)
    }

    @Test func looksAtANewApplicationToo() throws {
        var details = ApplicationDetails(employer: "Harbour", role: "Nurse")
        details.portalUser = "sam / hunter2"
        #expect(Fold().refusal(AddApplication(id: a, details: details)) == .maybePassword(field: "portal_user"))
    }
}
