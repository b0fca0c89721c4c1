import ArgumentParser
import Domain
import Foundation
import Words

/// `rebound interview`: arranges, moves, changes or cancels one.
struct InterviewVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "interview", abstract: HelpWords.Interview.abstract, discussion: HelpWords.Interview.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Interview.at, valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.zone, valueName: "iana"))
    var zoneOfInterview: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.stage))
    var stage = Stage.interview

    @Option(help: ArgumentHelp(HelpWords.Stage.round, valueName: "n"))
    var round: Int?

    @Option(help: ArgumentHelp(HelpWords.Interview.place))
    var place: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.link, valueName: "url"))
    var link: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.how))
    var how: InterviewFormat?

    @Option(
        name: .customLong("with"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Interview.with, valueName: "name"), completion: .names(.person))
    var people: [String] = []

    @Option(help: ArgumentHelp(HelpWords.Interview.prepare, valueName: "text"))
    var prepare: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.invited, valueName: "day"))
    var invited: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.move, valueName: "id"))
    var move: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.edit, valueName: "id"))
    var edit: String?

    @Option(help: ArgumentHelp(HelpWords.Interview.cancel, valueName: "id"))
    var cancel: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let ways = [("--move", move), ("--edit", edit), ("--cancel", cancel)].filter { $0.1 != nil }.map(\.0)
        if ways.count > 1 { throw Trouble.eitherOr(ways[0], ways[1]) }
        if let cancel {
            let command = CancelInterview(application: application.id, interview: .init(cancel))
            return try await work.record(command) { _ in CommandWords.interviewCancelled(application.employer) }
        }
        if let edit { return try await change(.init(edit), of: application, work) }
        guard let at else { throw Trouble.missing(option: "--at INSTANT") }
        var (moment, there) = try work.clock.meeting(at, zone: zoneOfInterview, today: work.today)
        if let move {
            let zone = try application.interview(.init(move)).there?.zone
            if there == nil { there = try zone.map { try ZoneClock.there($0, at: moment) } }
            return try await self.move(.init(move), of: application, to: moment, there, work)
        }
        try await arrange(at: moment, there, for: application, work)
    }

    /// The details that were given with it, as one change of their own kind; nil where none were.
    private func edited(_ interview: Domain.Interview.ID, of application: JobApplication) -> EditInterview {
        EditInterview(
            InterviewEdited(
                application: application.id, interview: interview, place: place, link: link, format: how,
                with: people.isEmpty ? nil : people, prepare: prepare))
    }

    private func change(
        _ interview: Domain.Interview.ID, of application: JobApplication, _ work: Workplace
    ) async throws {
        if at != nil { throw Trouble.eitherOr("--edit", "--at") }
        try await work.record(edited(interview, of: application)) { _ in
            CommandWords.interviewEdited(application.employer)
        }
    }

    private func move(
        _ interview: Domain.Interview.ID, of application: JobApplication, to moment: Moment, _ there: ClockThere?,
        _ work: Workplace
    ) async throws {
        let moved = MoveInterview(
            application: application.id, interview: interview, at: moment, place: place, there: there)
        let hasMore = link != nil || how != nil || !people.isEmpty || prepare != nil
        let command: any Command = hasMore ? Together([moved, edited(interview, of: application)]) : moved
        try await work.record(command) { search in
            CommandWords.interviewMoved(
                search.applications[application.id] ?? application, before: application, interview, today: work.today)
        }
    }

    private func arrange(
        at moment: Moment, _ there: ClockThere?, for application: JobApplication, _ work: Workplace
    ) async throws {
        let id = Domain.Interview.ID(work.newThing())
        var command = ArrangeInterview(
            id: id, application: application.id, stage: stage, round: round, at: moment, place: place, with: people,
            invitedOn: try invited.map { try work.day($0) })
        command.there = there
        command.link = link
        command.format = how
        command.prepare = prepare
        try await work.record(command, made: Subject(.interview, id.text)) { search in
            CommandWords.interviewArranged(
                search.applications[application.id] ?? application, before: application, id, today: work.today)
        }
    }
}

extension ZoneClock {
    /// The clock of another zone at that instant.
    static func there(_ zone: String, at moment: Moment) throws -> ClockThere {
        ClockThere(zone: zone, offset: try ZoneClock(zone).moment(milliseconds: moment.milliseconds).offset)
    }

    /// A time somebody typed for a meeting, on the seeker's clock, and the clock there where it was told.
    func meeting(_ text: String, zone name: String?, today: Day) throws -> (at: Moment, there: ClockThere?) {
        let named = try name.map(ZoneClock.init(said:))
        let told = try (named ?? self).instant(text, today: today, leaning: .future)
        let here = moment(milliseconds: told.milliseconds)
        if let named {
            return (here, ClockThere(zone: named.zone.identifier, offset: named.offset(at: told.milliseconds)))
        }
        return (here, told.offset == here.offset ? nil : ClockThere(offset: told.offset))
    }
}
