import Domain
import Finding
import TestSupport
import Testing

@testable import Guidance

@Suite struct EarlierAnswersTests {
    /// One application with an answered criterion, another that asks for something.
    private func found(_ asked: String, answered: String) throws -> [EarlierAnswer] {
        var fold = Fold()
        for id in ["a", "b"] {
            try fold.record(AddApplication(id: .init(id), details: .init(employer: "Firm \(id)", role: "Clerk")))
        }
        try fold.record(
            AddCriterion(id: .init("old"), application: .init("a"), asked: AskedFor(text: answered)),
            AnswerCriterion(
                criterion: .init("old"), application: .init("a"), answer: "For two years I did.", on: fold.now.day),
            AddCriterion(id: .init("new"), application: .init("b"), asked: AskedFor(text: asked)))
        return EarlierAnswers.to(try fold.search.application(.init("b")).criterion(.init("new")), in: fold.search)
    }

    @Test(arguments: [
        ("Experience of managing a budget", "Managing budgets in a small team"),
        ("Clear writing for a general audience", "Ability to write clearly for different audiences"),
        ("Python", "Strong Python skills"), ("Communicating and Influencing", "communicating and influencing"),
        ("Knowledge of safeguarding children", "Safeguarding: children and adults at risk"),
    ])
    func findSimilarCriteria(_ one: String, _ other: String) throws {
        #expect(try found(one, answered: other).map(\.answer) == ["For two years I did."])
        #expect(try found(other, answered: one).count == 1)
    }

    @Test(arguments: [
        ("Experience of managing a budget", "Experience of managing volunteers and rotas"),
        ("Excellent communication skills", "Excellent typing skills"),
        ("A driving licence", "A food hygiene licence here"),
        ("Strong skills", "Strong skills"), ("Working with young people in care", "A clean workplace"),
    ])
    func leaveOthersAlone(_ one: String, _ other: String) throws {
        #expect(try found(one, answered: other).isEmpty)
    }

    @Test func takeTheClosestFirstAndNoneOfTheSameApplication() throws {
        var fold = Fold()
        let texts = ["Managing budgets", "Managing budgets and grants", "Managing budgets"]
        for (number, text) in texts.enumerated() {
            let (application, criterion) = (JobApplication.ID("a\(number)"), Criterion.ID("c\(number)"))
            try fold.record(
                AddApplication(id: application, details: .init(employer: "Firm \(number)", role: "Clerk")),
                AddCriterion(id: criterion, application: application, asked: AskedFor(text: text)),
                AnswerCriterion(
                    criterion: criterion, application: application, answer: "Answer \(number)", on: fold.now.day))
        }
        let mine = try fold.search.application(.init("a2")).criterion(.init("c2"))
        #expect(EarlierAnswers.to(mine, in: fold.search).map(\.criterion.text) == ["c0", "c1"])
        #expect(EarlierAnswers.to(mine, in: fold.search, limit: 1).count == 1)
    }

    /// Answers are found by their words; what either side thought of them is not.
    @Test func areFoundBySearch() throws {
        var fold = Fold()
        let (a, c) = (JobApplication.ID("a"), Criterion.ID("c"))
        try fold.record(
            AddApplication(id: a, details: .init(employer: "Pier", role: "Clerk")),
            AddCriterion(id: c, application: a, asked: AskedFor(text: "Ledgerword")),
            AnswerCriterion(criterion: c, application: a, answer: "Answerword.", on: fold.now.day),
            RateCriterion(criterion: c, application: a, own: .notYet, shown: .not),
            JudgeCriterion(
                CriterionJudged(
                    criterion: c, application: a, view: .notMet, words: "Judgedword.", from: "Bobword",
                    on: fold.now.day)))
        let index = FindIndex(Findables.all(in: fold.search, today: fold.now.day))
        func kinds(_ typed: String) -> [Findable.Kind] { index.find(Query(typed)).hits.map(\.thing.kind) }
        #expect(kinds("ledgerword") == [.criterion] && kinds("answerword") == [.criterion])
        #expect(kinds("judgedword").isEmpty && kinds("bobword").isEmpty)
    }
}
