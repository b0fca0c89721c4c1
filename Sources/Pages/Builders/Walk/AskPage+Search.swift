public import Domain
import Guidance
import Words

extension AskPage {
    /// Whom to ask, whether today is the day, and the request as a draft (METHOD A1–A4).
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, advisers: Advisers,
        retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.ask, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        asked = application.letters.filter { [.feedbackRequest, .feedbackReminder].contains($0.value.kind) }.map {
            WalkWords.asked($0.value, name: source.name(of: $0.value.person), today: source.today)
        }
        if !asked.isEmpty {
            asked.append(
                AskWords.standing(TimeBox.standing(of: application, on: source.today), today: source.today))
        }
        var best: AskCandidate?
        switch WhomToAsk.advice(for: application, in: source.search, at: source.now) {
        case .nobody(let why): remarks = [AskWords.nobody(why)]
        case .ask(let candidates):
            whom.options = candidates.enumerated().map { index, candidate in Self.choice(candidate, isFirst: index == 0)
            }
            best = candidates.first
        }
        ready.options = ReadinessQuestion.allCases.map { Choice($0.rawValue, AskWords.question($0)) }
        if let retyped { retyped.fill(&whom) }
        let recipient = Self.recipient(chosen: whom, best: best, application)
        questions.options = OpenQuestions.fitting(
            stage: application.stage, outcome: application.outcome, recipient: recipient.recipient
        ).enumerated().map { index, question in
            Choice(
                question.rawValue, QuestionWords.toThem(question, recipient: recipient.recipient),
                about: QuestionWords.why(question), isChosen: index == 0)
        }
        if best != nil {
            let request = LetterRequest(
                application: application.id, kind: .feedbackRequest, recipient: recipient.recipient,
                person: recipient.person, channel: .mail)
            letter = [
                Letter(
                    kinds: [.feedbackRequest, .feedbackReminder], request: request, of: application, in: source,
                    advisers: advisers)
            ]
        }
        guard let retyped else { return }
        retyped.fill(&ready)
        retyped.fill(&questions)
        retyped.fill(&ownQuestion)
        if var draft = letter.first {
            draft.refill(retyped, advisers: advisers)
            letter = [draft]
        }
    }

    private static func choice(_ candidate: AskCandidate, isFirst: Bool) -> Choice {
        Choice(
            candidate.person?.text ?? candidate.recipient.rawValue,
            AskWords.who(candidate).capitalised,
            about: (candidate.reasons.map(AskWords.reason)
                + (candidate.needsRecruiterFirst ? [AskWords.recruiterFirst] : []))
                .joined(separator: " "), isChosen: isFirst)
    }

    private static func recipient(
        chosen: Choices, best: AskCandidate?, _ application: JobApplication
    ) -> (recipient: Recipient, person: Person.ID?) {
        guard let value = chosen.options.first(where: \.isChosen)?.value else {
            return (best?.recipient ?? .hiringManager, best?.person)
        }
        if let recipient = Recipient(rawValue: value) { return (recipient, nil) }
        let person = Person.ID(value)
        let part = application.part(of: person)
        let recipient: Recipient =
            part == .recruiter
            ? .recruiter : part == .insider ? .insider : part == .introducer ? .introducer : .hiringManager
        return (recipient, person)
    }
}
