import TestSupport
import Testing

@testable import Domain

@Suite struct PeopleTests {
    private let bob = Person.ID("bob")

    @Test func addsAPersonWithAPart() throws {
        var fold = try started()
        let details = PersonDetails(name: " Bob ", relation: .recruiter, title: " ", phone: " 01 ")
        let tidy = PersonDetails(name: "Bob", relation: .recruiter, phone: "01")
        let facts = try fold.record(AddPerson(id: bob, details: details, application: a))
        #expect(
            Facts(facts)
                == Facts([
                    PersonAdded(person: bob, details: tidy),
                    PersonLinked(person: bob, application: a, relation: .recruiter),
                ]))
        #expect(fold.search.people[bob]?.details == tidy)
        #expect(fold.search.people[bob]?.applications == [a])
        #expect(try fold.application().part(of: bob) == .recruiter)
        #expect(try fold.application().part(of: alice) == nil)
        #expect(fold.refusal(AddPerson(id: bob, details: details)) == .alreadySo)
    }

    @Test(arguments: [
        (PersonDetails(name: "", relation: .hr), Refusal.empty(field: "name")),
        (PersonDetails(name: "B", relation: .hr, title: tooLongLine), .tooLong(field: "title", limit: longestLine)),
        (
            PersonDetails(name: "B", relation: .hr, employer: tooLongLine),
            .tooLong(field: "employer", limit: longestLine)
        ),
        (PersonDetails(name: "B", relation: .hr, address: tooLongLine), .tooLong(field: "address", limit: longestLine)),
        (PersonDetails(name: "B", relation: .hr, phone: tooLongLine), .tooLong(field: "phone", limit: longestLine)),
        (PersonDetails(name: "B", relation: .hr, agency: tooLongLine), .tooLong(field: "agency", limit: longestLine)),
        (PersonDetails(name: "B", relation: .hr, howMet: tooLongLine), .tooLong(field: "how_met", limit: longestLine)),
        (PersonDetails(name: "B", relation: .hr, notes: tooLongText), .tooLong(field: "notes", limit: longestText)),
    ])
    func refusesDetails(details: PersonDetails, refusal: Refusal) throws {
        let fold = try started()
        #expect(fold.refusal(AddPerson(id: bob, details: details)) == refusal)
        #expect(fold.refusal(EditPerson(person: alice, details: details)) == refusal)
    }

    @Test func edits() throws {
        var fold = try started()
        let details = PersonDetails(name: "Alice", relation: .mentor, isSenior: true)
        let edit = EditPerson(person: alice, details: details)
        #expect(Facts(try fold.record(edit)) == Facts([PersonEdited(person: alice, details: details)]))
        #expect(fold.search.people[alice]?.relation == .mentor)
        #expect(try fold.record(edit).isEmpty)
        #expect(fold.refusal(EditPerson(person: bob, details: details)) == .notFound(.person, "bob"))
    }

    /// The part said last counts, and each person comes once.
    @Test(arguments: Relation.allCases)
    func links(relation: Relation) throws {
        var fold = try started()
        try fold.record(LinkPerson(person: alice, application: a, relation: .other))
        let link = LinkPerson(person: alice, application: a, relation: relation)
        let facts = try fold.record(link)
        let linked = PersonLinked(person: alice, application: a, relation: relation)
        #expect(Facts(facts) == Facts(relation == .other ? [] : [linked]))
        #expect(try fold.application().part(of: alice) == relation)
        #expect(try fold.application().participants.map(\.person) == [alice])
        #expect(fold.search.people[alice]?.applications == [a])
        #expect(try fold.record(link).isEmpty)
    }

    @Test func refusesLinks() throws {
        let fold = try started()
        #expect(fold.refusal(LinkPerson(person: bob, application: a, relation: .hr)) == .notFound(.person, "bob"))
        #expect(
            fold.refusal(LinkPerson(person: alice, application: nobody, relation: .hr))
                == .notFound(.application, "nobody"))
        let details = PersonDetails(name: "Bob", relation: .hr)
        #expect(
            fold.refusal(AddPerson(id: bob, details: details, application: nobody)) == .notFound(.application, "nobody")
        )
    }

    @Test(arguments: [true, false], [true, false])
    func recordsContact(hasPerson: Bool, hasApplication: Bool) throws {
        var fold = try started()
        let contact = ContactMade(
            person: hasPerson ? alice : nil, application: hasApplication ? a : nil, channel: .phone, fromThem: true,
            about: "", on: day("2026-03-30"))
        guard hasPerson || hasApplication else {
            #expect(fold.refusal(RecordContact(contact)) == .empty(field: "person"))
            return
        }
        #expect(Facts(try fold.record(RecordContact(contact))) == Facts([contact]))
        #expect(try fold.application().contacts.map(\.value) == (hasApplication ? [contact] : []))
        #expect(fold.search.people[alice]?.contacts.map(\.value) == (hasPerson ? [contact] : []))
    }

    @Test func refusesContacts() throws {
        let fold = try started()
        func refusal(_ change: (inout ContactMade) -> Void) -> Refusal? {
            var contact = ContactMade(
                person: alice, application: a, channel: .mail, fromThem: false, about: "", on: day("2026-03-31"))
            change(&contact)
            return fold.refusal(RecordContact(contact))
        }
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.person = bob } == .notFound(.person, "bob"))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
        #expect(refusal { $0.on = day("2026-04-01") } == .inTheFuture(day("2026-04-01")))
        #expect(refusal { $0.about = tooLongText } == .tooLong(field: "about", limit: longestText))
    }

    @Test func recordsAdvice() throws {
        var fold = try started()
        let advice = AdviceReceived(person: alice, application: a, words: "Tell the pier story.", on: day("2026-03-30"))
        #expect(Facts(try fold.record(RecordAdvice(advice))) == Facts([advice]))
        #expect(try fold.application().advice.map(\.value) == [advice])
        func refusal(_ change: (inout AdviceReceived) -> Void) -> Refusal? {
            var changed = advice
            change(&changed)
            return fold.refusal(RecordAdvice(changed))
        }
        #expect(refusal { $0.words = "" } == .empty(field: "words"))
        #expect(refusal { $0.person = bob } == .notFound(.person, "bob"))
        #expect(refusal { $0.application = nobody } == .notFound(.application, "nobody"))
        #expect(refusal { $0.on = day("2026-04-01") } == .inTheFuture(day("2026-04-01")))
    }
}
