/// Keeps how the seeker sees a criterion: whether they have it, and whether it was shown.
///
/// Said by the seeker alone; nothing is worked out from it but whether it agrees with what they said (METHOD D2).
public struct RateCriterion: Command {
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    /// Nil for not said.
    public var own: OwnView?
    public var shown: Shown?

    public init(criterion: Criterion.ID, application: JobApplication.ID, own: OwnView?, shown: Shown?) {
        self.criterion = criterion
        self.application = application
        self.own = own
        self.shown = shown
    }

    public var subject: Subject? { Subject(.criterion, criterion.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application).criterion(criterion)
        guard (current.own, current.shown) != (own, shown) else { return [] }
        return [CriterionRated(criterion: criterion, application: application, own: own, shown: shown)]
    }
}

/// How the seeker sees a criterion.
public struct CriterionRated: Fact {
    public static let name = "criterion_rated"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    public var own: OwnView?
    public var shown: Shown?

    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.criterion, criterion.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(criterion, of: application, entry) { $0.ratings.append(Dated(self, entry)) }
    }
}

/// Keeps what they said of a criterion: whether it was met, in which words, the panel's score as given.
public struct JudgeCriterion: Command {
    public var judged: CriterionJudged

    /// All of it, as it stands now; empty takes it back.
    public init(_ judged: CriterionJudged) {
        self.judged = judged
    }

    public var subject: Subject? { Subject(.criterion, judged.criterion.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(judged.application)
        let current = try application.criterion(judged.criterion)
        try notLater(judged.on, than: now)
        if let feedback = judged.feedback, !application.feedback.contains(where: { $0.value.feedback == feedback }) {
            throw .notFound(.feedback, feedback.text)
        }
        if let score = judged.score, Score(got: score.got, outOf: score.outOf) == nil {
            throw .unknownValue(field: "score", value: score.description)
        }
        try atMost(judged.words, field: "their_words")
        var tidy = judged
        tidy.words = judged.words.flatMap { trimmed($0).isEmpty ? nil : $0 }
        tidy.from = try optionalLine(judged.from, field: "from")
        guard tidy != current.judgements.last?.value, !(tidy.isEmpty && current.theirs == nil) else { return [] }
        return [tidy]
    }
}

/// What they said of a criterion.
public struct CriterionJudged: Fact {
    public static let name = "criterion_judged"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    public var view: TheirView?
    /// Their words, verbatim.
    public var words: String?
    /// Who said it, as named by the seeker.
    public var from: String?
    public var score: Score?
    /// The feedback it was said in, where that is kept.
    public var feedback: Feedback.ID?
    public var on: Day

    public init(
        criterion: Criterion.ID, application: JobApplication.ID, view: TheirView? = nil, words: String? = nil,
        from: String? = nil, score: Score? = nil, feedback: Feedback.ID? = nil, on: Day
    ) {
        self.criterion = criterion
        self.application = application
        self.view = view
        self.words = words
        self.from = from
        self.score = score
        self.feedback = feedback
        self.on = on
    }

    /// True where nothing was said.
    public var isEmpty: Bool { view == nil && words == nil && score == nil && feedback == nil }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.criterion, criterion.text)]
            + (feedback.map { [Subject(.feedback, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(criterion, of: application, entry) { $0.judgements.append(Dated(self, entry)) }
    }
}
