import ArgumentParser
import Domain
import Exports
import Guidance
import Words

/// Prints a letter from what is known, and never sends it: `rebound draft`.
struct DraftVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: HelpWords.Draft.abstract, discussion: HelpWords.Draft.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Draft.kind))
    var kind: LetterKind

    @Option(help: ArgumentHelp(HelpWords.Draft.to, valueName: "recipient"))
    var to: Recipient?

    @Option(help: ArgumentHelp(HelpWords.Contacted.person, valueName: "name"), completion: .names(.person))
    var person: String?

    @Option(help: ArgumentHelp(HelpWords.Draft.channel))
    var channel = LetterChannel.mail

    @Option(help: ArgumentHelp(HelpWords.Draft.until, valueName: "day"))
    var until: String?

    @Flag(help: ArgumentHelp(HelpWords.Draft.eml))
    var eml = false

    @Flag(help: ArgumentHelp(HelpWords.Draft.keep))
    var keep = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let application = try search.application(named: application)
        let request = LetterRequest(
            application: application.id, kind: kind, recipient: to ?? UsualRecipient.of(kind, for: application),
            person: try person.map { try search.person(named: $0).id }, channel: channel,
            until: try until.map(work.dayAhead))
        let letter = try LetterWords.letter(for: request, in: search, at: work.now)
        let notes = try LetterAdvice.notes(on: request, in: search, at: work.now)
        notes.forEach { work.surroundings.say(LetterNoteWords.sentence($0, today: work.today)) }
        let draft = keep ? try await kept(letter, request, at: work) : nil
        if eml {
            return work.surroundings.output.write(MailFile.text(of: letter, from: search.seeker, at: work.now))
        }
        if work.json {
            return work.surroundings.result(Json.letter(letter, request, notes: notes, draft: draft).text)
        }
        DraftLines.of(letter, channel: channel).forEach(work.surroundings.result)
    }

    private func kept(_ letter: ComposedLetter, _ request: LetterRequest, at work: Workplace) async throws -> Draft.ID {
        let id = Draft.ID(work.newThing())
        let draft = DraftKept(
            draft: id, application: request.application, kind: kind, recipient: request.recipient,
            person: request.person, channel: channel, title: letter.title, body: letter.body)
        try await work.perform(KeepDraft(draft))
        work.surroundings.say(CommandWords.draftKept(id.text))
        return id
    }
}

extension Json {
    /// `draft --json`.
    static func letter(
        _ letter: ComposedLetter, _ request: LetterRequest, notes: [LetterNote], draft: Draft.ID?
    ) -> Json {
        .object([
            "application": .string(request.application.text), "kind": .string(request.kind.rawValue),
            "to": .string(request.recipient.rawValue), "channel": .string(request.channel.rawValue),
            "name": .maybe(letter.recipientName), "address": .maybe(letter.address), "title": .string(letter.title),
            "body": .string(letter.body), "notes": .strings(notes.map(\.code)), "draft": .maybe(draft?.text),
        ])
    }
}
