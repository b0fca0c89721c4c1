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
                asksForFeedback: draft.kind == .feedbackRequest || asksInReply(draft) ? true : nil,
                on: try form.day("sent_on", today: today))
            return done([keep, MarkSent(sent)])
        case "keep": return stays([keep])
        default:
            guard form.optional("use") == nil, form.optional("leave") == nil else { return stays([keep]) }
            return done([keep])
        }
    }

    /// True where a reply as it was sent still asks for feedback.
    private func asksInReply(_ draft: DraftKept) -> Bool {
        let body = draft.body.lowercased()
        let thanks = ["for your feedback", "for the feedback"]
        return draft.kind == .reply && body.contains("feedback") && !thanks.contains { body.contains($0) }
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
        try LetterForm(site: site, application: application, search: search, form: form)
            .draft(usually: step == .ask ? .feedbackRequest : .reply)
    }
}
