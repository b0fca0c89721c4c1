public import Domain
import Guidance
import Words

extension LetterPage {
    /// The kinds of letters that have a page of their own; the others belong to a step of the walk.
    public static let kinds: [LetterKind] = [
        .keepInTouch, .connect, .chase, .offerTime, .accept, .decline, .withdraw, .thanks,
    ]

    /// The draft kept last, else one made from what is known; nil where there is nobody to write to.
    public init?(
        _ kind: LetterKind, of application: JobApplication, to person: Person.ID?, in source: PageSource,
        advisers: Advisers, retyped: Retyped?
    ) {
        self.init()
        let recipient =
            Recipient.of(person, in: application, of: source.search) ?? UsualRecipient.of(kind, for: application)
        let request = LetterRequest(application: application.id, kind: kind, recipient: recipient, person: person)
        guard
            var letter = Letter(
                kinds: [kind], request: request, of: application, in: source, advisers: advisers)
        else { return nil }
        if let retyped { letter.refill(retyped, advisers: advisers) }
        self.letter = letter
        if kind == .chase, letter.sent.isEmpty {
            also.options = source.search.alsoWaiting(with: application, recipient: recipient)
                .map { Choice($0.id.text, $0.title, isChosen: true) }
            if let retyped {
                for index in also.options.indices where retyped.values["also"] == nil {
                    also.options[index].isChosen = false
                }
                retyped.fill(&also)
            }
        }
        who = application.title
        heading = LabelWords.of(kind).capitalised
        formURL = "\(application.path)/letters"
        self.application = application.path
        remarks = ((try? LetterAdvice.notes(on: request, in: source.search, at: source.now)) ?? [])
            .map { LetterNoteWords.sentence($0, today: source.today) }
    }
}
