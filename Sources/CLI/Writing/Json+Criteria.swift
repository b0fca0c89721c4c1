import Domain
import Guidance

extension Json {
    /// A line of `criterion list --json`.
    static func line(_ criterion: Criterion, _ finding: DisconnectFinding) -> Json {
        var fields = asked(criterion.asked)
        fields["criterion"] = .string(criterion.id.text)
        fields["application"] = .string(criterion.application.text)
        fields["answer"] = .maybe(criterion.answer?.value.answer)
        fields["answeredOn"] = .maybe(criterion.answer?.on.description)
        fields["answerWords"] = .maybe(criterion.answer.map { wordCount($0.value.answer) })
        fields["own"] = .maybe(criterion.own?.rawValue)
        fields["shown"] = .maybe(criterion.shown?.rawValue)
        fields["theirs"] = criterion.theirs.map { theirs($0.value) } ?? .null
        fields["disconnect"] = .maybe(finding.disconnect?.rawValue)
        fields["ownViewAlone"] = .bool(finding.disconnect != nil && finding.isOwnViewAlone)
        fields["ask"] = .maybe(finding.ask?.rawValue)
        return .object(fields)
    }

    /// What a criterion asks for.
    static func asked(_ asked: AskedFor) -> [String: Json] {
        [
            "text": .string(asked.text), "kind": .string(asked.kind.rawValue), "weight": .maybe(asked.weight),
            "wordLimit": .maybe(asked.wordLimit), "years": .maybe(asked.years),
        ]
    }

    private static func theirs(_ judged: CriterionJudged) -> Json {
        .object([
            "view": .maybe(judged.view?.rawValue), "words": .maybe(judged.words), "from": .maybe(judged.from),
            "score": .maybe(judged.score?.description), "feedback": .maybe(judged.feedback?.text),
            "on": .string(judged.on.description),
        ])
    }
}
