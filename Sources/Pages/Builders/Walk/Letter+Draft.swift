public import Domain
import Guidance
import Words

extension Letter {
    /// The draft of these kinds kept last that has not gone; else one for the request; else the one sent last.
    init?(
        kinds: [LetterKind], request: LetterRequest?, of application: JobApplication, in source: PageSource,
        advisers: Advisers
    ) {
        self.init()
        let sentDrafts = Set(application.letters.compactMap(\.value.draft))
        // A draft to one person is not shown as one to another.
        let kept = application.drafts.values.filter { draft in
            kinds.contains(draft.value.kind)
                && (request?.person == nil || draft.value.person == nil || draft.value.person == request?.person)
        }
        .sorted { $0.entry.sequence < $1.entry.sequence }.map(\.value)
        if let open = kept.last(where: { !sentDrafts.contains($0.draft) }) {
            fill(open, isSent: false, of: application, in: source)
        } else if let request {
            compose(request, in: source)
        } else if let gone = kept.last {
            fill(gone, isSent: true, of: application, in: source)
        } else {
            return nil
        }
        readTone(advisers)
    }

    private mutating func fill(
        _ draft: DraftKept, isSent: Bool, of application: JobApplication, in source: PageSource
    ) {
        id = draft.draft.text
        kind = draft.kind.rawValue
        to = draft.person?.text ?? ""
        channel = draft.channel.rawValue
        address = Self.address(of: draft.person, application, source)
        subject.value = draft.title
        body.value = draft.body
        if draft.channel == .mail {
            mailto = MailLink.make(to: address, subject: draft.title, body: draft.body)
            download = "\(application.path)/letters/\(draft.draft)/letter.eml"
        }
        if isSent, let letter = application.letters.last(where: { $0.value.draft == draft.draft }) {
            sent = WalkWords.sent(on: letter.on, today: source.today)
        }
    }

    private mutating func compose(_ request: LetterRequest, in source: PageSource) {
        kind = request.kind.rawValue
        channel = request.channel.rawValue
        to = request.person?.text ?? ""
        guard let composed = try? LetterWords.letter(for: request, in: source.search, at: source.now) else { return }
        subject.value = composed.title
        body.value = composed.body
        address = composed.address ?? ""
        if request.channel == .mail {
            mailto = MailLink.make(to: address, subject: composed.title, body: composed.body)
        }
    }

    private static func address(
        of person: Person.ID?, _ application: JobApplication, _ source: PageSource
    ) -> String {
        person.flatMap { source.search.people[$0]?.details.address }
            ?? application.notices.last { $0.value.address != nil }?.value.address ?? ""
    }

    mutating func readTone(_ advisers: Advisers) {
        tone = advisers.tone(body.value).enumerated().map { index, note in
            ToneNote(
                index: index, offset: "\(note.start)-\(note.end)", theirs: note.text, why: note.why,
                instead: note.instead ?? "")
        }
        toneHeading = tone.isEmpty ? "" : WalkWords.toneHeading(tone.count)
    }

    mutating func refill(_ retyped: Retyped, advisers: Advisers) {
        retyped.fill(&subject)
        retyped.fill(&body)
        retyped.fill(&sentOn)
        readTone(advisers)
    }
}

extension ReplyPage {
    /// A short, kind answer: the draft, and what stands beside it.
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, advisers: Advisers,
        retyped: Retyped?, restored: String
    ) {
        self.init()
        let request = LetterRequest(
            application: application.id, kind: .reply, recipient: UsualRecipient.of(.reply, for: application))
        let hasReplied = application.letters.contains { $0.value.kind == .reply && $0.value.draft != nil }
        letter =
            Letter(
                kinds: [.reply], request: hasReplied ? nil : request, of: application, in: source, advisers: advisers)
            ?? Letter()
        if let retyped { letter.refill(retyped, advisers: advisers) }
        let name = (try? LetterWords.letter(for: request, in: source.search, at: source.now))?.recipientName
        self.walk = WalkFrame(
            .reply, of: application, walk: walk, in: source, recipient: name, restored: restored, retyped: retyped)
        let notes = (try? LetterAdvice.notes(on: request, in: source.search, at: source.now)) ?? []
        remarks = notes.map { LetterNoteWords.sentence($0, today: source.today) }
    }
}
