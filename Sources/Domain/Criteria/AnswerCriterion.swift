/// Keeps what the seeker wrote on a criterion, as it was submitted; empty takes it back.
public struct AnswerCriterion: Command {
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    public var answer: String
    /// The day it was submitted.
    public var on: Day

    public init(criterion: Criterion.ID, application: JobApplication.ID, answer: String, on: Day) {
        self.criterion = criterion
        self.application = application
        self.answer = answer
        self.on = on
    }

    public var subject: Subject? { Subject(.criterion, criterion.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application).criterion(criterion)
        try notLater(on, than: now)
        try atMost(answer, field: "answer")
        let answer = trimmed(answer)
        let known = current.answer
        if answer == known?.value.answer ?? "", answer.isEmpty || known?.on == on { return [] }
        return [CriterionAnswered(criterion: criterion, application: application, answer: answer, on: on)]
    }
}

/// An answer as it was submitted.
public struct CriterionAnswered: Fact {
    public static let name = "criterion_answered"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    /// Without white space around it; empty where it was taken back.
    public var answer: String
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.criterion, criterion.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(criterion, of: application, entry) { $0.answers.append(Dated(self, entry)) }
    }
}

/// How many words a text has, as a form that counts them does: what stands between white space.
public func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
}
