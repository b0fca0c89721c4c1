import Domain
import Guidance
import TestSupport
import Testing
import Words

/// Letters from whole records, read aloud.
@Suite struct PersonaLetterTests {
    static let wanted: [(LetterKind, Recipient, LetterChannel)] = [
        (.reply, .hiringManager, .mail), (.reply, .recruiter, .mail), (.feedbackRequest, .hiringManager, .phone),
        (.feedbackRequest, .recruiter, .mail), (.keepInTouch, .hiringManager, .message),
    ]

    @Test(arguments: ["dream", "agency", "paper"]) func readAsRecorded(persona: String) throws {
        let (world, id) =
            switch persona {
            case "dream": try Personas.lostDreamFinal()
            case "agency": try Personas.introducedByAgency()
            default: try Personas.sixtiethPaperNo()
            }
        var text = ""
        for (kind, recipient, channel) in Self.wanted {
            let request = LetterRequest(application: id, kind: kind, recipient: recipient, channel: channel)
            let letter = try LetterWords.letter(for: request, in: world.search, at: world.now)
            let notes = try LetterAdvice.notes(on: request, in: world.search, at: world.now)
            text += "=== \(kind.rawValue) to \(recipient.rawValue) by \(channel.rawValue)\n"
            text += notes.map { "(\(LetterNoteWords.sentence($0, today: world.now.day)))\n" }.joined()
            text += "To: \(letter.recipientName ?? "-") <\(letter.address ?? "-")>\nSubject: \(letter.title)\n\n"
            text += letter.body + "\n\n"
        }
        try Golden().expect(text, named: "persona-\(persona).txt")
    }

    @Test func theGoldensAreAllAskedFor() throws {
        let letters = LetterKind.allCases.map { "letter-\($0.rawValue).txt" }
        let american = AmericanLetterTests.kinds.map { "american-\($0.rawValue).txt" }
        try Golden().expectOnly(
            letters + american + [
                "history.txt", "changes.txt", "persona-dream.txt", "persona-agency.txt", "persona-paper.txt",
            ])
    }
}
