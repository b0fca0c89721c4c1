import ArgumentParser
import Domain
import Words

/// `rebound feedback`: what somebody said about how it went, word for word.
struct FeedbackVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: HelpWords.Feedback.abstract, discussion: HelpWords.Feedback.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.from, valueName: "name"))
    var from: String = ""

    @Option(help: ArgumentHelp(HelpWords.Contacted.person, valueName: "name"), completion: .names(.person))
    var person: String?

    @Option(help: ArgumentHelp(HelpWords.channel))
    var channel = Channel.mail

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var given: GivenWords
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try search.application(named: application)
        let person = try person.map(search.person(named:))
        let id = Feedback.ID(work.newThing())
        let feedback = FeedbackReceived(
            feedback: id, application: application.id, person: person?.id, from: person?.name ?? from,
            channel: channel, words: try given.words(at: work), on: try work.day(on))
        try await work.record(RecordFeedback(feedback), made: Subject(.feedback, id.text)) { _ in
            CommandWords.feedbackKept(application.employer)
        }
    }
}
