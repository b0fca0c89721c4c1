import TestSupport
import Testing

@testable import Domain

@Suite struct CriterionTests {
    private let c = Criterion.ID("c")

    private func add(_ text: String = "Advanced SQL", id: String = "c", _ kind: CriterionKind = .must) -> AddCriterion {
        AddCriterion(id: .init(id), application: a, asked: AskedFor(text: text, kind: kind))
    }

    private func withOne() throws -> Fold {
        var fold = try started()
        try fold.record(add())
        return fold
    }

    private func judged(_ change: (inout CriterionJudged) -> Void) -> JudgeCriterion {
        var judged = CriterionJudged(criterion: c, application: a, on: day("2026-03-31"))
        change(&judged)
        return JudgeCriterion(judged)
    }

    @Test func standsMustsBeforeWishesInTheOrderEntered() throws {
        var fold = try started()
        try fold.record(add("B", id: "1", .wish), add("A", id: "2"), add("C", id: "3"))
        #expect(try fold.application().criteria.map(\.text) == ["A", "C", "B"])
        #expect(fold.search.criteriaInOrder.map(\.id.text) == ["2", "3", "1"])
    }

    /// The same words are the same criterion, however they are written.
    @Test(arguments: ["Advanced SQL", "advanced  sql.", "• Advanced SQL", "ADVANCED\nSQL"])
    func noticesTheSameTwice(_ again: String) throws {
        let fold = try withOne()
        #expect(fold.refusal(add(again, id: "d")) == .alreadySo)
        let several = AddCriteria(
            application: a,
            criteria: [
                (.init("d"), AskedFor(text: again)), (.init("e"), .init(text: "New")), (.init("f"), .init(text: "new")),
            ])
        let facts = try several.decide(in: fold.search, at: fold.now)
        #expect(facts.compactMap { ($0 as? CriterionAdded)?.criterion.text } == ["e"])
    }

    @Test func keepsItsWordsOnOneLineAndItsWeightAsWritten() throws {
        var fold = try started()
        var asked = AskedFor(text: " Writes\n clearly ", kind: .wish, weight: " 30% ", wordLimit: 250, years: 2)
        try fold.record(AddCriterion(id: c, application: a, asked: asked))
        asked = try fold.application().criterion(c).asked
        #expect(asked == AskedFor(text: "Writes clearly", kind: .wish, weight: "30%", wordLimit: 250, years: 2))
    }

    @Test func refusesWhatIsNoCriterion() throws {
        let fold = try started()
        func refusal(_ asked: AskedFor) -> Refusal? {
            fold.refusal(AddCriterion(id: c, application: a, asked: asked))
        }
        #expect(refusal(.init(text: " \n ")) == .empty(field: "criterion"))
        #expect(refusal(.init(text: String(repeating: "x", count: 1_000))) == nil)
        #expect(
            refusal(.init(text: String(repeating: "x", count: 1_001))) == .tooLong(field: "criterion", limit: 1_000))
        #expect(refusal(.init(text: "x", weight: String(repeating: "9", count: 60))) == nil)
        #expect(
            refusal(.init(text: "x", weight: String(repeating: "9", count: 61))) == .tooLong(field: "weight", limit: 60)
        )
        #expect(refusal(.init(text: "x", wordLimit: 0)) == .unknownValue(field: "word_limit", value: "0"))
        #expect(refusal(.init(text: "x", wordLimit: 1)) == nil)
        #expect(refusal(.init(text: "x", wordLimit: 20_000)) == nil)
        #expect(refusal(.init(text: "x", wordLimit: 20_001)) == .unknownValue(field: "word_limit", value: "20001"))
        #expect(refusal(.init(text: "x", years: 0)) == .unknownValue(field: "years", value: "0"))
        #expect(refusal(.init(text: "x", years: 60)) == nil)
        #expect(refusal(.init(text: "x", years: 61)) == .unknownValue(field: "years", value: "61"))
        let elsewhere = AddCriterion(id: c, application: nobody, asked: .init(text: "x"))
        #expect(fold.refusal(elsewhere) == .notFound(.application, "nobody"))
    }

    @Test func holdsAHundredAtMost() throws {
        var fold = try started()
        for number in 1...100 { try fold.record(add("Criterion \(number)", id: "c\(number)")) }
        #expect(fold.refusal(add("One more", id: "x")) == .tooMany(field: "criteria", limit: 100))
        let several = AddCriteria(application: a, criteria: [(.init("x"), .init(text: "One more"))])
        #expect(fold.refusal(several) == .tooMany(field: "criteria", limit: 100))
    }

    @Test func isChangedAndTakenOff() throws {
        var fold = try withOne()
        try fold.record(add("Python", id: "d"))
        func edit(_ asked: AskedFor) -> EditCriterion { EditCriterion(criterion: c, application: a, asked: asked) }
        #expect(try fold.record(edit(.init(text: "Advanced SQL"))).isEmpty)
        try fold.record(edit(.init(text: "advanced SQL", kind: .wish)))
        #expect(fold.refusal(edit(.init(text: "python"))) == .alreadySo)
        #expect(try fold.application().criteria.map(\.text) == ["Python", "advanced SQL"])
        try fold.record(RemoveCriterion(criterion: c, application: a))
        #expect(try fold.record(RemoveCriterion(criterion: c, application: a)).isEmpty)
        #expect(try fold.application().criteria.map(\.text) == ["Python"])
        // What was taken off can be entered anew.
        #expect(fold.refusal(add("Advanced SQL", id: "e")) == nil)
        try fold.record(UndoChange())
        #expect(try fold.application().criteria.count == 2)
    }

    @Test func keepsAnswersAsSubmitted() throws {
        var fold = try withOne()
        func answer(_ text: String, on: String) -> AnswerCriterion {
            AnswerCriterion(criterion: c, application: a, answer: text, on: day(on))
        }
        #expect(try fold.record(answer(" ", on: "2026-03-30")).isEmpty)
        try fold.record(answer(" I wrote\nthe reports. ", on: "2026-03-30"))
        #expect(try fold.record(answer("I wrote\nthe reports.", on: "2026-03-30")).isEmpty)
        var kept = try #require(try fold.application().criterion(c).answer)
        #expect(kept.value.answer == "I wrote\nthe reports." && kept.on == day("2026-03-30"))
        // The last one that was written down counts, whichever day it says.
        try fold.record(answer("Shorter.", on: "2026-03-29"))
        kept = try #require(try fold.application().criterion(c).answer)
        #expect(kept.value.answer == "Shorter.")
        #expect(fold.refusal(answer("x", on: "2026-03-31")) == nil)
        #expect(fold.refusal(answer("x", on: "2026-04-01")) == .inTheFuture(day("2026-04-01")))
        #expect(fold.refusal(answer(tooLongText, on: "2026-03-31")) == .tooLong(field: "answer", limit: longestText))
        try fold.record(answer("", on: "2026-03-31"))
        #expect(try fold.application().criterion(c).answer == nil)
    }

    @Test func keepsHowTheSeekerSeesIt() throws {
        var fold = try withOne()
        func rate(_ own: OwnView?, _ shown: Shown?) -> RateCriterion {
            RateCriterion(criterion: c, application: a, own: own, shown: shown)
        }
        #expect(try fold.record(rate(nil, nil)).isEmpty)
        try fold.record(rate(.have, .not))
        #expect(try fold.record(rate(.have, .not)).isEmpty)
        try fold.record(rate(.have, nil))
        let kept = try fold.application().criterion(c)
        #expect(kept.own == .have && kept.shown == nil)
    }

    @Test func keepsWhatTheySaid() throws {
        var fold = try turnedDown()
        try fold.record(
            add(),
            RecordFeedback(
                .init(
                    feedback: .init("f"), application: a, from: "Alice", channel: .phone, words: "The SQL was thin.",
                    on: day("2026-03-30"))))
        #expect(try fold.record(judged { _ in }).isEmpty)
        try fold.record(
            judged {
                $0.view = .notMet
                $0.words = "Thin."
                $0.from = " Alice "
                $0.score = Score("3/7")
                $0.feedback = .init("f")
            })
        let kept = try #require(try fold.application().criterion(c).theirs?.value)
        #expect(kept.from == "Alice" && kept.score?.description == "3/7" && kept.view == .notMet)
        #expect(fold.refusal(judged { $0.feedback = .init("g") }) == .notFound(.feedback, "g"))
        #expect(fold.refusal(judged { $0.on = day("2026-04-01") }) == .inTheFuture(day("2026-04-01")))
        #expect(fold.refusal(judged { $0.words = tooLongText }) == .tooLong(field: "their_words", limit: longestText))
        try fold.record(judged { $0.words = " " })
        #expect(try fold.application().criterion(c).theirs == nil)
    }

    /// Taking the feedback back takes what hangs on it; forgetting a criterion leaves nothing of it.
    @Test func goesWithWhatItHangsOn() throws {
        var fold = try withOne()
        try fold.record(
            AnswerCriterion(criterion: c, application: a, answer: "x", on: day("2026-03-31")),
            RateCriterion(criterion: c, application: a, own: .have, shown: .yes),
            judged { $0.view = .met })
        let gone = try fold.search.forgetting(.thing(Subject(.criterion, "c")))
        #expect(
            gone.entries.compactMap { $0.fact.map { type(of: $0).name } } == [
                "criterion_added", "criterion_answered", "criterion_rated", "criterion_judged",
            ])
        #expect(
            fold.refusal(AnswerCriterion(criterion: .init("z"), application: a, answer: "x", on: day("2026-03-31")))
                == .notFound(.criterion, "z"))
    }

    @Test(arguments: [
        ("4", "4"), ("4/7", "4/7"), ("4 out of 7", "4/7"), ("4 of 7", "4/7"), ("3.5/5", "3.5/5"), ("3,5 / 5", "3.5/5"),
        ("0/7", "0/7"), ("7/7", "7/7"), ("12.25/20", "12.25/20"),
    ])
    func readsScores(_ text: String, _ expected: String) throws {
        let score = try #require(Score(text))
        #expect(score.description == expected)
        #expect(Score(score.description) == score)
    }

    @Test(arguments: ["", "8/7", "-", "good", "1/2/3", "4 points", "1.234", "/7", "99999999999999999999/1"])
    func readsNoOtherScores(_ text: String) {
        #expect(Score(text) == nil)
    }

    @Test(arguments: [
        ("", 0), ("one", 1), ("one two", 2), (" a – b\nc ", 3), ("well-known, isn't it", 3), ("£5 1.", 2),
    ])
    func countsWordsAsFormsDo(_ text: String, _ count: Int) {
        #expect(wordCount(text) == count)
    }
}
