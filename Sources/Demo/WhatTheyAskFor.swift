import Domain

// What two postings asked for: one that was answered, and one that is still to come, where an answer can be used again.
extension Script {
    mutating func whatTheyAskFor() {
        guard let larkspur, let northwick else { return }
        let asked = [
            AskedFor(text: "Experience of managing a programme budget", weight: "30%", wordLimit: 250, years: 2),
            AskedFor(text: "Explaining decisions to residents in plain language", weight: "30%", wordLimit: 250),
            AskedFor(text: "Working with several partners at once", weight: "20%", wordLimit: 250),
            AskedFor(text: "Knowledge of housing law", kind: .wish, weight: "10%"),
        ]
        let ids = keep(asked, of: larkspur, on: work(32))
        answered(
            ids[0], of: larkspur, on: work(33),
            """
            For two years I looked after the budget of the touring exhibitions, with three museums and a printer. I kept \
            the forecast each week, and told the lenders early when the cost of crates went up.
            """)
        answered(
            ids[1], of: larkspur, on: work(33),
            """
            When the repairs were late I wrote one page that people could read: what had happened, by when it would be \
            done, and whom to ring. The calls halved.
            """)
        seen(ids[0], of: larkspur, on: ago(5), .have, .partly)
        seen(ids[1], of: larkspur, on: ago(5), .have, .yes)
        seen(ids[2], of: larkspur, on: ago(5), .have, .yes)
        seen(ids[3], of: larkspur, on: ago(5), .notYet, nil)
        said(ids[0], of: larkspur, .partly, "Another candidate had already run a budget of this size.")
        said(ids[1], of: larkspur, .met, "Your answer about explaining delays stayed with all of us.")
        _ = keep(
            [
                AskedFor(text: "Managing budgets of a programme with several funders", wordLimit: 200),
                AskedFor(text: "Reporting to councillors", wordLimit: 200),
                AskedFor(text: "A local network", kind: .wish),
            ], of: northwick, on: work(25))
    }

    private mutating func keep(
        _ asked: [AskedFor], of application: JobApplication.ID, on day: Day
    ) -> [Criterion.ID] {
        let ids = asked.map { _ in name(Criterion.self) }
        let criteria = zip(ids, asked).map { (id: $0, asked: $1) }
        on(day, 21.40, AddCriteria(application: application, criteria: criteria))
        return ids
    }

    private mutating func answered(
        _ criterion: Criterion.ID, of application: JobApplication.ID, on day: Day, _ words: String
    ) {
        on(
            ago(5), 20.10, AnswerCriterion(criterion: criterion, application: application, answer: words, on: day))
    }

    private mutating func seen(
        _ criterion: Criterion.ID, of application: JobApplication.ID, on day: Day, _ own: OwnView, _ shown: Shown?
    ) {
        on(day, 20.20, RateCriterion(criterion: criterion, application: application, own: own, shown: shown))
    }

    private mutating func said(
        _ criterion: Criterion.ID, of application: JobApplication.ID, _ view: TheirView, _ words: String
    ) {
        on(
            ago(1), 21.30,
            JudgeCriterion(
                CriterionJudged(
                    criterion: criterion, application: application, view: view, words: words, from: "Priya Nandra",
                    on: ago(1))))
    }
}
