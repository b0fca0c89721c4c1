import TestSupport
import Testing

@testable import Domain

@Suite struct TouchesTests {
    private func last(_ fold: Fold, _ today: String) -> Day? {
        let now = moment("\(today)T12:00+00:00")
        return fold.search.people[alice].flatMap { fold.search.lastContact(with: $0, at: now) }
    }

    /// A call, advice, a letter and feedback all are contact (METHOD K1).
    @Test func everyKindIsContact() throws {
        var fold = try started()
        #expect(last(fold, "2026-03-31") == nil)
        try fold.record(
            RecordContact(
                ContactMade(
                    person: alice, application: nil, channel: .mail, fromThem: true, about: "", on: day("2026-03-10"))),
            RecordAdvice(AdviceReceived(person: alice, application: a, words: "x", on: day("2026-03-12"))),
            MarkSent(
                LetterSent(
                    application: a, kind: .mentorRequest, recipient: .mentor, person: alice, channel: .mail,
                    on: day("2026-03-14"))),
            RecordFeedback(
                FeedbackReceived(
                    feedback: .init("f"), application: a, person: alice, from: "Alice", channel: .phone, words: "x",
                    on: day("2026-03-16"))))
        let seen = ["2026-03-09", "2026-03-10", "2026-03-13", "2026-03-15", "2026-03-31"].map { last(fold, $0) }
        #expect(seen == [nil, day("2026-03-10"), day("2026-03-12"), day("2026-03-14"), day("2026-03-16")])
    }

    /// An interview counts once it was held, and only with those it was with.
    @Test func interviewsCountWhenHeld() throws {
        var fold = try started()
        try fold.record(
            LinkPerson(person: alice, application: a, relation: .hiringManager),
            ArrangeInterview(id: .init("i"), application: a, at: moment("2026-03-20T10:00+00:00"), with: [" ALICE "]),
            ArrangeInterview(id: .init("j"), application: a, at: moment("2026-03-24T10:00+00:00"), with: ["Bob"]))
        let person = try #require(fold.search.people[alice])
        let instants = ["2026-03-20T09:59+00:00", "2026-03-20T10:00+00:00", "2026-03-31T10:00+00:00"]
        let seen = instants.map { fold.search.lastContact(with: person, at: moment($0)) }
        #expect(seen == [nil, day("2026-03-20"), day("2026-03-20")])
        try fold.record(CancelInterview(application: a, interview: .init("i")))
        #expect(last(fold, "2026-03-31") == nil)
    }

    /// News in the name of somebody of that application was their word; news in another name was not.
    @Test func newsInTheirNameIsContact() throws {
        var fold = try started()
        try fold.record(LinkPerson(person: alice, application: a, relation: .hiringManager))
        for (from, on) in [("ALICE", "2026-03-20"), ("Recruiting", "2026-03-24")] {
            try fold.record(
                RecordNotice(
                    NoticeReceived(
                        application: a, kind: .other, from: from, channel: .mail, words: "x", on: day(on))))
        }
        #expect(["2026-03-19", "2026-03-31"].map { last(fold, $0) } == [nil, day("2026-03-20")])
    }

    @Test(arguments: [
        ("Priya Nandra", "priya  nandra", true), ("Dr. Priya Nandra", "Priya Nandra", false), ("", "", false),
        ("O'Hara", "o hara", true), ("—", "!", false), ("Zoë", "ZOË", true),
    ])
    func comparesNames(one: String, other: String, same: Bool) {
        #expect(isSameName(one, other) == same)
    }

    /// One call about two applications with two people is one entry, seen from all four, and undone as one.
    @Test func oneContactTouchesSeveral() throws {
        var fold = try started()
        let b = JobApplication.ID("b")
        let bob = Person.ID("bob")
        try fold.record(
            AddApplication(id: b, details: ApplicationDetails(employer: "Pier", role: "Clerk"), applied: nil),
            AddPerson(id: bob, details: PersonDetails(name: "Bob", relation: .recruiter)))
        let call = ContactMade(
            people: [alice, bob, alice], applications: [a, b], channel: .phone, fromThem: true, about: "both",
            on: day("2026-03-30"))
        #expect(call.people == [alice, bob])
        #expect(call.alsoApplications == [b])
        try fold.record(RecordContact(call))
        for id in [a, b] { #expect(fold.search.applications[id]?.contacts.map(\.value) == [call]) }
        for id in [alice, bob] { #expect(fold.search.people[id]?.contacts.map(\.value) == [call]) }
        try fold.record(UndoChange())
        for id in [a, b] { #expect(fold.search.applications[id]?.contacts.isEmpty == true) }
        for id in [alice, bob] { #expect(fold.search.people[id]?.contacts.isEmpty == true) }
    }

    @Test func refusesAContactWithOneWhoIsNotThere() throws {
        let fold = try started()
        func refusal(_ people: [Person.ID], _ applications: [JobApplication.ID]) -> Refusal? {
            fold.refusal(
                RecordContact(
                    ContactMade(
                        people: people, applications: applications, channel: .mail, fromThem: false, about: "",
                        on: day("2026-03-31"))))
        }
        #expect(refusal([alice], [a]) == nil)
        #expect(refusal([alice, .init("bob")], [a]) == .notFound(.person, "bob"))
        #expect(refusal([alice], [a, nobody]) == .notFound(.application, "nobody"))
        #expect(refusal([], []) == .empty(field: "person"))
    }
}
