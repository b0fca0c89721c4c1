import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound sent`: a letter went, or the call was made.
struct SentVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "sent", abstract: HelpWords.Sent.abstract, discussion: HelpWords.Sent.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Sent.kind))
    var kind: LetterKind?

    @Option(help: ArgumentHelp(HelpWords.Draft.to, valueName: "recipient"))
    var to: Recipient?

    @Option(help: ArgumentHelp(HelpWords.Contacted.person, valueName: "name"), completion: .names(.person))
    var person: String?

    @Option(help: ArgumentHelp(HelpWords.Draft.channel))
    var channel: LetterChannel?

    @Option(help: ArgumentHelp(HelpWords.Sent.words, valueName: "file|-"))
    var words: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @Flag(help: ArgumentHelp(HelpWords.Sent.only))
    var only = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try search.application(named: application)
        let draft = application.latestDraft(of: kind)
        guard let kind = kind ?? draft?.kind else { throw Trouble.noDraft(application.id) }
        let person = try person.map { try search.person(named: $0).id }
        let request = LetterRequest(
            application: application.id, kind: kind,
            recipient: to ?? draft?.recipient ?? UsualRecipient.of(kind, for: application),
            person: person ?? draft?.person, channel: channel ?? draft?.channel ?? .mail)
        let asks = try kind == .feedbackRequest || (kind == .reply && request.asks(in: search, at: work.now))
        let letter = LetterSent(
            application: application.id, draft: draft?.draft, kind: kind, recipient: request.recipient,
            person: request.person, channel: request.channel, body: try words.map(work.words) ?? draft?.body,
            asksForFeedback: asks ? true : nil, on: try work.day(on))
        var commands: [any Command] = [MarkSent(letter)]
        if let step = application.openStep(for: kind, at: work.now) {
            commands.append(CompleteStep(application: application.id, step: step))
        }
        // One question to a recruiter asks about everything open with them (METHOD W2).
        let others =
            kind == .chase && !only ? search.alsoWaiting(with: application, recipient: letter.recipient) : []
        commands += others.map { MarkSent(letter.also(for: $0.id)) }
        try await work.record(Together(commands)) { _ in
            CommandWords.sent(
                kind, to: application.employer, alsoAbout: others.map(\.employer), on: letter.on, today: work.today)
        }
    }
}

extension LetterRequest {
    /// True where the letter as it is drafted asks for feedback.
    func asks(in search: JobSearch, at now: Moment) throws -> Bool {
        try LetterFacts.gathered(for: self, in: search, at: now).asksForFeedback
    }
}

extension JobApplication {
    /// The draft kept last, of that kind or of any.
    func latestDraft(of kind: LetterKind?) -> DraftKept? {
        drafts.values.filter { kind == nil || $0.value.kind == kind }
            .max { $0.entry.sequence < $1.entry.sequence }?.value
    }

    /// The open step of the walk that such a letter belongs to.
    func openStep(for kind: LetterKind, at now: Moment) -> WalkStep? {
        let step: WalkStep
        switch kind {
        case .reply: step = .reply
        case .feedbackRequest, .feedbackLater: step = .ask
        default: return nil
        }
        return walk(at: now)?.state(of: step) == .open ? step : nil
    }
}
