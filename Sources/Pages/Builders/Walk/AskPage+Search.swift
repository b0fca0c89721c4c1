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
        let advice = WhomToAsk.advice(for: application, in: source.search, at: source.now)
        switch advice {
        case _ where !application.feedback.isEmpty: remarks = [WalkWords.answered]
        case .nobody(let why): remarks = [AskWords.nobody(why)]
        case .ask(let candidates):
            whom.options = candidates.enumerated().map { index, candidate in Self.choice(candidate, isFirst: index == 0)
            }
            best = candidates.first
        }
        ready.options = ReadinessQuestion.allCases.map { Choice($0.rawValue, AskWords.question($0)) }
        if let retyped { retyped.fill(&whom) }
        let request = Self.request(of: application, best: best, chosen: whom, on: source.today)
        letter =
            Letter(
                kinds: [.feedbackRequest, .feedbackReminder, .feedbackThanks], request: request, of: application,
                in: source, advisers: advisers
            ).map { [$0] } ?? []
        fillQuestions(application, best: best)
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

    /// What is to be written next: thanks for what was said, the one reminder when it is due, or a request.
    private static func request(
        of application: JobApplication, best: AskCandidate?, chosen: Choices, on today: Day
    ) -> LetterRequest? {
        if let said = application.feedback.last,
            !application.letters.contains(where: { $0.value.kind == .feedbackThanks })
        {
            let recipient = said.value.person.map { Self.recipient($0.text, of: application).recipient }
            return LetterRequest(
                application: application.id, kind: .feedbackThanks,
                recipient: recipient ?? UsualRecipient.of(.feedbackThanks, for: application), person: said.value.person)
        }
        if case .reminderDue = TimeBox.standing(of: application, on: today),
            let asked = application.letters.last(where: { $0.value.kind == .feedbackRequest })?.value
        {
            return LetterRequest(
                application: application.id, kind: .feedbackReminder, recipient: asked.recipient, person: asked.person)
        }
        guard let best else { return nil }
        let value = chosen.options.first(where: \.isChosen)?.value
        let whom = value.map { Self.recipient($0, of: application) } ?? (best.recipient, best.person)
        return LetterRequest(
            application: application.id, kind: .feedbackRequest, recipient: whom.0, person: whom.1)
    }

    /// Open questions for whoever the letter goes to; those that stand in it are ticked.
    private mutating func fillQuestions(_ application: JobApplication, best: AskCandidate?) {
        guard best != nil else { return }
        let draft = letter.first { $0.kind == LetterKind.feedbackRequest.rawValue && $0.sent.isEmpty }
        if let draft, !draft.to.isEmpty {
            for index in whom.options.indices { whom.options[index].isChosen = whom.options[index].value == draft.to }
            if !whom.options.contains(where: \.isChosen) { whom.options[0].isChosen = true }
        }
        let value = whom.options.first(where: \.isChosen)?.value ?? ""
        let recipient = Self.recipient(value, of: application).recipient
        questions.options = OpenQuestions.fitting(
            stage: application.stage, outcome: application.outcome, recipient: recipient
        ).map { question in
            let words = QuestionWords.toThem(question, recipient: recipient)
            return Choice(
                question.rawValue, words, about: QuestionWords.why(question),
                isChosen: draft?.body.value.contains(words) ?? false)
        }
    }

    /// Whom a choice of ``whom`` means: a person's id, or the code of a part nobody is known for.
    public static func recipient(
        _ value: String, of application: JobApplication
    ) -> (recipient: Recipient, person: Person.ID?) {
        if let recipient = Recipient(rawValue: value) { return (recipient, nil) }
        let person = Person.ID(value)
        let recipient: Recipient =
            switch application.part(of: person) {
            case .recruiter: .recruiter
            case .insider: .insider
            case .introducer: .introducer
            default: .hiringManager
            }
        return (recipient, value.isEmpty ? nil : person)
    }
}
