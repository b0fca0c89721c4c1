import Demo
import Domain
import Storage
import Testing

@Suite("Every page has something to show in the demo world")
struct DemoContentTests {
    private let today = DemoWorldTests.today

    @Test("applications of every kind, with every outcome a search meets but a happy one") func applications()
        async throws
    {
        let world = try await Built(today: today)
        let applications = Array(world.search.applications.values)
        #expect(Set(applications.map(\.kind)) == Set(ApplicationKind.allCases))
        let outcomes = Dictionary(grouping: applications, by: \.outcome).mapValues(\.count)
        #expect(
            outcomes == [
                nil: 18, .noResponse: 11, .unsuccessful: 16, .roleCancelled: 2, .withdrawn: 1, .declined: 1,
            ])
        #expect(
            Set(applications.map(\.stage)) == [
                .saved, .applied, .acknowledged, .screen, .assessment, .interview, .final, .offer,
            ])
        #expect(applications.filter { $0.stage >= .interview }.count == 14)
        #expect(applications.filter { $0.stage == .final }.count == 2)
        #expect(applications.flatMap { $0.interviewsHeld(at: world.now) }.count == 15)
        #expect(applications.filter { $0.details.agency != nil }.count == 3)
    }

    @Test("every fact of the catalogue but those of rare corrections") func facts() async throws {
        let world = try await Built(today: today)
        let missing = Set(Catalogue.byName.keys).subtracting(world.events.map(\.fact))
        #expect(
            missing == [
                "amended", "application_edited", "criterion_edited", "criterion_removed", "document_removed",
                "filter_dropped", "forgotten", "interview_cancelled", "interview_moved", "keys_switched",
                "own_stage_edited", "own_stages_ordered", "people_merged",
                "search_landed", "search_resumed", "walk_step_reopened",
            ])
    }

    @Test("the newest no came yesterday, and its walk is the one that is open") func newestNo() async throws {
        let world = try await Built(today: today)
        let larkspur = try world.application("Larkspur Housing")
        let notice = try #require(larkspur.notices.last)
        #expect(notice.on == today.adding(-1))
        #expect(notice.value.from == "Priya Nandra")
        let walk = try #require(larkspur.walk(at: world.now))
        #expect(walk.size == .full)
        #expect(walk.current == .reply)
        #expect(larkspur.drafts.count == 1)
        #expect(larkspur.letters.isEmpty)
        let open = world.search.applications.values.filter { $0.walk(at: world.now)?.current != nil }
        #expect(open.map(\.employer) == ["Larkspur Housing"])
    }

    @Test("walks in different states") func walks() async throws {
        let world = try await Built(today: today)
        let museum = try #require(try world.application("Harbour Lane Museum").walk(at: world.now))
        #expect(museum.isClosed)
        #expect(WalkStep.allCases.allSatisfy { museum.state(of: $0).code == "done" })
        let trust = try #require(try world.application("Penhallow Trust").walk(at: world.now))
        #expect(trust.state(of: .confide) == .later(until: today.adding(4)))
        #expect(!trust.isClosed)
        let agency = try #require(try world.application("Ashcombe Water").walk(at: world.now))
        #expect(agency.state(of: .confide).code == "skipped")
        let sizes = world.search.applications.values.compactMap { $0.walk(at: world.now)?.size }
        #expect(Set(sizes) == Set(WalkSize.allCases))
    }

    @Test("what is waited for, and what is to come") func waiting() async throws {
        let world = try await Built(today: today)
        let press = try world.application("Fennimore Press")
        #expect(press.isOpen)
        #expect(press.interviewsHeld(at: world.now).map { today.days(since: $0.at.day) } == [12])
        #expect(press.lastDay(upTo: today) == today.adding(-12))
        let council = try world.application("Northwick Council")
        #expect(council.nextInterview(at: world.now)?.at == Moment(day: today.adding(2), minute: 630, offset: 0))
        #expect(council.participants.count == 2)
        let recent = world.search.applications.values.compactMap(\.appliedOn).filter { today.days(since: $0) <= 14 }
        #expect(recent.count == 4)
    }

    @Test("a phone call after a final round, its feedback in every bin that fits") func finalRound() async throws {
        let world = try await Built(today: today)
        let trust = try world.application("Penhallow Trust")
        #expect(trust.stage == .final)
        #expect(trust.notices.map(\.value.channel) == [.phone])
        let words = try #require(trust.feedback.first?.value.words)
        for point in trust.sortedPoints { #expect(words.contains(point.value.words), "\(point.value.words)") }
        #expect(trust.sortedPoints.map(\.value.bin) == [.keepIt, .showItBetter, .earnIt, .letItGo])
    }

    @Test("a mail without a reason, and one about a closer match, word for word") func notices() async throws {
        let world = try await Built(today: today)
        let notices = world.search.applications.values.flatMap(\.notices).map(\.value)
        #expect(notices.count == 19)
        #expect(Set(notices.map(\.words)).count == notices.count)
        #expect(notices.allSatisfy { !$0.words.isEmpty })
        #expect(try world.application("Kestrel Analytics").reasons.map(\.value.reason) == [.noneGiven])
        #expect(try world.application("Marlpit Games").notices.first?.value.words.contains("closer match") == true)
    }

    @Test("debriefs, lessons and their uses, actions, people, notes") func theRest() async throws {
        let world = try await Built(today: today)
        let search = world.search
        let asked = search.applications.values.flatMap(\.debriefs).flatMap(\.value.questions).compactMap(\.answer)
        #expect(Set(asked) == Set(QuestionAsked.Answer.allCases))
        #expect(search.lessons.values.contains { $0.uses.count > 2 })
        #expect(search.lessons.values.contains { $0.uses.isEmpty })
        #expect(search.actions.values.contains { $0.isOpen && $0.planned.when != nil })
        #expect(search.actions.values.contains { $0.doneOn != nil })
        #expect(search.actions.values.contains { $0.droppedOn != nil })
        #expect(!search.notes.isEmpty)
        #expect(search.applications.values.contains { !$0.notes.isEmpty })
        #expect(search.applications.values.contains { !$0.advice.isEmpty })
        #expect(search.changes.contains { !$0.isLive })
        let relations = Set(search.people.values.map(\.relation))
        #expect(
            relations.isSuperset(of: [.hiringManager, .recruiter, .hr, .insider, .formerManager, .friend, .colleague]))
    }

    @Test("introductions, a rhythm that came round, and one call about two applications") func people() async throws {
        let world = try await Built(today: today)
        let search = world.search
        let joanna = try #require(search.people.values.first { $0.name == "Joanna Peel" })
        #expect(joanna.applications.compactMap { search.applications[$0] }.filter(\.isOpen).count == 2)
        #expect(joanna.contacts.last?.value.applications.count == 2)
        let wen = try #require(search.people.values.first { $0.name == "Wen Abara" })
        #expect(wen.introducedBy.flatMap { search.people[$0]?.name } == "Ines Marlow")
        let tom = try #require(search.people.values.first { $0.name == "Tom Ashby" })
        #expect(search.wordDue(with: tom, at: world.now) == today.adding(-5))
    }
}
