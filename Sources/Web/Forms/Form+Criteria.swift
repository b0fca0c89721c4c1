import Domain
import Words

extension Form {
    /// What a criterion asks for, as it was typed; `mark` stands behind each name where a form has several.
    func asked(_ mark: String = "") throws -> AskedFor {
        AskedFor(
            text: self["text\(mark)"], kind: try code("kind\(mark)", as: CriterionKind.self) ?? .must,
            weight: optional("weight\(mark)"), wordLimit: try number("word_limit\(mark)"),
            years: try number("years\(mark)"))
    }

    /// What the form changes about a criterion.
    func changes(of known: Criterion, today: Day) throws -> [any Command] {
        let judged = CriterionJudged(
            criterion: known.id, application: known.application, view: try code("view", as: TheirView.self),
            words: optional("their_words").map { _ in text("their_words") }, from: optional("from"),
            score: try score(), feedback: known.theirs?.value.feedback, on: try past("said_on", today))
        var commands: [any Command] = [
            EditCriterion(criterion: known.id, application: known.application, asked: try asked()),
            RateCriterion(
                criterion: known.id, application: known.application, own: try code("own", as: OwnView.self),
                shown: try code("shown", as: Shown.self)),
            AnswerCriterion(
                criterion: known.id, application: known.application, answer: text("answer"),
                on: try past("answered_on", today)),
        ]
        // The name of who said it, without anything said, is nothing yet.
        if !judged.isEmpty || known.theirs != nil { commands.append(JudgeCriterion(judged)) }
        return commands
    }

    private func score() throws -> Score? {
        try optional("score").map { typed in
            guard let score = Score(typed) else {
                throw Mistakes(problems: [("score", CriterionPageWords.noSuchScore(typed))])
            }
            return score
        }
    }

    /// A day that is not ahead, named by its own field where it is.
    private func past(_ field: String, _ today: Day) throws -> Day {
        let day = try day(field, today: today)
        guard day <= today else {
            throw Mistakes(problems: [(field, RefusalWords.sentence(.inTheFuture(day), today: today))])
        }
        return day
    }
}
