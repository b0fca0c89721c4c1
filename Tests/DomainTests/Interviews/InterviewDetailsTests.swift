import TestSupport
import Testing

@testable import Domain

/// Zone, link, people and preparation of an interview.
@Suite struct InterviewDetailsTests {
    private let later = moment("2026-04-10T15:30+01:00")
    private let i = Interview.ID("i")

    private func invited(with people: [String] = []) throws -> Fold {
        var fold = try started()
        var command = ArrangeInterview(id: i, application: a, at: later, with: people)
        command.there = ClockThere(zone: "America/New_York", offset: -240)
        command.link = " https://meet.example/1 "
        command.format = .video
        command.prepare = "Name the number first."
        try fold.record(command)
        return fold
    }

    private func interview(_ fold: Fold) throws -> Interview { try fold.application().interview(i) }

    @Test func keepsBothClocks() throws {
        let interview = try interview(try invited())
        #expect(interview.at == later)
        #expect(interview.atThere == moment("2026-04-10T10:30-04:00"))
        #expect(interview.there?.zone == "America/New_York")
        #expect(interview.link == "https://meet.example/1")
        #expect(interview.format == .video)
        #expect(interview.prepare == "Name the number first.")
    }

    @Test func hasOneClockWhereBothShowTheSame() throws {
        var fold = try started()
        var command = ArrangeInterview(id: i, application: a, at: later)
        command.there = ClockThere(zone: "Europe/London", offset: 60)
        command.prepare = " \n"
        try fold.record(command)
        #expect(try interview(fold).atThere == nil)
        #expect(try interview(fold).there?.zone == "Europe/London")
        #expect(try interview(fold).prepare.isEmpty)
    }

    /// The same instant is the same interview, on whatever clock and under whatever name; once cancelled it is not.
    @Test func refusesASecondOneAtTheSameTime() throws {
        var fold = try invited()
        let again = ArrangeInterview(
            id: .init("j"), application: a, stage: .screen, at: moment("2026-04-10T10:30-04:00"))
        #expect(fold.refusal(again) == .alreadyArranged(i))
        #expect(fold.refusal(ArrangeInterview(id: .init("j"), application: a, at: later.adding(minutes: 1))) == nil)
        #expect(fold.refusal(ArrangeInterview(id: .init("j"), application: a, at: later.adding(minutes: -1))) == nil)
        try fold.record(ArrangeInterview(id: .init("k"), application: a, at: later.adding(minutes: 60)))
        #expect(
            fold.refusal(MoveInterview(application: a, interview: .init("k"), at: later)) == .alreadyArranged(i))
        try fold.record(CancelInterview(application: a, interview: i))
        #expect(fold.refusal(again) == nil)
        #expect(fold.refusal(MoveInterview(application: a, interview: .init("k"), at: later)) == nil)
    }

    @Test func recognisesPeopleAndGivesThemAPart() throws {
        let fold = try invited(with: ["alice", "Bob"])
        let interview = try interview(fold)
        #expect(interview.with == ["alice", "Bob"])
        #expect(interview.people == ["alice": Person.ID("alice")])
        #expect(try fold.application().part(of: alice) == .hiringManager, "as they are known; else an interviewer")
    }

    @Test func leavesThePartSomebodyHas() throws {
        var fold = try started()
        try fold.record(LinkPerson(person: alice, application: a, relation: .hiringManager))
        let facts = try fold.record(ArrangeInterview(id: i, application: a, at: later, with: ["Alice"]))
        #expect(!facts.contains { $0 is PersonLinked })
        #expect(try fold.application().part(of: alice) == .hiringManager)
    }

    /// Two of one name: the one with a part in the application is meant; where none or both have one, nobody is.
    @Test func doesNotGuessBetweenTwoOfOneName() throws {
        var fold = try started()
        let other = Person.ID("other")
        try fold.record(AddPerson(id: other, details: PersonDetails(name: "Alice", relation: .friend)))
        func people() throws -> [String: Person.ID] {
            let facts = try fold.facts(ArrangeInterview(id: i, application: a, at: later, with: ["Alice"]))
            return (facts.compactMap { $0 as? InterviewArranged }.first?.people) ?? [:]
        }
        #expect(try people().isEmpty)
        try fold.record(LinkPerson(person: other, application: a, relation: .insider))
        #expect(try people() == ["Alice": other])
        try fold.record(LinkPerson(person: alice, application: a, relation: .hr))
        #expect(try people().isEmpty)
    }

    @Test func isEditedInPlace() throws {
        var fold = try invited(with: ["Bob"])
        let facts = try fold.record(
            EditInterview(
                InterviewEdited(
                    application: a, interview: i, place: "Pier 4", link: "", format: .inPerson, with: ["Alice"],
                    prepare: "The letter.")))
        #expect(facts.map { type(of: $0).name } == ["interview_edited", "person_linked"])
        let interview = try interview(fold)
        #expect(interview.place == "Pier 4")
        #expect(interview.link == nil)
        #expect(interview.format == .inPerson)
        #expect(interview.with == ["Alice"])
        #expect(interview.people == ["Alice": alice])
        #expect(interview.prepare == "The letter.")
        #expect(interview.at == later)
    }

    @Test func recordsOnlyWhatChanged() throws {
        let fold = try invited(with: ["Bob"])
        let same = InterviewEdited(
            application: a, interview: i, place: "", link: "https://meet.example/1", format: .video,
            with: ["Bob", " "],
            prepare: "Name the number first. ")
        #expect(try fold.facts(EditInterview(same)).isEmpty)
        var more = same
        more.prepare = ""
        #expect(
            Facts(try fold.facts(EditInterview(more)))
                == Facts([InterviewEdited(application: a, interview: i, prepare: "")]))
    }

    @Test func refusesWhatDoesNotFit() throws {
        let fold = try invited()
        func refusal(_ edited: InterviewEdited) -> Refusal? { fold.refusal(EditInterview(edited)) }
        #expect(
            refusal(InterviewEdited(application: a, interview: .init("none"), place: "x"))
                == .notFound(.interview, "none"))
        #expect(
            refusal(InterviewEdited(application: nobody, interview: i, place: "x"))
                == .notFound(.application, "nobody"))
        #expect(
            refusal(InterviewEdited(application: a, interview: i, link: tooLongLine))
                == .tooLong(field: "link", limit: longestLine))
        #expect(
            refusal(InterviewEdited(application: a, interview: i, prepare: tooLongText))
                == .tooLong(field: "prepare", limit: longestText))
        #expect(
            refusal(InterviewEdited(application: a, interview: i, with: [tooLongLine]))
                == .tooLong(field: "with", limit: longestLine))
    }

    /// Moved on the seeker's own clock it has one clock; told on theirs it has both.
    @Test func movesWithItsClock() throws {
        var fold = try invited()
        try fold.record(MoveInterview(application: a, interview: i, at: later.adding(minutes: 60)))
        #expect(try interview(fold).there == nil)
        let there = ClockThere(zone: "Asia/Kolkata", offset: 330)
        try fold.record(MoveInterview(application: a, interview: i, at: later, there: there))
        #expect(try interview(fold).there == there)
        #expect(fold.refusal(MoveInterview(application: a, interview: i, at: later, there: there)) == .alreadySo)
        #expect(fold.refusal(MoveInterview(application: a, interview: i, at: later)) == .alreadySo)
    }

    @Test func keepsItsDebriefsBesideIt() throws {
        var fold = try turnedDown()
        func debrief(_ id: String, of interview: Interview.ID?) -> RecordDebrief {
            RecordDebrief(
                DebriefRecorded(
                    debrief: .init(id), application: a, interview: interview, wentWell: "calm", on: day("2026-03-21")))
        }
        try fold.record(debrief("d", of: i), debrief("e", of: nil))
        #expect(try fold.application().debriefs(of: i).map(\.value.debrief.text) == ["d"])
    }
}
