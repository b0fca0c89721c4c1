import ArgumentParser
import Domain
import Words

/// `rebound interview`: arranges, moves or cancels one.
struct InterviewVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "interview", abstract: HelpWords.Interview.abstract, discussion: HelpWords.Interview.more)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Interview.at, valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.stage))
    var stage = Stage.interview

    @Option(help: ArgumentHelp(HelpWords.Stage.round, valueName: "n"))
    var round: Int?

    @Option(help: ArgumentHelp(HelpWords.Interview.place))
    var place: String?

    @Option(
        name: .customLong("with"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Interview.with, valueName: "name"))
    var people: [String] = []

    @Option(help: ArgumentHelp(HelpWords.Interview.move, valueName: "id"))
    var move: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.cancel, valueName: "id"))
    var cancel: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        if move != nil, cancel != nil { throw Trouble.eitherOr("--move", "--cancel") }
        if let cancel {
            let command = CancelInterview(application: application.id, interview: .init(cancel))
            return try await work.record(command) { _ in CommandWords.interviewCancelled(application.employer) }
        }
        guard let at else { throw Trouble.missing(option: "--at INSTANT") }
        let moment = try work.clock.instant(at, today: work.today, leaning: .future)
        if let move {
            let command = MoveInterview(
                application: application.id, interview: .init(move), at: moment, place: place)
            return try await work.record(command) { _ in
                CommandWords.interviewMoved(application.employer, to: moment, today: work.today)
            }
        }
        try await arrange(at: moment, for: application, work)
    }

    private func arrange(at moment: Moment, for application: JobApplication, _ work: Workplace) async throws {
        let id = Domain.Interview.ID(work.newThing())
        let command = ArrangeInterview(
            id: id, application: application.id, stage: stage, round: round, at: moment, place: place, with: people)
        try await work.record(command, made: Subject(.interview, id.text)) { _ in
            CommandWords.interviewArranged(application.employer, at: moment, today: work.today)
        }
    }
}
