import Domain
import Guidance
import Words

extension CriterionEntry {
    init(_ criterion: Criterion, _ finding: DisconnectFinding, url: String, in source: PageSource) {
        self.init(id: "c-\(criterion.id)", text: criterion.text, terms: Self.terms(criterion.asked))
        self.url = "\(url)/\(criterion.id)"
        sentence = source.search.seeker.isQuiet ? "" : DisconnectWords.sentence(finding)
        let today = source.today
        if let theirs = criterion.theirs?.value, let words = theirs.words {
            said = [Quote(paragraphs(words), by: CriterionWords.saidBy(theirs, today: today).capitalised)]
        }
        answers =
            criterion.answer.map { answer in
                [
                    CriterionAnswer(
                        summary: CriterionWords.length(of: answer.value.answer, limit: criterion.asked.wordLimit),
                        paragraphs: paragraphs(answer.value.answer),
                        by: CriterionWords.submitted(on: answer.on, today: today))
                ]
            } ?? []
        earlier = EarlierAnswers.to(criterion, in: source.search).compactMap { earlier in
            source.search.applications[earlier.application].map {
                CriterionAnswer(
                    summary: CriterionWords.answeredBefore($0.employer, on: earlier.on, today: today),
                    paragraphs: paragraphs(earlier.answer),
                    by: CriterionWords.length(of: earlier.answer, limit: criterion.asked.wordLimit).capitalised)
            }
        }
        fill(criterion, today)
    }

    static func terms(_ asked: AskedFor) -> String {
        [CriterionWords.of(asked.kind), CriterionWords.terms(asked)].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private mutating func fill(_ criterion: Criterion, _ today: Day) {
        own.options = Self.options(OwnView.allCases, criterion.own) { CriterionWords.of($0) }
        shown.options = Self.options(Shown.allCases, criterion.shown) { CriterionWords.of($0) }
        let theirs = criterion.theirs?.value
        view.options = Self.options(TheirView.allCases, theirs?.view) { CriterionWords.of($0) }
        answer.value = criterion.answer?.value.answer ?? ""
        answeredOn.value = DayWords.typed(criterion.answer?.on ?? today)
        theirWords.value = theirs?.words ?? ""
        from.value = theirs?.from ?? ""
        score.value = theirs?.score.map(CriterionWords.of) ?? ""
        saidOn.value = DayWords.typed(theirs?.on ?? today)
        fields = CriterionFields(criterion.asked, id: id)
        for path in Self.lines { self[keyPath: path].id = "\(id)-\(self[keyPath: path].name)" }
        for path in Self.choices { self[keyPath: path].id = "\(id)-\(self[keyPath: path].name)" }
    }

    private static let lines: [any WritableKeyPath<CriterionEntry, Field> & Sendable] = [
        \.answer, \.answeredOn, \.theirWords, \.from, \.score, \.saidOn,
    ]
    private static let choices: [any WritableKeyPath<CriterionEntry, Choices> & Sendable] = [\.own, \.shown, \.view]

    private static func options<Code: RawRepresentable<String> & Equatable>(
        _ codes: [Code], _ chosen: Code?, _ words: (Code) -> String
    ) -> [Choice] {
        codes.map { Choice($0.rawValue, words($0).capitalised, isChosen: $0 == chosen) }
            + [Choice("", CriterionWords.notSaid.capitalised, isChosen: chosen == nil)]
    }

    mutating func refill(_ retyped: Retyped) {
        opensForm = true
        for path in Self.lines { retyped.fill(&self[keyPath: path]) }
        for path in Self.choices { retyped.fill(&self[keyPath: path]) }
        fields.refill(retyped)
    }
}

extension CriterionFields {
    init(_ asked: AskedFor, id: String) {
        self.init()
        wording.value = asked.text
        kind.options = CriterionKind.allCases.map {
            Choice($0.rawValue, CriterionWords.of($0).capitalised, isChosen: $0 == asked.kind)
        }
        weight.value = asked.weight ?? ""
        wordLimit.value = asked.wordLimit.map(String.init) ?? ""
        years.value = asked.years.map(String.init) ?? ""
        for path in Self.lines { self[keyPath: path].id = "\(id)-\(self[keyPath: path].name)" }
        kind.id = "\(id)-kind"
    }

    private static let lines: [any WritableKeyPath<CriterionFields, Field> & Sendable] = [
        \.wording, \.weight, \.wordLimit, \.years,
    ]

    mutating func refill(_ retyped: Retyped) {
        for path in Self.lines { retyped.fill(&self[keyPath: path]) }
        retyped.fill(&kind)
        // The command calls the words of a criterion by another name.
        if let problem = retyped.problems.first(where: { $0.field == "criterion" }) { wording.problem = problem.text }
    }
}
