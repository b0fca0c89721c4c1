import TestSupport
import Testing

@testable import Domain

/// Tuesday 31 March 2026; applied on 2 March.
@Suite struct NameAnswerDayTests {
    private func name(_ by: String, said on: String) -> NameAnswerDay {
        NameAnswerDay(application: a, by: day(by), on: day(on))
    }

    @Test func keepsTheDayTheyNamed() throws {
        var fold = try started()
        #expect(
            Facts(try fold.facts(name("2026-04-10", said: "2026-03-31")))
                == Facts([AnswerDayNamed(application: a, by: day("2026-04-10"), on: day("2026-03-31"))]))
        try fold.record(name("2026-04-10", said: "2026-03-30"), name("2026-04-20", said: "2026-03-31"))
        #expect(try fold.application().answerDays.map(\.value.by) == [day("2026-04-10"), day("2026-04-20")])
    }

    /// They may name the day itself or one already past; never one before they said it.
    @Test(arguments: [
        ("2026-03-30", "2026-03-31", Refusal.outOfOrder(day("2026-03-31"), day("2026-03-30"))),
        ("2026-03-31", "2026-03-31", nil), ("2026-04-01", "2026-03-31", nil), ("2026-03-20", "2026-03-10", nil),
        ("2026-04-10", "2026-04-01", .inTheFuture(day("2026-04-01"))),
    ]) func theDaysAreInOrder(_ by: String, _ on: String, _ refusal: Refusal?) throws {
        #expect(try started().refusal(name(by, said: on)) == refusal)
    }

    @Test func refusesWhatIsNotThereHasEndedOrIsNoted() throws {
        var fold = try started()
        #expect(
            fold.refusal(NameAnswerDay(application: nobody, by: fold.now.day, on: fold.now.day))
                == .notFound(.application, "nobody"))
        try fold.record(name("2026-04-10", said: "2026-03-31"))
        #expect(fold.refusal(name("2026-04-10", said: "2026-03-31")) == .alreadySo)
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: fold.now.day))
        #expect(fold.refusal(name("2026-04-11", said: "2026-03-31")) == .closed(.unsuccessful))
    }
}

@Suite struct NotePlanBTests {
    private let interview = Interview.ID("i")

    private func interviewed() throws -> Fold {
        var fold = try started()
        try fold.record(ArrangeInterview(id: interview, application: a, at: moment("2026-03-20T10:00+00:00")))
        return fold
    }

    @Test func theLatestStandsForItsInterview() throws {
        var fold = try interviewed()
        try fold.record(
            NotePlanB(application: a, words: " Ring Ines. "),
            NotePlanB(application: a, interview: interview, words: "The two saved roles."))
        #expect(try fold.application().planB(for: nil)?.value.words == "Ring Ines.")
        #expect(try fold.application().latestPlanB?.value.words == "The two saved roles.")
        try fold.record(NotePlanB(application: a, interview: interview, words: "A walk first."))
        #expect(try fold.application().latestPlanB?.value.words == "A walk first.")
    }

    @Test func withoutWordsItIsTakenBack() throws {
        var fold = try interviewed()
        #expect(try fold.facts(NotePlanB(application: a, words: "  ")).isEmpty)
        try fold.record(NotePlanB(application: a, words: "Ring Ines."), NotePlanB(application: a, words: ""))
        #expect(try fold.application().latestPlanB == nil)
        #expect(try fold.facts(NotePlanB(application: a, words: "")).isEmpty)
    }

    @Test func staysAfterTheNoAndIsNotWrittenAfterIt() throws {
        var fold = try interviewed()
        try fold.record(
            NotePlanB(application: a, interview: interview, words: "Ring Ines."),
            RecordOutcome(application: a, outcome: .unsuccessful, on: fold.now.day))
        #expect(try fold.application().latestPlanB?.value.words == "Ring Ines.")
        #expect(fold.refusal(NotePlanB(application: a, words: "Later")) == .closed(.unsuccessful))
    }

    @Test func refusesWhatIsNotThereOrTooLong() throws {
        let fold = try interviewed()
        #expect(fold.refusal(NotePlanB(application: nobody, words: "x")) == .notFound(.application, "nobody"))
        #expect(
            fold.refusal(NotePlanB(application: a, interview: .init("j"), words: "x")) == .notFound(.interview, "j"))
        #expect(
            fold.refusal(NotePlanB(application: a, words: tooLongText))
                == .tooLong(field: "plan_b", limit: longestText))
    }
}

@Suite struct CloseSilentTests {
    private let b = JobApplication.ID("b")

    private func two() throws -> Fold {
        var fold = try started()
        try fold.record(
            AddApplication(
                id: b, details: ApplicationDetails(employer: "Pier", role: "Clerk"), applied: day("2026-01-05")))
        return fold
    }

    @Test func closesSeveralAsOneChangeAndOneUndoOpensThem() throws {
        var fold = try two()
        let facts = try fold.record(CloseSilent(applications: [a, b, a], on: fold.now.day))
        #expect(
            Facts(facts)
                == Facts([
                    OutcomeRecorded(application: a, outcome: .noResponse, on: fold.now.day),
                    OutcomeRecorded(application: b, outcome: .noResponse, on: fold.now.day),
                ]))
        #expect(fold.search.applications.values.allSatisfy { $0.outcome == .noResponse })
        try fold.record(UndoChange(change: fold.lastChange))
        #expect(fold.search.applications.values.allSatisfy { $0.isOpen })
    }

    @Test func leavesWhatHasEndedInAnotherWay() throws {
        var fold = try two()
        try fold.record(RecordOutcome(application: a, outcome: .unsuccessful, on: day("2026-03-30")))
        try fold.record(CloseSilent(applications: [a, b], on: fold.now.day))
        #expect(fold.search.applications[a]?.outcome == .unsuccessful)
        #expect(fold.search.applications[b]?.outcome == .noResponse)
        #expect(try fold.facts(CloseSilent(applications: [a, b], on: fold.now.day)).isEmpty)
    }

    @Test func aLateAnswerOpensItAgain() throws {
        var fold = try two()
        try fold.record(CloseSilent(applications: [b], on: fold.now.day))
        fold.wait(days: 20)
        try fold.record(RecordStage(application: b, stage: .screen, on: fold.now.day))
        #expect(fold.search.applications[b]?.isOpen == true)
    }

    @Test func refusesNothingTheUnknownAndTomorrow() throws {
        let fold = try two()
        let today = fold.now.day
        #expect(fold.refusal(CloseSilent(applications: [], on: today)) == .empty(field: "close"))
        #expect(
            fold.refusal(CloseSilent(applications: [a, nobody], on: today)) == .notFound(.application, "nobody"))
        #expect(
            fold.refusal(CloseSilent(applications: [a], on: today.adding(1))) == .inTheFuture(today.adding(1)))
    }
}

@Suite struct WordCardTests {
    @Test func keepsOwnWordsAndTakesThemOff() throws {
        var fold = Fold()
        #expect(try fold.facts(WordCard(words: " ")).isEmpty)
        try fold.record(WordCard(words: " Thank you.\nI am glad you rang. "))
        #expect(fold.search.seeker.cardWords == "Thank you.\nI am glad you rang.")
        #expect(try fold.facts(WordCard(words: "Thank you.\nI am glad you rang.")).isEmpty)
        try fold.record(WordCard(words: ""))
        #expect(fold.search.seeker.cardWords == nil)
    }

    @Test(arguments: [(2000, false), (2001, true)]) func fitsACard(_ length: Int, _ isRefused: Bool) {
        let refusal = Fold().refusal(WordCard(words: String(repeating: "x", count: length)))
        #expect(refusal == (isRefused ? .tooLong(field: "words", limit: 2000) : nil))
    }
}
