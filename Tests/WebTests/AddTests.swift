import Domain
import Testing

@Suite("The box that adds")
struct AddTests {
    @Test("A typed line is shown, and added by one yes")
    func line() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let shown = try await owner.post(
                "/add", ["text": "Quillback Foods, cook, applied yesterday via Indeed, £26k, starts in spring"])
            #expect(shown.status == 200)
            #expect(shown.text.contains("Is this right?"))
            #expect(try await house.search().applications.isEmpty, "nothing is noted down before the yes")

            let form = try #require(shown.page.form(to: "/applications"))
            let added = try await owner.post("/applications", fields: form)
            #expect(added.status == 303)
            let application = try #require(try await house.search().applications.values.first)
            #expect(application.employer == "Quillback Foods")
            #expect(application.role == "Cook")
            #expect(application.details.source == "Indeed")
            #expect(application.details.pay == Pay("26000 GBP year"))
            #expect(application.appliedOn != nil)
            #expect(application.notes.map(\.value.words) == ["starts in spring"])

            let again = try await owner.post(
                "/add", ["text": "Quillback Foods Ltd, cook, through Tern & Vale (agency)"])
            #expect(again.text.contains("You have an open try for a role like this at Quillback Foods"))
        }
    }

    @Test("A message goes to the reader of messages")
    func message() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let shown = try await owner.post(
                "/add",
                [
                    "text":
                        "From: Priya <priya@larkspur.example>\nSubject: Your application\n\nDear Sam,\nyou were unsuccessful."
                ])
            #expect(shown.status == 200)
            #expect(shown.page.form(to: "/read/record") != nil)
        }
    }

    @Test("A link is kept, and what it does not name is asked for")
    func link() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let shown = try await owner.post("/add", ["text": "https://www.indeed.com/viewjob?jk=4711"])
            #expect(shown.text.contains("Nothing was fetched"))
            #expect(shown.text.contains("https://www.indeed.com/viewjob?jk=4711"))
            #expect(try await owner.post("/add", ["text": "  "]).place == "/applications/new")
        }
    }

    @Test("What looks like a password is refused, and everything typed stays")
    func password() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(
                "/applications", ["employer": "Quillback Foods", "role": "Cook", "portal_user": "sam / hunter2"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("seems to hold a password"))
            #expect(try await house.search().applications.isEmpty)
        }
    }
}
