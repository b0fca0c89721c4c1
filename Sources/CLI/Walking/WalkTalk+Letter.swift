import Domain
import Guidance
import Words

// The steps that are a letter: the draft is shown, and the seeker says whether it went.
extension WalkTalk {
    /// Shows the draft; it is the seeker who sends it.
    func letter(for step: WalkStep) async throws -> [String]? {
        let search = try await work.search()
        let application = try search.application(application)
        let kind: LetterKind = step == .reply ? .reply : .feedbackRequest
        let recipient = UsualRecipient.of(kind, for: application)
        let request = LetterRequest(application: application.id, kind: kind, recipient: recipient)
        for note in try LetterAdvice.notes(on: request, in: search, at: work.now) {
            work.surroundings.say(LetterNoteWords.sentence(note, today: work.today))
        }
        let facts = try LetterFacts.gathered(for: request, in: search, at: work.now)
        let letter = LetterWords.compose(facts)
        work.surroundings.result("\(letter.title)\n\n\(letter.body)\n")
        guard let day = sentOn() else { return work.agrees(to: WalkAsking.doneAnyway) ? [] : nil }
        return [
            "sent=\(day)", "to=\(recipient.rawValue)", "words=\(letter.body)", "asks_feedback=\(facts.asksForFeedback)",
        ]
    }

    /// The day the letter went, asked for until it is one; nil where it has not gone.
    private func sentOn() -> Day? {
        while let typed = work.ask(WalkAsking.sent)?.lowercased() {
            switch typed {
            case "", "n", "no", "q": return nil
            case "y", "yes": return work.today
            default:
                do {
                    return try work.day(typed)
                } catch let trouble as Trouble {
                    work.surroundings.say(trouble.sentence)
                } catch {
                    return nil
                }
            }
        }
        return nil
    }
}
