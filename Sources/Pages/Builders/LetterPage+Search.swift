public import Domain
import Guidance
import Words

extension LetterPage {
    /// The kinds of letters that have a page of their own; the others belong to a step of the walk.
    public static let kinds: [LetterKind] = [.keepInTouch, .connect, .chase]

    /// The draft kept last, else one made from what is known; nil where there is nobody to write to.
    public init?(
        _ kind: LetterKind, of application: JobApplication, to person: Person.ID?, in source: PageSource,
        advisers: Advisers, retyped: Retyped?
    ) {
        self.init()
        let part = person.flatMap { application.part(of: $0) }
        let recipient: Recipient =
            switch part {
            case .recruiter: .recruiter
            case .insider, .colleague: .insider
            case .introducer: .introducer
            case .mentor: .mentor
            default: UsualRecipient.of(kind, for: application)
            }
        let request = LetterRequest(application: application.id, kind: kind, recipient: recipient, person: person)
        guard
            var letter = Letter(
                kinds: [kind], request: request, of: application, in: source, advisers: advisers)
        else { return nil }
        if let retyped { letter.refill(retyped, advisers: advisers) }
        self.letter = letter
        who = application.title
        heading = LabelWords.of(kind).capitalised
        formURL = "\(application.path)/letters"
        self.application = application.path
        remarks = ((try? LetterAdvice.notes(on: request, in: source.search, at: source.now)) ?? [])
            .map { LetterNoteWords.sentence($0, today: source.today) }
    }
}
