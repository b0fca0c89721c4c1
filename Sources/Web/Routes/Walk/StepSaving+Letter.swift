import Domain
import Guidance
import Pages
import Words

// Reply and Ask: a letter, kept as it is, marked as sent by the seeker.
extension StepSaving {
    func letter() throws -> Result {
        if step == .ask, form.verb == "draft" { return stays([KeepDraft(try request())]) }
        guard form.optional("body") != nil else {
            if form.verb == "keep" { return stays([]) }
            return done([])
        }
        let draft = try draft()
        let keep = KeepDraft(draft)
        switch form.verb {
        case "sent":
            let sent = LetterSent(
                application: id, draft: draft.draft, kind: draft.kind, recipient: draft.recipient,
                person: draft.person, channel: draft.channel, body: draft.body,
                asksForFeedback: draft.kind == .feedbackRequest || asksInReply(draft) ? true : nil, on: today)
            return done([keep, MarkSent(sent)])
        case "keep": return stays([keep])
        default:
            guard form.optional("use") == nil, form.optional("leave") == nil else { return stays([keep]) }
            return done([keep])
        }
    }

    /// True where a reply as it was sent still asks for feedback.
    private func asksInReply(_ draft: DraftKept) -> Bool {
        draft.kind == .reply && draft.body.lowercased().contains("feedback") && draft.body.contains("?")
    }

    /// A request written anew, for the person and with the questions that were chosen (METHOD A3).
    private func request() throws -> DraftKept {
        let chosen = form.optional("whom").map { AskPage.recipient($0, of: application) }
        let whom = chosen ?? (UsualRecipient.of(.feedbackRequest, for: application), nil)
        let wanted = LetterRequest(
            application: id, kind: .feedbackRequest, recipient: whom.recipient, person: whom.person,
            questions: form.all("question").compactMap(OpenQuestion.init), ownQuestion: form.optional("own_question"))
        let composed = try LetterWords.letter(for: wanted, in: search, at: now)
        let isKept = form["kind"] == LetterKind.feedbackRequest.rawValue
        return DraftKept(
            draft: .init((isKept ? form.optional("letter") : nil) ?? newName()), application: id,
            kind: .feedbackRequest, recipient: whom.recipient, person: whom.person, channel: .mail,
            title: composed.title, body: composed.body)
    }

    private func draft() throws -> DraftKept {
        let person = form.optional("to").map { Person.ID($0) }
        let kind = try form.code("kind", as: LetterKind.self) ?? (step == .ask ? .feedbackRequest : .reply)
        let kept = form.optional("letter").flatMap { application.drafts[.init($0)]?.value }
        return DraftKept(
            draft: .init(form.optional("letter") ?? newName()), application: id, kind: kind,
            recipient: kept?.recipient ?? recipient(person), person: person,
            channel: try form.code("channel", as: LetterChannel.self) ?? .mail, title: form["subject"],
            body: try bodyWithTone())
    }

    private func recipient(_ person: Person.ID?) -> Recipient {
        switch person.flatMap({ application.part(of: $0) }) {
        case .recruiter: .recruiter
        case .insider, .colleague: .insider
        case .introducer: .introducer
        case .mentor: .mentor
        default: application.isThroughRecruiter && person == nil ? .recruiter : .hiringManager
        }
    }

    /// The letter as typed; with the other wording, where the seeker took one.
    private func bodyWithTone() throws -> String {
        let body = form.text("body")
        guard let index = form.optional("use").flatMap({ Int($0) }) else { return body }
        let notes = site.advisers.tone(body)
        guard notes.indices.contains(index), let instead = notes[index].instead else { return body }
        let bytes = Array(body.utf8)
        let note = notes[index]
        guard note.start <= note.end, note.end <= bytes.count else { return body }
        // The other wording brings its own full stop or question mark.
        let rest = bytes[note.end...].drop { ".?!".utf8.contains($0) }
        return String(decoding: bytes[..<note.start] + Array(instead.utf8) + rest, as: UTF8.self)
    }
}
