import Domain

extension Story {
    private static let larkspur = JobApplication.ID("larkspur")

    /// What they asked for, what was answered, and what each side thought of it.
    static let criteria: [any Command] = [
        AddCriterion(
            id: "budget", application: larkspur,
            asked: AskedFor(text: "Keeps a budget", kind: .must, weight: "30%", wordLimit: 250, years: 2)),
        AddCriteria(
            application: larkspur,
            criteria: [
                ("tenants", AskedFor(text: "Works with tenants")), ("again", AskedFor(text: "keeps a budget.")),
                ("welsh", AskedFor(text: "Speaks Welsh", kind: .wish)),
            ]),
        EditCriterion(
            criterion: "tenants", application: larkspur, asked: AskedFor(text: "Works with tenants", weight: "high")),
        AnswerCriterion(
            criterion: "budget", application: larkspur, answer: "I kept the repairs budget.",
            on: Desk.today.adding(-40)),
        RateCriterion(criterion: "budget", application: larkspur, own: .have, shown: .partly),
        JudgeCriterion(
            .init(
                criterion: "budget", application: larkspur, view: .partly, words: "The budget stayed unclear.",
                from: "Priya Nandra", score: Score("4/7"), feedback: "call", on: Desk.today)),
        RemoveCriterion(criterion: "welsh", application: larkspur),
    ]
}
